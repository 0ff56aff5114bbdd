namespace NewsTools.Language;

/// <summary>The scripts of the world, as far as they tell a language.</summary>
internal static class Scripts
{
    public const int Latin = 0;

    private const int Other = 1;

    /// <summary>The share of Japanese letters from which a text with Chinese ones is Japanese.</summary>
    private const double KanaShare = 0.1;

    private static readonly (char First, char Last, string? Language)[] Ranges =
    [
        ('A', '\u024F', null),
        ('\u1E00', '\u1EFF', null),
        ('\u0370', '\u03FF', "el"),
        ('\u0400', '\u052F', null),
        ('\u0530', '\u058F', "hy"),
        ('\u0590', '\u05FF', "he"),
        ('\u0600', '\u06FF', null),
        ('\u0900', '\u097F', null),
        ('\u0980', '\u09FF', "bn"),
        ('\u0A00', '\u0A7F', "pa"),
        ('\u0A80', '\u0AFF', "gu"),
        ('\u0B80', '\u0BFF', "ta"),
        ('\u0C00', '\u0C7F', "te"),
        ('\u0C80', '\u0CFF', "kn"),
        ('\u0D00', '\u0D7F', "ml"),
        ('\u0D80', '\u0DFF', "si"),
        ('\u0E00', '\u0E7F', "th"),
        ('\u0E80', '\u0EFF', "lo"),
        ('\u1000', '\u109F', "my"),
        ('\u10A0', '\u10FF', "ka"),
        ('\u1200', '\u137F', "am"),
        ('\u1780', '\u17FF', "km"),
        ('\u3040', '\u30FF', "ja"),
        ('\u4E00', '\u9FFF', "zh"),
        ('\uAC00', '\uD7AF', "ko"),
    ];

    /// <summary>How many kinds of script are told apart.</summary>
    public static int Count => Ranges.Length + 2;

    /// <summary>The script of a letter, as a number below <see cref="Count"/>.</summary>
    public static int Of(char letter)
    {
        if (letter <= '\u024F')
        {
            return Latin;
        }

        for (int range = 1; range < Ranges.Length; range++)
        {
            if (letter >= Ranges[range].First && letter <= Ranges[range].Last)
            {
                return range == 1 ? Latin : range + 2;
            }
        }

        return Other;
    }

    /// <summary>The language that alone is written in a text's chief script; null for a script of many.</summary>
    public static string? OnlyLanguage(int script, ReadOnlySpan<int> counts)
    {
        if (script <= Other)
        {
            return null;
        }

        string? language = Ranges[script - 2].Language;
        int kana = counts[Ranges.Length - 1];
        return language == "zh" && kana > counts[script] * KanaShare ? "ja" : language;
    }
}
