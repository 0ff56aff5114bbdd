using NewsTools.Models;
using NewsTools.Quotes.Indirect;
using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Building;

/// <summary>What a word of saying reports: speech, belief or intention. Words of more than one follow their frame ("agreed to go", "agreed that …").</summary>
internal static class QuoteActs
{
    private static readonly Dictionary<uint, QuoteAct> Acts = Words(row => !row.Contains('/', StringComparison.Ordinal), row => row);

    private static readonly Dictionary<uint, QuoteAct> BeforeInfinitive = InFrame("to");

    private static readonly Dictionary<uint, QuoteAct> BeforeGerund = InFrame("doing");

    private static readonly Dictionary<uint, QuoteAct> BeforeThat = InFrame("that");

    private static readonly Dictionary<uint, QuoteAct> OfFigures = InFrame("figures");

    private static readonly HashSet<uint> Unsaid = [Stem.Of("think"), Stem.Of("thought"), Stem.Of("wonder")];

    /// <summary>The act of a word, whatever stands around it.</summary>
    public static QuoteAct Of(ReadOnlySpan<char> cue) => Acts.GetValueOrDefault(Stem.Of(cue));

    /// <summary>Words in marks were said, whatever the cue tells of the mind ("…," she recalled), unless it tells that they were not.</summary>
    public static QuoteAct Of(Scene scene, Report report, QuoteKind kind)
    {
        ReadOnlySpan<char> cue = scene.Document.TextOf(report.Cue);
        uint stem = Stem.Of(cue);
        if (kind == QuoteKind.Direct && !Unsaid.Contains(stem))
        {
            return QuoteAct.Speech;
        }

        int next = Math.Min(report.Cue + 1, scene.Forms.Length - 1);
        ReadOnlySpan<char> word = scene.Document.TextOf(next);
        bool isActive = report.Source is (int, int) source && source.First < report.Cue && !CueFrames.IsPassive(scene, report.Cue);
        return word is "to" && isActive && BeforeInfinitive.TryGetValue(stem, out QuoteAct act) ? act
            : word.EndsWith("ing", StringComparison.Ordinal) && scene.Tag(next) == PartOfSpeech.Verb && BeforeGerund.TryGetValue(stem, out act) ? act
            : word is not ("to" or "with" or "on") && BeforeThat.TryGetValue(stem, out act) ? act
            : OfFigures.TryGetValue(stem, out act) && isActive && IsOfBody(scene, report) && HasNumber(scene, report) ? act
            : Acts.GetValueOrDefault(stem);
    }

    /// <summary>Whether it is no person's: a firm's or a paper's forecast is stated, not thought.</summary>
    private static bool IsOfBody(Scene scene, Report report)
    {
        int phrase = report.Source is (int, int) source ? scene.PhraseOf[source.End - 1] : -1;
        return phrase >= 0 && scene.Phrases[phrase] is { Figure: >= 0 } name && scene.Figures[name.Figure].Type != EntityType.Person;
    }

    private static bool HasNumber(Scene scene, Report report)
    {
        (int first, int end) = report.Contents[0];
        return Scene.Has(first, end, token => char.IsAsciiDigit(scene.Document.Text[scene.Document.Tokens[token].Start]));
    }

    private static Dictionary<uint, QuoteAct> InFrame(string frame) => Words(row => row.EndsWith("/" + frame, StringComparison.Ordinal), row => row[..row.IndexOf('/', StringComparison.Ordinal)]);

    private static Dictionary<uint, QuoteAct> Words(Predicate<string> isWanted, Func<string, string> act)
        => EmbeddedTable.Rows("quote-acts.tsv")
            .Where(row => isWanted(row[0]))
            .SelectMany(row => row[1].Split(' ').Select(word => (Stem: Stem.Of(word), Act: Enum.Parse<QuoteAct>(act(row[0])))))
            .DistinctBy(entry => entry.Stem)
            .ToDictionary(entry => entry.Stem, entry => entry.Act);
}
