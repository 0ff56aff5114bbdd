using NewsTools.Store.Duplicates;
using NewsTools.Store.Reading;
using NewsTools.Store.Sqlite;

namespace NewsTools.Store.Writing;

/// <summary>Stores, replaces and removes articles, each call within the caller's transaction.</summary>
internal sealed class ArticleWriter(Database database, ArticleReader reader, NameTable names, TimeProvider clock)
{
    private readonly ArticleRows _rows = new(database);
    private readonly FactWriter _facts = new(database, names);
    private readonly DuplicateFinder _duplicates = new(database);

    public Article Save(AnalyzedArticle item, SaveOptions options)
    {
        if (DocumentIdentity.Of(item.Article).Find(database) is not long id)
        {
            return Insert(item, options);
        }

        Article stored = reader.ById(id)!;
        bool isSame = stored.Hash == item.Article.Hash && !options.Replace;
        return isSame ? stored with { Status = ArticleStatus.Unchanged } : Replace(stored, item);
    }

    public Article ReplaceFacts(long id, AnalysisResult facts, string engineVersion)
    {
        Article article = reader.ById(id) ?? throw new StoreException(StoreError.NotFound, $"There is no article {id} in the database '{database.Path}'.");
        _facts.Remove(id);
        _facts.Write(id, article.Text, facts);
        database.Kept("UPDATE article SET engine = ?2 WHERE id = ?1").Bind(1, id).Bind(2, engineVersion).Run();
        return article;
    }

    public bool Remove(long id)
    {
        if (reader.ById(id) is not Article article)
        {
            return false;
        }

        _facts.Remove(id);
        _duplicates.Forget(id, article.Text);
        _rows.Remove(id);
        return true;
    }

    private Article Insert(AnalyzedArticle item, SaveOptions options)
    {
        TextSketch sketch = TextSketch.Of(item.Article.Text);
        Article article = Stamped(item.Article, ArticleStatus.Imported, sketch);
        if (article.DuplicateOf is not null && options.SkipDuplicates)
        {
            return article with { Id = null };
        }

        long id = _rows.Insert(article, item.EngineVersion);
        _duplicates.Keep(id, sketch);
        _facts.Write(id, article.Text, item.Facts);
        return article with { Id = id };
    }

    private Article Replace(Article stored, AnalyzedArticle item)
    {
        long id = stored.Id!.Value;
        _facts.Remove(id);
        _duplicates.Forget(id, stored.Text);
        TextSketch sketch = TextSketch.Of(item.Article.Text);
        Article article = Stamped(item.Article, ArticleStatus.Updated, sketch) with { Id = id, Status = ArticleStatus.Updated };
        _rows.Update(id, article, item.EngineVersion);
        _duplicates.Keep(id, sketch);
        _facts.Write(id, article.Text, item.Facts);
        return article;
    }

    private Article Stamped(Article article, ArticleStatus status, TextSketch sketch)
    {
        (long? original, DuplicateKind kind) = _duplicates.Find(sketch);
        return article with
        {
            ImportedAt = article.ImportedAt ?? clock.GetUtcNow().UtcDateTime,
            Database = database.Path,
            Status = original is null ? status : ArticleStatus.Duplicate,
            DuplicateOf = original,
            DuplicateKind = kind,
        };
    }
}
