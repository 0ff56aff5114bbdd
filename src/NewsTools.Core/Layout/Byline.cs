using NewsTools.Layout;

namespace NewsTools;

/// <summary>Whom a byline names.</summary>
/// <param name="Authors">The people, without titles and jobs.</param>
/// <param name="Agencies">The news agencies, as written.</param>
public sealed record Byline(IReadOnlyList<string> Authors, IReadOnlyList<string> Agencies)
{
    /// <summary>The byline of nobody.</summary>
    public static Byline Empty { get; } = new([], []);

    /// <summary>
    /// Reads a byline in any of its usual forms: "By Jane Doe and John Roe, Reuters", "JANE DOE, AP Writer", "Political editor Jane Doe".
    /// Jobs, places, papers, dates and addresses are left out.
    /// </summary>
    /// <param name="text">The byline; null and empty name nobody.</param>
    public static Byline Parse(string? text) => string.IsNullOrWhiteSpace(text) ? Empty : BylineReader.Read(text);
}
