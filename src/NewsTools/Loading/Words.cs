using NewsTools.Wording;

namespace NewsTools.Loading;

/// <summary>The one place that names the wording's assembly, so that it is loaded when a view first asks and not before.</summary>
internal static class Words
{
    public static string Age(DateTime moment, DateTime now) => Phrases.Age(moment, now);

    public static string Size(long bytes) => Phrases.Size(bytes);

    public static string Count(long count, string noun) => Phrases.Count(count, noun);
}
