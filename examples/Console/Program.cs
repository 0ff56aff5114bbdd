using NewsTools;
using NewsTools.Readers;
using NewsTools.Store;

using ArticleStore store = ArticleStore.Open("articles.db");
foreach (string path in args)
{
    foreach (ArticleDraft draft in DocumentReader.Read(File.ReadAllBytes(path), new ReadOptions { Location = path }))
    {
        AnalysisResult facts = Analyzer.Analyze(draft.Text, draft.Published?.DateTime);
        Article article = new() { Title = draft.Title ?? facts.Header.Title, Text = draft.Text, Location = path, Hash = draft.Hash };
        store.Save([new AnalyzedArticle(article, facts, Analyzer.EngineVersion)]);
        foreach (Quote quote in facts.Quotes)
        {
            Console.WriteLine($"{quote.Speaker}: {quote.Text}");
        }
    }
}
