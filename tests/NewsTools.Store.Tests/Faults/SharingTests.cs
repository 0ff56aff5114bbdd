using System.Diagnostics;

namespace NewsTools.Store.Tests;

/// <summary>Several processes and threads at one file.</summary>
public sealed class SharingTests : IDisposable
{
    private const int Articles = 120;

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Several_processes_that_import_the_same_lose_and_duplicate_nothing()
    {
        Process[] importers = [.. Enumerable.Range(0, 3).Select(_ => Importer.Start(_folder.Database, 1, 5, Articles))];
        string[] outputs = await Task.WhenAll(importers.Select(importer => importer.StandardOutput.ReadToEndAsync()));
        foreach (Process importer in importers)
        {
            await importer.WaitForExitAsync();
            Assert.Equal(0, importer.ExitCode);
            importer.Dispose();
        }

        string[] lines = [.. outputs.SelectMany(output => output.Split('\n', StringSplitOptions.RemoveEmptyEntries))];
        Assert.Equal(3 * Articles, lines.Length);
        Assert.Equal(Articles, lines.Count(line => !line.EndsWith("Unchanged", StringComparison.Ordinal)));
        using ArticleStore store = _folder.Open();
        DatabaseInfo info = store.Describe(check: true);
        Assert.Empty(info.Problems);
        Assert.Equal((Articles, Articles * 3L), (info.Articles, info.Quotes));
    }

    [Fact]
    public void A_held_database_is_reported_after_the_time_out()
    {
        _folder.Open().Dispose();
        using Microsoft.Data.Sqlite.SqliteConnection holder = new($"Data Source={_folder.Database};Pooling=False");
        holder.Open();
        using Microsoft.Data.Sqlite.SqliteTransaction held = holder.BeginTransaction(deferred: false);
        using ArticleStore store = _folder.Open(new StoreOptions { BusyTimeout = TimeSpan.FromMilliseconds(50) });

        Assert.Equal(StoreError.Busy, Assert.Throws<StoreException>(() => store.Save([Samples.Analyzed()])).Error);
        Assert.Empty(store.Articles(new ArticleQuery()));
        held.Rollback();
        Assert.Single(store.Save([Samples.Analyzed()]));
    }

    [Fact]
    public void A_reader_sees_one_moment_while_another_connection_writes()
    {
        using ArticleStore reader = _folder.Open();
        using ArticleStore writer = _folder.Open();
        writer.Save([Samples.Analyzed(1), Samples.Analyzed(2)]);
        List<string?> titles = [];
        foreach (Article article in reader.Articles(new ArticleQuery()))
        {
            titles.Add(article.Title);
            writer.Remove(2);
        }

        Assert.Equal(2, titles.Count);
        Assert.Single(reader.Articles(new ArticleQuery()));
    }

    [Fact]
    public void A_database_in_memory_is_shared_in_the_process_and_a_pipeline_may_write_while_it_reads()
    {
        using ArticleStore first = ArticleStore.Open(":memory:");
        using ArticleStore second = ArticleStore.Open(":memory:");
        first.Save([Samples.Analyzed(1), Samples.Analyzed(2), Samples.Analyzed(3)]);
        foreach (Article article in second.Articles(new ArticleQuery()))
        {
            Assert.True(first.Remove(article.Id!.Value));
        }

        Assert.Empty(second.Articles(new ArticleQuery()));
    }

    [Fact]
    public async Task Many_threads_write_to_the_database_in_memory()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(thread => Task.Run(() =>
        {
            using ArticleStore store = ArticleStore.Open(":memory:", new StoreOptions { BusyTimeout = TimeSpan.FromMinutes(2) });
            for (int number = 0; number < 10; number++)
            {
                long id = store.Save([Samples.Plain($"Thread {thread} number {number}")])[0].Id!.Value;
                store.Remove(id);
            }
        })));
    }
}
