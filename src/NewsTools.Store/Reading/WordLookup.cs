namespace NewsTools.Store.Reading;

/// <summary>Finds the articles whose quotations may contain words, by the search index of their texts.</summary>
internal static class WordLookup
{
    /// <summary>Below this many letters and digits so many texts match that reading the quotations in their order is as fast.</summary>
    private const int LeastCharacters = 3;

    /// <summary>Limits a query over <c>quote q</c> to articles with the words; gives what the query reads from. Whether a quotation has them is for the reader to see.</summary>
    public static string Quotes(SqlQuery query, string? words)
    {
        if (words is null || words.Count(char.IsLetterOrDigit) < LeastCharacters)
        {
            return "quote q";
        }

        string phrase = query.Parameter($"text : \"{words.Replace('"', ' ').Replace('\0', ' ')}\" *");
        return $"""
            (SELECT rowid AS article FROM article_search WHERE article_search MATCH {phrase}
            UNION SELECT article FROM quote WHERE text IS NOT NULL ORDER BY 1 LIMIT -1) k CROSS JOIN quote q ON q.article = k.article
            """;
    }
}
