using BenchmarkDotNet.Attributes;
using NewsTools.Dates;
using NewsTools.Dates.Reading;

namespace NewsTools.Benchmarks.Dates;

/// <summary>The dates stage alone on an article of 2,000 characters.</summary>
[MemoryDiagnoser]
public class DateBenchmark
{
    private readonly string _article = DateArticle.Text;

    [Benchmark]
    public int Stage()
    {
        DateText text = new(_article);
        text.Add(0, _article.Length);
        return DateStage.Read(text, DateArticle.Published).Count;
    }
}
