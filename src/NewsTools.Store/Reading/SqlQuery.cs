using NewsTools.Store.Sqlite;

namespace NewsTools.Store.Reading;

/// <summary>The conditions of a query with their values, which reach SQLite as parameters only.</summary>
internal sealed class SqlQuery
{
    private readonly List<object> _values = [];
    private readonly List<string> _conditions = [];

    /// <summary>All conditions, with AND between them; true where there is none.</summary>
    public string Where => _conditions.Count == 0 ? "1" : string.Join(" AND ", _conditions);

    /// <summary>Whether the rows come in the order of the text already: of keys that were looked up, which are joined in their order.</summary>
    public static bool IsOrdered(string from) => from.StartsWith('(');

    /// <summary>Keeps a value and names its parameter.</summary>
    public string Parameter(object value)
    {
        _values.Add(value);
        return $"?{_values.Count}";
    }

    /// <summary>Keeps numbers as one value and gives the query of its members.</summary>
    public string Members(IEnumerable<long> numbers) => $"(SELECT value FROM json_each({Parameter(JsonText.Of(numbers))}))";

    public void Require(string condition) => _conditions.Add(condition);

    /// <summary>Requires a column to have one of the values; none do not limit.</summary>
    public void RequireOneOf(string column, IEnumerable<long> values)
    {
        if (values.Any())
        {
            Require($"{column} IN {Members(values)}");
        }
    }

    /// <summary>Requires a folded column to match one of the patterns; none do not limit.</summary>
    public void RequireMatch(string column, IReadOnlyList<string> patterns)
    {
        if (patterns.Count > 0)
        {
            Require($"({string.Join(" OR ", patterns.Select(pattern => Matches(column, Wildcard.Parse(pattern))))})");
        }
    }

    /// <summary>The condition that a folded column matches a pattern.</summary>
    public string Matches(string column, Wildcard pattern)
    {
        if (pattern.Glob is null)
        {
            return $"{column} = {Parameter(pattern.Prefix)}";
        }

        string glob = $"{column} GLOB {Parameter(pattern.Glob)}";
        return pattern.Prefix.Length == 0 ? glob : $"({column} >= {Parameter(pattern.Prefix)} AND {column} < {Parameter(pattern.After)} AND {glob})";
    }

    public Statement Prepare(Database database, string sql)
    {
        Statement statement = database.Prepare(sql);
        for (int i = 0; i < _values.Count; i++)
        {
            _ = _values[i] is long number ? statement.Bind(i + 1, number) : statement.Bind(i + 1, (string)_values[i]);
        }

        return statement;
    }
}
