namespace NewsTools.Entities.Joining;

/// <summary>The initials of names of several words.</summary>
internal static class Acronym
{
    private static readonly string[] SmallWords = ["of", "and", "the", "for", "in", "on", "at", "to", "de", "la", "del", "&", "a", "an"];

    /// <summary>The initials without and with small words, and with the parts of hyphenated words.</summary>
    public static IEnumerable<string> InitialsOf(NameForm form)
    {
        if (form.Words.Length < 2 && !form.Key.Contains('-', StringComparison.Ordinal))
        {
            return [];
        }

        string[] full = NameText.Words(form.Mentions[0].Text);
        string[] split = [.. full.SelectMany(word => word.Split('-', StringSplitOptions.RemoveEmptyEntries))];
        return new[] { Initials(full, false), Initials(split, false), Initials(full, true), Initials(split, true), WithKeptAcronyms(full) }
            .Where(initials => initials.Length >= 2).Distinct();
    }

    private static string Initials(string[] words, bool withSmall)
        => string.Concat(words.Where(word => withSmall || !SmallWords.Contains(word)).Select(word => word[0]));

    /// <summary>"UN Environment Programme" is UNEP: a first acronym is kept whole.</summary>
    private static string WithKeptAcronyms(string[] words)
        => words[0].Length is 2 or 3 ? words[0] + Initials(words[1..], false) : "";
}
