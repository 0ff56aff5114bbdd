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

    public static QuoteAct Of(ReadOnlySpan<char> cue) => Acts.GetValueOrDefault(Stem.Of(cue));
}
