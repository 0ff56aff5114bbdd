using System.Globalization;
using System.Text;

namespace NewsTools.Store.Search;

/// <summary>Splits a search query into its pieces.</summary>
internal static class QueryLexer
{
    private const string Quotes = "\"“”„";
    private static readonly string[] Columns = ["title", "text"];

    public static List<QueryToken> Split(string query)
    {
        List<QueryToken> tokens = [];
        int at = 0;
        while (at < query.Length)
        {
            char character = query[at];
            if (IsSpace(character))
            {
                at++;
            }
            else if (character is '(' or ')')
            {
                tokens.Add(new QueryToken(character == '(' ? QueryTokenKind.Open : QueryTokenKind.Close, character.ToString(), at++));
            }
            else
            {
                tokens.Add(Quotes.Contains(character) ? Phrase(query, ref at) : Word(query, ref at));
            }
        }

        tokens.Add(new QueryToken(QueryTokenKind.End, "", query.Length));
        return tokens;
    }

    /// <summary>Whether the index has a word for any of the characters.</summary>
    private static bool HasWord(string text) => text.EnumerateRunes().Any(rune =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.PrivateUse);

    private static bool IsSpace(char character) => char.IsWhiteSpace(character) || char.IsControl(character);

    private static QueryToken Phrase(string query, ref int at)
    {
        int start = at;
        int end = query.AsSpan(start + 1).IndexOfAny(Quotes);
        if (end < 0)
        {
            throw MalformedQuery.At(query, start, "the quotation mark is not closed");
        }

        string words = query.Substring(start + 1, end);
        at = start + end + 2;
        bool isPrefix = at < query.Length && query[at] == '*';
        at += isPrefix ? 1 : 0;
        return Searchable(query, words, start, isPrefix);
    }

    private static QueryToken Word(string query, ref int at)
    {
        int start = at;
        while (at < query.Length && !IsSpace(query[at]) && query[at] is not '(' and not ')' && !Quotes.Contains(query[at]))
        {
            at++;
            if (query[at - 1] == ':' && Columns.Contains(query[start..(at - 1)].ToLowerInvariant()))
            {
                return new QueryToken(QueryTokenKind.Column, query[start..(at - 1)].ToLowerInvariant(), start);
            }
        }

        string word = query[start..at];
        return Operator(word) is QueryTokenKind kind ? new QueryToken(kind, word, start) : Searchable(query, word.TrimEnd('*'), start, word.EndsWith('*'));
    }

    private static QueryTokenKind? Operator(string word) => word switch
    {
        "AND" => QueryTokenKind.And,
        "OR" => QueryTokenKind.Or,
        "NOT" => QueryTokenKind.Not,
        _ when word == "NEAR" || word.StartsWith("NEAR/", StringComparison.Ordinal) => QueryTokenKind.Near,
        _ => null,
    };

    private static QueryToken Searchable(string query, string words, int position, bool isPrefix)
    {
        if (words.Contains('*', StringComparison.Ordinal))
        {
            throw MalformedQuery.At(query, query.IndexOf('*', position), "* stands only at the end of a word");
        }

        return HasWord(words) ? new QueryToken(QueryTokenKind.Phrase, words, position, isPrefix) : throw MalformedQuery.At(query, position, "there is no word here");
    }
}
