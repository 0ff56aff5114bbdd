namespace NewsTools.Entities.Joining;

/// <summary>Groups and things named in the plural.</summary>
internal static class PluralForms
{
    private const int ShortWord = 4;

    private static readonly string[] Prefixes = ["ex-", "non-", "anti-", "pro-"];

    private static readonly string[] Endings = ["-born", "-based", "-led", "-backed", "-ruled", "-controlled", "-owned", "-style", "-speaking"];

    /// <summary>The words with the last in the singular, and without what compounds add ("German-born").</summary>
    public static string[] Singular(string[] words)
    {
        if (words.Length == 0)
        {
            return words;
        }

        string last = words[^1];
        foreach (string ending in Endings)
        {
            if (last.EndsWith(ending, StringComparison.Ordinal) && last.Length > ending.Length)
            {
                last = last[..^ending.Length];
            }
        }

        foreach (string prefix in Prefixes)
        {
            if (words.Length == 1 && last.StartsWith(prefix, StringComparison.Ordinal) && last.Length > prefix.Length)
            {
                last = last[prefix.Length..];
            }
        }

        bool isPlural = last.Length > ShortWord && last.EndsWith('s') && last[^2] is not ('s' or 'u' or 'i');
        last = isPlural ? last[..^1] : last;
        return last == words[^1] ? words : [.. words[..^1], last];
    }
}
