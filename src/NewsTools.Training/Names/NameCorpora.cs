using System.Text.Json.Nodes;
using NewsTools.Analysis;
using NewsTools.Tagging.Names;
using NewsTools.Training.Corpora;

namespace NewsTools.Training.Names;

/// <summary>Reads the documents that the name tagger learns from.</summary>
internal sealed class NameCorpora(string folder, NameLists lists, FormBank bank)
{
    private static readonly (string Name, int Copies, float Weight)[] Gold =
    [
        ("opennews", 2, 1), ("webnews", 2, 1), ("britworld", 2, 1), ("wikigold", 2, 1),
        ("redocred", 1, 0.5f), ("gum-open", 1, 0.5f), ("crossner-politics", 1, 0.5f),
    ];

    private static readonly (string Labels, string Texts)[] Taught =
    [
        ("news-teacher.train.jsonl.gz", "news-silver.train.jsonl.gz"),
        ("polnear-teacher.train.jsonl.gz", "../../eval/quotes/polnear.train.jsonl"),
        ("bbc-teacher.train.jsonl.gz", "bbc-text.train.jsonl.gz"),
        ("gmb-teacher.train.jsonl.gz", "gmb-silver.train.jsonl.gz"),
    ];

    /// <summary>The documents annotated by hand, the better ones more than once.</summary>
    public List<TrainingDocument> ReadGold()
    {
        List<TrainingDocument> documents = [];
        foreach ((string name, int copies, float weight) in Gold)
        {
            bool hasKinds = name is "opennews" or "webnews" or "britworld";
            foreach (JsonNode record in JsonLines.Read(Path.Combine(folder, $"entities/{name}.train.jsonl")).Where(Licences.MayBeLearnedFrom))
            {
                Document document = Annotate((string)record["text"]!);
                TrainingDocument sample = new(document, lists, bank, NameLabels.OfEntities(document, record["entities"]!.AsArray(), hasKinds), weight);
                documents.AddRange(Enumerable.Repeat(sample, copies));
            }
        }

        return documents;
    }

    /// <summary>The documents that a teacher labelled.</summary>
    public List<TrainingDocument> ReadTaught()
    {
        List<TrainingDocument> documents = [];
        foreach ((string labels, string texts) in Taught)
        {
            Dictionary<string, JsonArray> words = [];
            foreach (JsonNode record in JsonLines.Read(Path.Combine(folder, "entities", labels)))
            {
                words[(string)record["id"]!] = record["tokens"]!.AsArray();
            }

            foreach (JsonNode record in JsonLines.Read(Path.Combine(folder, "entities", texts)))
            {
                if (words.TryGetValue((string)record["id"]!, out JsonArray? taught))
                {
                    Document document = Annotate((string)record["text"]!);
                    documents.Add(new TrainingDocument(document, lists, bank, NameLabels.OfTeacher(document, taught), 1));
                }
            }
        }

        return documents;
    }

    public static Document Annotate(string text)
        => Analyzer.Annotate(text, null, new AnalysisOptions(), AnalysisStage.Language);
}
