using System.Text.Json.Nodes;
using NewsTools.Analysis;
using NewsTools.Entities;
using NewsTools.Entities.Referring;
using NewsTools.Tagging;
using NewsTools.Training.Corpora;
using NewsTools.Training.Quotes;

namespace NewsTools.Training.Pronouns;

/// <summary>Reads pronouns whose person is known: from coreference, and from the speakers of quotations.</summary>
internal static class PronounCorpus
{
    /// <summary>The pronouns of persons that have a name in a coreference corpus; the names are the corpus's own.</summary>
    public static IEnumerable<PronounArticle> ReadClusters(string path)
    {
        foreach (JsonNode record in JsonLines.Read(path).Where(Licences.MayBeLearnedFrom))
        {
            string text = (string)record["text"]!;
            CodePoints points = new(text);
            Document document = Analyzer.Annotate(text, null, new AnalysisOptions(), AnalysisStage.Tagging);
            JsonArray clusters = record["clusters"]!.AsArray();
            document.Names = Names(document, clusters, points);
            EntityStage.Run(document);
            Dictionary<int, int[]> gold = [];
            foreach (JsonNode? cluster in clusters.Where(cluster => (string)cluster!["type"]! == "PERSON"))
            {
                JsonArray mentions = cluster!["mentions"]!.AsArray();
                int[] characters = [.. mentions.Select(mention => Character(document, mention!["name"], points)).Where(character => character >= 0).Distinct()];
                foreach (JsonNode? mention in mentions.Where(mention => mention!["name"] is null && characters.Length > 0))
                {
                    gold[document.TokenAt(points.ToUtf16((int)mention!["span"]![0]!))] = characters;
                }
            }

            yield return new PronounArticle(document, gold);
        }
    }

    /// <summary>The pronouns that stand for the named speaker of a quotation; the names are the tagger's.</summary>
    public static IEnumerable<PronounArticle> ReadSpeakers(string path)
    {
        foreach (GoldArticle article in GoldReader.Read(path))
        {
            Document document = Analyzer.Annotate(article.Text, null, new AnalysisOptions(), AnalysisStage.Entities);
            Dictionary<int, int[]> gold = [];
            foreach (GoldQuote quote in article.Quotes.Where(quote => quote.MentionForm == "pronoun" && quote.Mention is not null && quote.IsByHand))
            {
                int[] characters = [.. Enumerable.Range(0, document.Cast.Characters.Length).Where(i => IsNamed(document.Cast.Characters[i], quote.Names))];
                if (characters.Length > 0)
                {
                    gold[document.TokenAt(quote.Mention!.Value.Start)] = characters;
                }
            }

            yield return new PronounArticle(document, gold);
        }
    }

    private static bool IsNamed(Character character, IReadOnlyList<string> names)
        => character.IsPerson && names.Any(name => NameText.Key(name) == NameText.Key(character.Name));

    private static NameSpan[] Names(Document document, JsonArray clusters, CodePoints points)
    {
        List<NameSpan> names = [];
        int end = 0;
        IEnumerable<(int Start, int End, EntityType Type)> spans =
            from cluster in clusters
            from mention in cluster["mentions"]!.AsArray()
            where mention["name"] is not null
            select (points.ToUtf16((int)mention["name"]![0]!), points.ToUtf16((int)mention["name"]![1]!), TypeOf((string)cluster["type"]!));
        foreach ((int start, int stop, EntityType type) in spans.OrderBy(span => span.Start).ThenByDescending(span => span.End))
        {
            NameSpan name = new(document.TokenAt(start), document.TokenAt(stop - 1) + 1, type, 1);
            if (name.First >= end && name.End > name.First && name.End <= document.Tokens.Length)
            {
                names.Add(name);
                end = name.End;
            }
        }

        return [.. names];
    }

    private static int Character(Document document, JsonNode? span, CodePoints points)
        => span is not null && document.Cast.At(document.TokenAt(points.ToUtf16((int)span[0]!))) is { Form: ReferenceForm.Name } reference ? reference.Character : -1;

    private static EntityType TypeOf(string label) => label switch
    {
        "PERSON" => EntityType.Person,
        "ORGANIZATION" => EntityType.Organization,
        "LOCATION" => EntityType.Location,
        _ => EntityType.Other,
    };

    /// <summary>The examples of an article: it is read as the engine does, the known pronouns standing for who they do.</summary>
    public static IEnumerable<PronounExample> Examples(PronounArticle article, int number)
    {
        Document document = article.Document;
        Cast cast = document.Cast;
        Entities.Roles.WordView words = new(document);
        int[] nameAt = Resolver.CharactersAt(words, cast.References.Where(reference => reference.Form == ReferenceForm.Name));
        Discourse discourse = new(words, cast.Characters);
        Dictionary<int, Reference> references = cast.References.ToDictionary(reference => reference.First);
        for (int token = 0; token < words.Count; token++)
        {
            Reference? reference = references.GetValueOrDefault(token);
            if (article.Gold.TryGetValue(token, out int[]? characters) && nameAt[token] < 0 && PronounWords.Find(words[token]) is (Gender gender, PronounCase form))
            {
                PronounCandidates candidates = PronounCandidates.Of(discourse, token, gender, form, nameAt);
                bool[] isRight = [.. candidates.Characters.Select(characters.Contains)];
                yield return new PronounExample(candidates.Rows, isRight, number);
                int known = characters.OrderByDescending(character => discourse[character].LastToken).First();
                reference = new Reference(token, token + 1, known, ReferenceForm.Pronoun, 1) { IsSubject = form == PronounCase.Subject };
            }

            if (reference is not null)
            {
                discourse.Refer(reference);
            }
        }
    }
}
