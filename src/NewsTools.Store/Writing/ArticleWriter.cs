using NewsTools.Store.Reading;
using NewsTools.Store.Sqlite;

namespace NewsTools.Store.Writing;

/// <summary>Stores, replaces and removes articles, each call within the caller's transaction.</summary>
internal sealed class ArticleWriter(Database database, ArticleReader reader, NameTable names, TimeProvider clock)
{
    private readonly ArticleRows _rows = new(database);
    private readonly FactWriter _facts = new(database, names);

    public Article Save(AnalyzedArticle item, SaveOptions options)
    {
        if (DocumentIdentity.Of(item).Find(database) is not long id)
        {
            return Insert(item);
        }

        Article stored = reader.ById(id)!;
        bool isSame = stored.Hash == item.Article.Hash && !options.Replace;
        return isSame ? stored with { Status = ArticleStatus.Unchanged } : Replace(id, item);
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
        if (reader.ById(id) is null)
        {
            return false;
        }

        _facts.Remove(id);
        _rows.Remove(id);
        return true;
    }

    private Article Insert(AnalyzedArticle item)
    {
        Article article = Stamped(item.Article) with { Status = ArticleStatus.Imported };
        long id = _rows.Insert(article, DocumentIdentity.Of(item).Uri, item.EngineVersion);
        _facts.Write(id, article.Text, item.Facts);
        return article with { Id = id };
    }

    private Article Replace(long id, AnalyzedArticle item)
    {
        Article article = Stamped(item.Article) with { Id = id, Status = ArticleStatus.Updated };
        _facts.Remove(id);
        _rows.Update(id, article, DocumentIdentity.Of(item).Uri, item.EngineVersion);
        _facts.Write(id, article.Text, item.Facts);
        return article;
    }

    private Article Stamped(Article article) => article with
    {
        ImportedAt = article.ImportedAt ?? clock.GetUtcNow().UtcDateTime,
        Database = database.Path,
        DuplicateOf = null,
        DuplicateKind = DuplicateKind.None,
    };
}
