using System.Globalization;
using Humanizer;

namespace NewsTools.Wording;

/// <summary>Ages, sizes and counts as people say them, in English whatever the session's culture.</summary>
public static class Phrases
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>How long ago ("3 minutes ago").</summary>
    /// <param name="moment">The moment, in UTC.</param>
    /// <param name="now">The present, in UTC.</param>
    public static string Age(DateTime moment, DateTime now) => moment.Humanize(utcDate: true, dateToCompareAgainst: now, culture: English);

    /// <summary>A size in bytes ("12.3 MB").</summary>
    /// <param name="bytes">The size.</param>
    public static string Size(long bytes) => bytes.Bytes().ToString("0.#", English);

    /// <summary>A number of things ("1 article", "1,204 articles").</summary>
    /// <param name="count">The number.</param>
    /// <param name="noun">The thing, in the singular.</param>
    public static string Count(long count, string noun) => noun.ToQuantity(count, "N0", English);
}
