namespace NewsTools.Layout;

/// <summary>Knows the lines around a story that are none of it: invitations to follow, credits, copyright, links to other stories.</summary>
internal static class TailRule
{
    private const int MaxLength = 400;

    private const int MaxAlone = 20;

    private static readonly WordTable Table = WordTable.Load("Layout.tsv");

    private static readonly string[] Openings = [.. Table["tailstart"]];

    private static readonly string[] Closings = [.. Table["tailclose"]];

    private static readonly string[] Marks = [.. Table["tailend"]];

    private static readonly HashSet<string> Alone = Table.Set("tailalone");

    private static readonly HashSet<string> Asks = Table.Set("ask");

    private static readonly HashSet<string> Offers = Table.Set("offer");

    private static readonly string[] Addresses = [.. Table["address"]];

    private static readonly string[] Channels = [.. Table["channel"]];

    /// <summary>Whether a paragraph is boilerplate wherever it stands.</summary>
    public static bool Matches(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength)
        {
            return false;
        }

        ReadOnlySpan<char> bare = text.TrimStart("*•·-–—>»_ \t");
        return IsAlone(text) || (StartsHigh(bare) && (Opens(bare, Openings) || Invites(bare)));
    }

    /// <summary>Whether a paragraph after the last of the story is boilerplate.</summary>
    public static bool MatchesAtEnd(ReadOnlySpan<char> text)
    {
        if (Matches(text))
        {
            return true;
        }

        if (text.Length > MaxLength)
        {
            return false;
        }

        return IsSignature(text) || Opens(text, Closings) || (ContainsAny(text, Marks) && !text.ContainsAny('"', '“')) || IsCopyright(text);
    }

    private static bool IsCopyright(ReadOnlySpan<char> text)
        => Phrase.StartsWithPhrase(text, "Copyright") && text["Copyright".Length..].TrimStart() is [>= '1' and <= '2', ..];

    /// <summary>Whether a paragraph is no more than an agency: "— Reuters", "(AFP)".</summary>
    public static bool IsSignature(ReadOnlySpan<char> text)
        => text.Length <= 60 && text.Trim("()[]-–—/. *").ToString() is { Length: > 1 } name && name.Split(['/', ','], StringSplitOptions.TrimEntries).All(NewsAgencies.Contains);

    private static bool IsAlone(ReadOnlySpan<char> text) => text.Length <= MaxAlone && Alone.Contains(text.TrimEnd(".: ").ToString());

    private static bool StartsHigh(ReadOnlySpan<char> text) => !text.IsEmpty && !char.IsLower(text[0]);

    private static bool Opens(ReadOnlySpan<char> text, string[] openings)
    {
        foreach (string opening in openings)
        {
            if (Phrase.StartsWithPhrase(text, opening))
            {
                return !text.ContainsAny('"', '“');
            }
        }

        return false;
    }

    /// <summary>"Join ST's Telegram channel …", "Get our app": a request, and a channel to follow.</summary>
    private static bool Invites(ReadOnlySpan<char> text)
    {
        int space = text.IndexOf(' ');
        if (space < 0 || text.ContainsAny('"', '“'))
        {
            return false;
        }

        string verb = text[..space].ToString();
        return (Asks.Contains(verb) || (Offers.Contains(verb) && ContainsAny(text, Addresses))) && ContainsAny(text, Channels);
    }

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] phrases)
    {
        foreach (string phrase in phrases)
        {
            if (Phrase.ContainsPhrase(text, phrase))
            {
                return true;
            }
        }

        return false;
    }
}
