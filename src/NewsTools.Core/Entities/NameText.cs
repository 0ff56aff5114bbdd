using System.Text;

namespace NewsTools.Entities;

/// <summary>The forms in which names are compared.</summary>
internal static class NameText
{
    /// <summary>The base letters of U+00C0 to U+017F; a space where a letter has none.</summary>
    private const string BaseLetters
        = "aaaaaa ceeeeiiiidnooooo ouuuuy  aaaaaa ceeeeiiiidnooooo ouuuuy y"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkkkllllllllllnnnnnnnnnoooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private static readonly string[] CompanyEndings
        = ["inc", "corp", "corporation", "co", "company", "companies", "ltd", "limited", "plc", "llc", "llp", "lp", "gmbh", "ag", "sa", "nv", "spa", "ab", "asa", "bhd", "holdings", "group"];

    private static readonly string[] NameEndings = ["jr", "sr", "ii", "iii", "iv"];

    /// <summary>A word in lower case without dots, accents and curly apostrophes.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        StringBuilder folded = new(word.Length);
        foreach (char letter in word)
        {
            char lower = char.ToLowerInvariant(letter);
            char plain = lower switch
            {
                '.' => '\0',
                '’' or '‘' or '`' or 'ʻ' => '\'',
                '‐' or '‑' or '–' => '-',
                >= 'À' and <= 'ſ' => BaseLetters[lower - 'À'],
                _ => lower,
            };
            if (plain == ' ')
            {
                folded.Append(lower);
            }
            else if (plain != '\0')
            {
                folded.Append(plain);
            }
        }

        return folded.ToString();
    }

    /// <summary>The folded words of a name, without marks around them, a leading article and a final possessive; neighbouring initials are one word.</summary>
    public static string[] Words(string name)
    {
        List<string> words = [];
        bool afterInitial = false;
        foreach (string part in name.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))
        {
            string word = Trim(Fold(part));
            bool isInitial = word.Length == 1 && char.IsLetter(word[0]);
            if (word.Length == 0)
            {
                continue;
            }

            if (isInitial && afterInitial)
            {
                words[^1] += word;
            }
            else
            {
                words.Add(word);
            }

            afterInitial = isInitial;
        }

        if (words.Count > 1 && words[0] == "the")
        {
            words.RemoveAt(0);
        }

        return [.. words];
    }

    /// <summary>The folded words of a name, joined by spaces.</summary>
    public static string Key(string name) => string.Join(' ', Words(name));

    /// <summary>Words without the endings of company names (Inc, Ltd).</summary>
    public static string[] WithoutCompanyEnding(string[] words)
    {
        int end = words.Length;
        while (end > 1 && CompanyEndings.Contains(words[end - 1]))
        {
            end--;
        }

        return end == words.Length ? words : words[..end];
    }

    /// <summary>Words without Jr and the like.</summary>
    public static string[] WithoutNameEnding(string[] words)
        => words.Length > 1 && NameEndings.Contains(words[^1]) ? words[..^1] : words;

    /// <summary>A name as people see it: white space collapsed, no leading article, no comma at the end and no lone bracket.</summary>
    public static string Display(string name)
    {
        string[] parts = name.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        string display = string.Join(' ', parts).TrimEnd(',', ';', ':');
        display = display.StartsWith("the ", StringComparison.Ordinal) ? display[4..] : display;
        return display.Count(letter => letter == '(') == display.Count(letter => letter == ')') ? display : Unbracketed(display);
    }

    /// <summary>A name of which the tagger took one bracket of two ("Frank) Vogel"), without it.</summary>
    private static string Unbracketed(string display)
        => string.Join(' ', display.Split('(', ')', ' ').Where(part => part.Length > 0));

    /// <summary>Whether a name has letters and all of them are capitals.</summary>
    public static bool IsUpper(string name)
    {
        bool anyUpper = false;
        foreach (char letter in name)
        {
            if (char.IsLower(letter))
            {
                return false;
            }

            anyUpper |= char.IsUpper(letter);
        }

        return anyUpper;
    }

    private static string Trim(string word)
    {
        string trimmed = word.Trim(',', ';', ':', '"', '(', ')', '[', ']', '“', '”', '\'', '!', '?');
        return trimmed.Length > 2 && trimmed.EndsWith("'s", StringComparison.Ordinal) ? trimmed[..^2] : trimmed;
    }
}
