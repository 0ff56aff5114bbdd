using NewsTools.Models;
using NewsTools.Quotes.Learning;

namespace NewsTools.Quotes.Building;

/// <summary>What a word of saying reports: speech, belief or intention.</summary>
internal static class QuoteActs
{
    private static readonly Dictionary<uint, QuoteAct> Acts = EmbeddedTable.Rows("quote-acts.tsv")
        .SelectMany(row => row[1].Split(' ').Select(word => (Stem: Stem.Of(word), Act: Enum.Parse<QuoteAct>(row[0]))))
        .DistinctBy(entry => entry.Stem)
        .ToDictionary(entry => entry.Stem, entry => entry.Act);

    private static readonly HashSet<uint> Unsaid = [Stem.Of("think"), Stem.Of("thought"), Stem.Of("wonder")];

    /// <summary>Words in marks were said, whatever the cue tells of the mind ("…," she recalled), unless it tells that they were not.</summary>
    public static QuoteAct Of(ReadOnlySpan<char> cue, QuoteKind kind)
    {
        uint stem = Stem.Of(cue);
        return kind == QuoteKind.Direct && !Unsaid.Contains(stem) ? QuoteAct.Speech : Acts.GetValueOrDefault(stem);
    }
}
