using System.Globalization;
using NewsTools;
using NewsTools.Store;

// usage: FILE FIRST PORTION LAST. Stores made articles in portions and writes the number of each after its commit, as Import-Article writes to the pipeline.
string path = args[0];
int first = int.Parse(args[1], CultureInfo.InvariantCulture);
int portion = int.Parse(args[2], CultureInfo.InvariantCulture);
int last = int.Parse(args[3], CultureInfo.InvariantCulture);
using ArticleStore store = ArticleStore.Open(path, new StoreOptions { BusyTimeout = TimeSpan.FromMinutes(5) });
using Stream output = Console.OpenStandardOutput();
for (int number = first; number <= last; number += portion)
{
    AnalyzedArticle[] articles = [.. Enumerable.Range(number, Math.Min(portion, last - number + 1)).Select(MadeArticle.Of)];
    foreach (Article article in store.Save(articles))
    {
        output.Write(System.Text.Encoding.ASCII.GetBytes($"{article.Location!} {article.Status}\n"));
    }

    output.Flush();
}
