using Microsoft.Data.Sqlite;

namespace NewsTools.Store.Tests;

public sealed class DamageTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_damaged_page_is_detected_and_the_other_articles_can_be_read()
    {
        using (ArticleStore store = _folder.Open())
        {
            store.Save([.. Enumerable.Range(1, 60).Select(MadeArticle.Of)]);
        }

        Overwrite(LastLeafOf("article_text"));
        using ArticleStore damaged = _folder.Open();
        DatabaseInfo info = damaged.Describe(check: true);
        Assert.False(info.IsIntact);
        Assert.NotEmpty(info.Problems);

        List<long> readable = [.. Enumerable.Range(1, 60).Select(id => (long)id).Where(id => CanRead(damaged, id))];
        Assert.InRange(readable.Count, 40, 59);
        Assert.Equal(StoreError.Damaged, Assert.Throws<StoreException>(() => damaged.Articles(new ArticleQuery()).Count()).Error);
    }

    [Fact]
    public void A_full_disk_is_a_clear_error_and_the_file_stays_whole()
    {
        int stored = 0;
        using (ArticleStore store = _folder.Open(new StoreOptions { MaxPages = 200 }))
        {
            StoreException error = Assert.Throws<StoreException>(() =>
            {
                for (int number = 1; number < 10_000; number++)
                {
                    store.Save([MadeArticle.Of(number)]);
                    stored++;
                }
            });
            Assert.Equal(StoreError.DiskFull, error.Error);
            Assert.Equal(stored, store.Articles(new ArticleQuery()).Count());
        }

        Assert.InRange(stored, 10, 1000);
        using ArticleStore again = _folder.Open();
        DatabaseInfo info = again.Describe(check: true);
        Assert.Empty(info.Problems);
        Assert.Equal((stored, stored * 3L), (info.Articles, info.Entities));
        Assert.Equal(ArticleStatus.Imported, again.Save([MadeArticle.Of(stored + 1)])[0].Status);
    }

    private static bool CanRead(ArticleStore store, long id)
    {
        try
        {
            return store.Articles(new ArticleQuery { Ids = [id] }).Single().Text.Length > 0;
        }
        catch (StoreException exception) when (exception.Error == StoreError.Damaged)
        {
            return false;
        }
    }

    // A page with rows of the table, as its b-tree's interior root lists them.
    private long LastLeafOf(string table)
    {
        using SqliteConnection connection = new($"Data Source={_folder.Database};Pooling=False");
        connection.Open();
        using SqliteCommand command = new("PRAGMA wal_checkpoint(TRUNCATE); SELECT rootpage FROM sqlite_schema WHERE name = $table", connection);
        command.Parameters.AddWithValue("$table", table);
        using SqliteDataReader rows = command.ExecuteReader();
        rows.NextResult();
        rows.Read();
        long root = rows.GetInt64(0);
        byte[] page = File.ReadAllBytes(_folder.Database)[(int)((root - 1) * 4096)..(int)(root * 4096)];
        Assert.Equal(5, page[0]);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(page.AsSpan(8));
    }

    private void Overwrite(long page)
    {
        using FileStream file = File.OpenWrite(_folder.Database);
        file.Position = (page - 1) * 4096;
        file.Write([.. Enumerable.Repeat((byte)0xA5, 4096)]);
    }
}
