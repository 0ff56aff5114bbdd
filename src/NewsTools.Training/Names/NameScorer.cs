using System.Globalization;
using System.Text.Json.Nodes;
using NewsTools.Analysis;
using NewsTools.Tagging;
using NewsTools.Tagging.Names;
using NewsTools.Training.Corpora;

namespace NewsTools.Training.Names;

/// <summary>Counts how many names of a gold corpus a model finds exactly.</summary>
internal sealed class NameScorer
{
    private static readonly string[] Types = ["PERSON", "ORGANIZATION", "LOCATION", "MISC"];

    private readonly List<(Document Document, HashSet<(int Start, int End, int Type)> Names)> _gold = [];
    private readonly string _name;

    public NameScorer(string path)
    {
        _name = Path.GetFileNameWithoutExtension(path);
        foreach (JsonNode record in JsonLines.Read(path))
        {
            string text = (string)record["text"]!;
            CodePoints points = new(text);
            HashSet<(int, int, int)> names =
                [.. record["entities"]!.AsArray().Select(entity =>
                    (points.ToUtf16((int)entity!["start"]!), points.ToUtf16((int)entity["end"]!), Array.IndexOf(Types, (string)entity["type"]!)))];
            _gold.Add((NameCorpora.Annotate(text), names));
        }
    }

    /// <summary>F1 on three types and on all, and of each.</summary>
    public string Score(NameModel model)
    {
        int[] right = new int[4];
        int[] found = new int[4];
        int[] wanted = new int[4];
        foreach ((Document document, HashSet<(int, int, int)> names) in _gold)
        {
            foreach (NameSpan name in NameTagger.Tag(document, model))
            {
                int type = Math.Min((int)name.Type, NameTags.Miscellaneous);
                found[type]++;
                right[type] += names.Contains((document.Tokens[name.First].Start, document.Tokens[name.End - 1].End, type)) ? 1 : 0;
            }

            foreach ((_, _, int type) in names)
            {
                wanted[type]++;
            }
        }

        string each = string.Join(' ', Enumerable.Range(0, 4).Select(type => Measure(right[type..(type + 1)], found[type..(type + 1)], wanted[type..(type + 1)])));
        return $"{_name,-16} 3: {Measure(right[..3], found[..3], wanted[..3])}  4: {Measure(right, found, wanted)}   {each}";
    }

    private static string Measure(int[] right, int[] found, int[] wanted)
    {
        double precision = 100.0 * right.Sum() / Math.Max(1, found.Sum());
        double recall = 100.0 * right.Sum() / Math.Max(1, wanted.Sum());
        double f1 = 200.0 * right.Sum() / Math.Max(1, found.Sum() + wanted.Sum());
        return string.Create(CultureInfo.InvariantCulture, $"{f1:F1} ({precision:F0}/{recall:F0})");
    }
}
