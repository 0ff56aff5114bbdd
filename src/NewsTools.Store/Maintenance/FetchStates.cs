using System.Globalization;
using NewsTools.Store.Sqlite;

namespace NewsTools.Store.Maintenance;

/// <summary>What servers said of the versions of feeds and pages.</summary>
internal static class FetchStates
{
    public static FetchState? Of(Database database, Uri uri)
    {
        Statement statement = database.Kept("SELECT entity_tag, last_modified FROM fetch WHERE uri = ?1").Bind(1, uri.AbsoluteUri);
        FetchState? state = statement.Step() ? new FetchState(statement.Text(0), Time(statement.Text(1))) : null;
        statement.Reset();
        return state;
    }

    public static bool Keep(Database database, Uri uri, FetchState state)
    {
        database.Kept("INSERT OR REPLACE INTO fetch (uri, entity_tag, last_modified) VALUES (?1, ?2, ?3)")
            .Bind(1, uri.AbsoluteUri).Bind(2, state.EntityTag).Bind(3, state.LastModified?.ToString("O", CultureInfo.InvariantCulture))
            .Run();
        return true;
    }

    private static DateTimeOffset? Time(string? text) => text is null ? null : DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);
}
