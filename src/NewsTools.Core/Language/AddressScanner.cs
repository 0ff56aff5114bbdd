using NewsTools.Models;

namespace NewsTools.Language;

/// <summary>Finds web addresses, e-mail addresses and file names, each of which is one token.</summary>
internal sealed class AddressScanner(string text)
{
    private static readonly WordMap<bool> Domains =
        new([.. EmbeddedTable.Rows("domains.tsv").Select(row => KeyValuePair.Create(row[0], true))]);

    private int _scanned;

    /// <summary>How many characters were looked at.</summary>
    public long Steps { get; private set; }

    /// <summary>Where the address that starts here ends; <paramref name="start"/> itself where there is none.</summary>
    /// <param name="start">The start of a word.</param>
    /// <param name="chunkEnd">Where the run of text without white space ends.</param>
    public int End(int start, int chunkEnd)
    {
        if (start < _scanned)
        {
            return start;
        }

        int at = start;
        int dot = -1;
        while (at < chunkEnd && IsNameUnit(text[at]))
        {
            dot = text[at] == '.' && at + 1 < chunkEnd && char.IsAsciiLetterOrDigit(text[at + 1]) ? at : dot;
            at++;
        }

        Steps += at - start;
        _scanned = at;
        if (at + 1 < chunkEnd && text[at] == '@' && char.IsAsciiLetterOrDigit(text[at + 1]))
        {
            return MailEnd(at + 1, chunkEnd);
        }

        if (text.AsSpan(at, chunkEnd - at).StartsWith("://", StringComparison.Ordinal) && at + 3 < chunkEnd)
        {
            return PathEnd(start, at + 3, chunkEnd);
        }

        if (dot > start && EndsInDomain(dot + 1, at, out int end))
        {
            return end < chunkEnd && text[end] is '/' or '?' or '#' or ':' ? PathEnd(start, end, chunkEnd) : end;
        }

        return dot > start && IsDottedPath(start, at, out int pathEnd) ? pathEnd : start;
    }

    private static bool IsNameUnit(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is '.' or '-' or '_' or '+' or '%';

    /// <summary>Whether at least three lower-case words are joined by full stops: a newsgroup, a name in code.</summary>
    private bool IsDottedPath(int start, int limit, out int end)
    {
        int words = 0;
        int wordStart = start;
        end = start;
        for (int at = start; at <= limit; at++)
        {
            if (at < limit && (char.IsAsciiLetterLower(text[at]) || (text[at] == '-' && at > wordStart)))
            {
                continue;
            }

            if (at - wordStart < 2)
            {
                break;
            }

            words++;
            end = at;
            wordStart = at + 1;
            if (at == limit || text[at] != '.')
            {
                break;
            }
        }

        Steps += end - start;
        return words >= 3;
    }

    private bool EndsInDomain(int start, int limit, out int end)
    {
        end = start;
        while (end < limit && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        ReadOnlySpan<char> last = text.AsSpan(start, end - start);
        bool isOneCase = char.IsLower(last[0]) || (last.Length > 2 && char.IsUpper(last[^1]));
        return isOneCase && char.IsAsciiLetterOrDigit(text[start - 2]) && Domains.Contains(last);
    }

    private int MailEnd(int at, int chunkEnd)
    {
        int start = at;
        while (at < chunkEnd && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '-' or '_'))
        {
            at++;
        }

        Steps += at - start;
        while (text[at - 1] is '.' or '-' or '_')
        {
            at--;
        }

        return at;
    }

    private int PathEnd(int start, int from, int chunkEnd)
    {
        int at = from;
        while (at < chunkEnd && text[at] is not ('<' or '>' or '"' or '“' or '”' or '’' or '‘' or '»'))
        {
            at++;
        }

        Steps += at - from;
        bool hasBracket = text.AsSpan(start, at - start).Contains('(');
        while (at > from && (text[at - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or ']' || (text[at - 1] == ')' && !hasBracket)))
        {
            at--;
        }

        return at;
    }
}
