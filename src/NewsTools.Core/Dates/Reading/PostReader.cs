namespace NewsTools.Dates.Reading;

/// <summary>Tells posts, whose bare "night" is tonight, from prose: short, and with the marks of informal writing.</summary>
internal static class PostReader
{
    /// <summary>The longest post, in UTF-16 units.</summary>
    private const int Longest = 300;

    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("@#!~|…");

    public static bool IsPost(string text)
    {
        if (text.Length > Longest)
        {
            return false;
        }

        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        return trimmed.ContainsAny(Marks) || trimmed.Contains("..", StringComparison.Ordinal) || trimmed.Contains("http", StringComparison.Ordinal)
            || trimmed.IsEmpty || char.IsLower(trimmed[0]) || char.IsLetterOrDigit(trimmed[^1]);
    }
}
