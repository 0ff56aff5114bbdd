using System.Globalization;

namespace NewsTools.Core.Tests.Dates;

/// <summary>Reads texts for tests and writes their dates as lines of "words = value".</summary>
internal static class DateTable
{
    public static IReadOnlyList<DateMention> Read(string text, string? published)
        => Analyzer.Annotate(text, published is null ? null : DateTime.Parse(published, CultureInfo.InvariantCulture), new AnalysisOptions(), AnalysisStage.Dates).Dates;

    /// <summary>Asserts the dates of a text: "words = value" or "words = value MODIFIER", separated by "; ".</summary>
    public static void Check(string text, string? published, string expected)
    {
        IEnumerable<string> lines = Read(text, published).Select(date => string.Join(' ', new[] { date.ToString(), date.Modifier, date.Quantifier, date.Frequency }.Where(part => part is not null)));
        Assert.Equal(expected, string.Join("; ", lines));
    }
}
