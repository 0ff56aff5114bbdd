namespace NewsTools.Core.Tests.Seeds;

/// <summary>Says whether the engine found an expected fact.</summary>
internal static class FactMatch
{
    public static bool Matches(SeedLine expected, SeedLine found) => expected.Section == found.Section && expected.Section switch
    {
        "entities" => MatchesEntity(expected.Fields, found.Fields),
        "quotes" => MatchesQuote(expected.Fields, found.Fields),
        _ => expected.Fields.SequenceEqual(found.Fields),
    };

    /// <summary>Type and name are equal, the role is one of those allowed, the aliases are the same in any order.</summary>
    private static bool MatchesEntity(string[] expected, string[] found)
        => expected[0] == found[0] && expected[1] == found[1]
            && expected[2].Split(" / ").Contains(found[2], StringComparer.OrdinalIgnoreCase)
            && List(expected[3]).SetEquals(List(found[3]));

    /// <summary>Kind, speaker and cue agree, and so do the opening and closing words but for marks at the ends.</summary>
    private static bool MatchesQuote(string[] expected, string[] found)
    {
        (string expectedOpening, string expectedClosing) = Ends(expected[3]);
        (string foundOpening, string foundClosing) = Ends(found[3]);
        return expected[0] == found[0] && SameSpeaker(expected[1], found[1]) && SameCue(expected[2], found[2])
            && (expectedOpening.StartsWith(foundOpening, StringComparison.Ordinal) || foundOpening.StartsWith(expectedOpening, StringComparison.Ordinal))
            && (expectedClosing.EndsWith(foundClosing, StringComparison.Ordinal) || foundClosing.EndsWith(expectedClosing, StringComparison.Ordinal));
    }

    /// <summary>Names are equal; of sources without a name one stretch of words opens with the other.</summary>
    private static bool SameSpeaker(string expected, string found)
        => expected.StartsWith('(') && found.StartsWith('(')
            ? OpensWith(expected.Trim('(', ')'), found.Trim('(', ')')) || OpensWith(found.Trim('(', ')'), expected.Trim('(', ')'))
            : expected == found;

    private static bool OpensWith(string text, string opening) => text.StartsWith(opening, StringComparison.OrdinalIgnoreCase);

    /// <summary>The cue has the word expected, be it with others ("had denied"); "said?" may be left out, where the quotation goes on from the one before it.</summary>
    private static bool SameCue(string expected, string found)
        => expected.Length == 0 || found.Length == 0 ? found == expected || expected.EndsWith('?') : $" {found} ".Contains($" {expected.TrimEnd('?')} ", StringComparison.OrdinalIgnoreCase);

    private static (string Opening, string Closing) Ends(string text)
    {
        string bare = text.Trim('"', '\'', '“', '”', '‘', '’', '.', ',', '?', '!', ' ');
        bare = bare.StartsWith("that ", StringComparison.Ordinal) ? bare[5..] : bare;
        int gap = bare.IndexOf(" … ", StringComparison.Ordinal);
        return gap < 0 ? (bare, bare) : (bare[..gap], bare[(gap + 3)..]);
    }

    private static HashSet<string> List(string names) => [.. names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
