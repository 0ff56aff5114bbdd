using NewsTools.Store.Sqlite;

namespace NewsTools.Store.Writing;

/// <summary>What tells a document from others: its canonical address, else where it was read, else its bytes.</summary>
/// <param name="Uri">The canonical address; null where there is none.</param>
/// <param name="Location">Where it was read.</param>
/// <param name="Hash">The hash of its bytes; empty where there is none.</param>
internal sealed record DocumentIdentity(string? Uri, string? Location, string Hash)
{
    private bool HasAddress => Uri is not null || IsAddress(Location);

    public static DocumentIdentity Of(ArticleDraft draft) => new(Key(draft.CanonicalUri), draft.Location, draft.Hash);

    public static DocumentIdentity Of(Article article) => new(Key(article.CanonicalUri), article.Location, article.Hash);

    /// <summary>The stored article of this document; null where there is none.</summary>
    public long? Find(Database database)
        => First(database, "SELECT id FROM article WHERE uri = ?1", Uri)
            ?? First(database, "SELECT id FROM article WHERE location = ?1", Location)
            ?? ByBytes(database);

    /// <summary>An address as it is compared: without what only a browser uses.</summary>
    public static string? Key(Uri? uri) => uri is { IsAbsoluteUri: true } ? uri.GetLeftPart(UriPartial.Query) : uri?.OriginalString;

    private static bool IsAddress(string? location)
        => location is not null && (location.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || location.StartsWith("https://", StringComparison.OrdinalIgnoreCase));

    private static long? First(Database database, string sql, string? value)
    {
        if (value is null)
        {
            return null;
        }

        Statement statement = database.Kept(sql).Bind(1, value);
        long? id = statement.Step() ? statement.Long(0) : null;
        statement.Reset();
        return id;
    }

    // The same bytes at two addresses are two articles; copies of one file are one.
    private long? ByBytes(Database database)
    {
        if (Hash.Length == 0)
        {
            return null;
        }

        Statement statement = ArticleRows.BindHash(database.Kept("SELECT id, uri, location FROM article WHERE hash = ?1 ORDER BY id"), 1, Hash);
        long? id = null;
        while (id is null && statement.Step())
        {
            bool isFile = statement.IsNull(1) && !IsAddress(statement.Text(2));
            id = isFile || !HasAddress ? statement.Long(0) : null;
        }

        statement.Reset();
        return id;
    }
}
