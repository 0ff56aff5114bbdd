using System.Globalization;

namespace NewsTools.Store.Search;

/// <summary>
/// Reads a search query and writes it in SQLite's own query language, with every word quoted. Without an operator between them, all words must
/// match; NOT binds most, then AND, then OR.
/// </summary>
internal sealed class QueryParser
{
    private const int DeepestNesting = 50;
    private const int MostPhrases = 200;
    private const int DefaultDistance = 10;

    private readonly string _query;
    private readonly List<QueryToken> _tokens;
    private int _next;
    private int _depth;
    private int _phrases;

    private QueryParser(string query)
    {
        _query = query;
        _tokens = QueryLexer.Split(query);
    }

    private QueryToken Current => _tokens[_next];

    /// <summary>The query for SQLite.</summary>
    /// <exception cref="StoreException">The query is malformed.</exception>
    public static string Parse(string query)
    {
        QueryParser parser = new(query);
        string parsed = parser.Alternatives();
        return parser.Current.Kind == QueryTokenKind.End ? parsed : throw parser.Unexpected();
    }

    private string Alternatives()
    {
        List<string> parts = [Conjunction()];
        while (Take(QueryTokenKind.Or))
        {
            parts.Add(Conjunction());
        }

        return Joined(parts, " OR ");
    }

    private string Conjunction()
    {
        List<string> parts = [Exclusion()];
        while (Take(QueryTokenKind.And) || Current.Kind is QueryTokenKind.Phrase or QueryTokenKind.Column or QueryTokenKind.Open or QueryTokenKind.Near)
        {
            if (Current.Kind == QueryTokenKind.Not)
            {
                parts = [Exclude(Joined(parts, " AND "))];
            }
            else
            {
                parts.Add(Exclusion());
            }
        }

        return Joined(parts, " AND ");
    }

    private string Exclusion() => Exclude(Unit());

    private string Exclude(string from)
    {
        List<string> excluded = [];
        while (Take(QueryTokenKind.Not))
        {
            excluded.Add(Unit());
        }

        return excluded.Count == 0 ? from : $"({from} NOT {Joined(excluded, " OR ")})";
    }

    private string Unit()
    {
        if (++_depth > DeepestNesting)
        {
            throw MalformedQuery.At(_query, Current.Position, "the query is nested too deeply");
        }

        QueryToken token = Current;
        string unit = token.Kind switch
        {
            QueryTokenKind.Column => Column(),
            QueryTokenKind.Open => Group(),
            QueryTokenKind.Near => NearGroup(),
            QueryTokenKind.Phrase => PhraseOrNear(),
            _ => throw Unexpected(),
        };
        _depth--;
        return unit;
    }

    private string Column()
    {
        string column = Current.Text;
        _next++;
        return $"({column} : ({Unit()}))";
    }

    private string Group()
    {
        QueryToken open = Current;
        _next++;
        string inner = Alternatives();
        return Take(QueryTokenKind.Close) ? $"({inner})"
            : throw (Current.Kind == QueryTokenKind.End ? MalformedQuery.At(_query, open.Position, "the parenthesis is not closed") : Unexpected());
    }

    // NEAR(a b), NEAR/5(a b)
    private string NearGroup()
    {
        QueryToken near = Current;
        _next++;
        if (!Take(QueryTokenKind.Open))
        {
            throw MalformedQuery.At(_query, near.Position, "NEAR stands between words, or before a parenthesis");
        }

        List<string> phrases = [];
        while (Current.Kind == QueryTokenKind.Phrase)
        {
            phrases.Add(Phrase());
        }

        return phrases.Count > 1 && Take(QueryTokenKind.Close) ? Near(phrases, Distance(near)) : throw Unexpected();
    }

    // a NEAR b, a NEAR/5 b
    private string PhraseOrNear()
    {
        List<string> phrases = [Phrase()];
        int distance = 0;
        while (Current.Kind == QueryTokenKind.Near && _tokens[_next + 1].Kind != QueryTokenKind.Open)
        {
            distance = Math.Max(distance, Distance(Current));
            _next++;
            phrases.Add(Current.Kind == QueryTokenKind.Phrase ? Phrase() : throw Unexpected());
        }

        return phrases.Count == 1 ? phrases[0] : Near(phrases, distance);
    }

    private static string Near(List<string> phrases, int distance) => string.Create(CultureInfo.InvariantCulture, $"NEAR({string.Join(' ', phrases)}, {distance})");

    private int Distance(QueryToken near)
    {
        int slash = near.Text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return DefaultDistance;
        }

        return int.TryParse(near.Text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int distance) && distance is > 0 and <= 1000 ? distance
            : throw MalformedQuery.At(_query, near.Position + slash, "NEAR/ wants a number of words from 1 to 1000");
    }

    private string Phrase()
    {
        if (++_phrases > MostPhrases)
        {
            throw MalformedQuery.At(_query, Current.Position, $"there are more than {MostPhrases} words and phrases");
        }

        QueryToken token = Current;
        _next++;
        string words = new([.. token.Text.Select(character => char.IsControl(character) || character == '"' ? ' ' : character)]);
        return token.IsPrefix ? $"\"{words}\" *" : $"\"{words}\"";
    }

    private bool Take(QueryTokenKind kind)
    {
        bool isNext = Current.Kind == kind;
        _next += isNext ? 1 : 0;
        return isNext;
    }

    private StoreException Unexpected() => MalformedQuery.At(_query, Current.Position, Current.Kind switch
    {
        QueryTokenKind.End when _query.Trim().Length == 0 => "it is empty",
        QueryTokenKind.End => "something is missing at the end",
        QueryTokenKind.Close => "this parenthesis closes none, or nothing stands in it",
        _ => $"'{Current.Text}' cannot stand here",
    });

    private static string Joined(List<string> parts, string conjunction) => parts.Count == 1 ? parts[0] : $"({string.Join(conjunction, parts)})";
}
