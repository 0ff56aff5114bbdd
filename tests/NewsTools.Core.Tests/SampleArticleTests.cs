namespace NewsTools.Tests;

/// <summary>The engine on a real newswire article, where it lies beside the repository.</summary>
public sealed class SampleArticleTests
{
    private const string Sample = "seeds/japan-china-2018-01-28.txt";

    private static readonly Lazy<AnalysisResult> Result = new(() => Analyzer.Analyze(File.ReadAllText(SharedFactAttribute.PathOf(Sample))));

    [SharedFact(Sample)]
    public void Its_head_is_read()
    {
        ArticleHeader header = Result.Value.Header;
        Assert.Equal("Japan calls on China to up North Korea cooperation amid signs of warming ties", header.Title);
        Assert.Equal("BEIJING", header.Dateline);
        Assert.Equal(["AFP", "REUTERS"], header.Agencies);
        Assert.Equal((new DateTime(2018, 1, 28), PublishedBasis.Inferred), (header.Published, header.PublishedBasis));
        Assert.Empty(header.Authors);
    }
}
