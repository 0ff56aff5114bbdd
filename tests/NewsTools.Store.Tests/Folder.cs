namespace NewsTools.Store.Tests;

/// <summary>A temporary folder with an article database in it.</summary>
internal sealed class Folder : IDisposable
{
    public Folder() => Path = Directory.CreateTempSubdirectory("newstools-store-").FullName;

    public string Path { get; }

    public string Database => File("articles.db");

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public ArticleStore Open(StoreOptions? options = null) => ArticleStore.Open(Database, options);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
