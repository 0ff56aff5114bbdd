using NewsTools.Analysis;
using NewsTools.Quotes.Marks;

namespace NewsTools.Training.Quotes;

/// <summary>Tells how many of the annotated stretches the marks alone delimit.</summary>
internal static class MarkReport
{
    public static void Write(IEnumerable<string> paths, TextWriter output)
    {
        foreach (string path in paths)
        {
            int gold = 0;
            int found = 0;
            foreach (GoldArticle article in GoldReader.Read(path))
            {
                Document document = Analyzer.Annotate(article.Text, null, new AnalysisOptions(), AnalysisStage.Language);
                List<Stretch> stretches = StretchFinder.Find(document);
                foreach ((int start, int end) in article.Quotes.Where(quote => !quote.IsOptional).SelectMany(quote => quote.Marked).Concat(article.NotQuotes))
                {
                    gold++;
                    if (stretches.Any(stretch => Math.Abs(stretch.Start - start) <= 2 && Math.Abs(stretch.End - end) <= 3))
                    {
                        found++;
                        continue;
                    }

                    string near = string.Join(" | ", stretches.Where(stretch => stretch.Start < end && start < stretch.End).Select(stretch => Short(article.Text[stretch.Start..stretch.End])));
                    output.WriteLine($"  {article.Id} [{start}] {Short(article.Text[start..end])} -> {near}");
                }
            }

            output.WriteLine($"{Path.GetFileName(path)}: {found} of {gold}");
        }
    }

    private static string Short(string text)
        => (text.Length <= 100 ? text : text[..50] + " … " + text[^50..]).Replace("\n", "¶", StringComparison.Ordinal);
}
