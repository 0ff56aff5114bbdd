using NewsTools.Layout;

namespace NewsTools;

/// <summary>The news agencies of the world, as datelines, bylines and credits name them.</summary>
public static class NewsAgencies
{
    private static readonly WordTable Table = WordTable.Load("Agencies.tsv");

    private static readonly HashSet<string> News = [.. Table["news"], .. Table["release"]];

    private static readonly HashSet<string> Pictures = [.. Table["picture"]];

    private static readonly HashSet<string> LongNames = new(News.Concat(Pictures).Where(name => name.Length > 5), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name is that of a news agency or of a distributor of press releases. Short names count only in their own case ("AP", not "ap").</summary>
    /// <param name="name">A name, without punctuation around it.</param>
    public static bool Contains(string? name)
        => name is not null && (News.Contains(name) || (!Pictures.Contains(name) && LongNames.Contains(name)));

    /// <summary>Whether a name is credited for pictures: an agency, or one who deals in pictures only.</summary>
    internal static bool SuppliesPictures(string name) => News.Contains(name) || Pictures.Contains(name) || LongNames.Contains(name);

    /// <summary>Whether a name is credited for pictures only.</summary>
    internal static bool SuppliesOnlyPictures(string name) => Pictures.Contains(name);
}
