using NewsTools.Store.Sqlite;

namespace NewsTools.Store.Writing;

/// <summary>The ids of names, and how often each is stored: counted here and written once a transaction.</summary>
internal sealed class NameTable(Database database)
{
    private const int MostKept = 50_000;

    private readonly Statement _select = database.Kept("SELECT id FROM name WHERE key = ?1 AND text = ?2");
    private readonly Statement _insert = database.Kept("INSERT INTO name (text, key) VALUES (?1, ?2)");
    private readonly Statement _update = database.Kept("UPDATE name SET entities = entities + ?2, quotes = quotes + ?3 WHERE id = ?1");
    private readonly Dictionary<string, long> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<long, (long Entities, long Quotes)> _changes = [];
    private long _dataVersion = -1;

    /// <summary>Begins a transaction: forgets what another connection may have changed since.</summary>
    public void Begin()
    {
        Statement statement = database.Kept("PRAGMA data_version");
        long version = statement.Step() ? statement.Long(0) : 0;
        statement.Reset();
        if (version != _dataVersion || _ids.Count > MostKept)
        {
            Forget();
            _dataVersion = version;
        }
    }

    /// <summary>Forgets everything: what was counted in a transaction that was undone.</summary>
    public void Forget()
    {
        _ids.Clear();
        _changes.Clear();
    }

    public long IdOf(string name)
    {
        if (!_ids.TryGetValue(name, out long id))
        {
            string key = Wildcard.Fold(name);
            id = Stored(name, key) ?? Insert(name, key);
            _ids.Add(name, id);
        }

        return id;
    }

    public void Count(long id, long entities, long quotes)
    {
        (long Entities, long Quotes) sum = _changes.GetValueOrDefault(id);
        _changes[id] = (sum.Entities + entities, sum.Quotes + quotes);
    }

    /// <summary>Writes the counts.</summary>
    public void Flush()
    {
        foreach ((long id, (long entities, long quotes)) in _changes)
        {
            if (entities != 0 || quotes != 0)
            {
                _update.Bind(1, id).Bind(2, entities).Bind(3, quotes).Run();
            }
        }

        _changes.Clear();
    }

    private long? Stored(string name, string key)
    {
        _select.Bind(1, key).Bind(2, name);
        long? id = _select.Step() ? _select.Long(0) : null;
        _select.Reset();
        return id;
    }

    private long Insert(string name, string key)
    {
        _insert.Bind(1, name).Bind(2, key).Run();
        return database.LastId;
    }
}
