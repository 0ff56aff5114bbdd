using System.Globalization;
using System.Text;

namespace NewsTools.Training.Quotes;

/// <summary>Names as they are compared: without titles, middle initials, accents, case.</summary>
internal static class NameForms
{
    private static readonly HashSet<string> Titles =
    [
        .. ("mr mrs ms miss dr doctor prof professor sir dame lord lady baroness prince princess king queen pope cardinal archbishop bishop rev reverend "
            + "judge justice gen general maj major col colonel lt lieutenant capt captain sgt sergeant adm admiral sen senator rep gov governor president")
            .Split(' '),
    ];

    private static readonly HashSet<string> Suffixes = ["jr", "sr", "ii", "iii", "iv"];

    public static string Of(string name)
    {
        StringBuilder plain = new();
        foreach (char unit in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.NonSpacingMark && unit is not ('.' or ','))
            {
                plain.Append(unit == '’' ? '\'' : char.ToLowerInvariant(unit));
            }
        }

        string text = plain.ToString().Trim();
        text = text.EndsWith("'s", StringComparison.Ordinal) ? text[..^2] : text;
        List<string> words = [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
        if (words.Count > 1 && words[0] == "the")
        {
            words.RemoveAt(0);
        }

        while (words.Count > 1 && Titles.Contains(words[0]) && words[1] is not ("of" or "and" or "for" or "department" or "ministry" or "office" or "court"))
        {
            words.RemoveAt(0);
        }

        if (words.Count > 1 && Suffixes.Contains(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        for (int at = words.Count - 2; at > 0; at--)
        {
            if (words[at].Length == 1)
            {
                words.RemoveAt(at);
            }
        }

        return string.Join(' ', words);
    }
}
