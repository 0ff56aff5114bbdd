using NewsTools.Store;

namespace NewsTools.Loading;

/// <summary>The one place that names the store's assembly, so that it is loaded when a database is first opened and not before.</summary>
internal static class Stores
{
    public static IArticleStore Open(string path) => ArticleStore.Open(path);
}
