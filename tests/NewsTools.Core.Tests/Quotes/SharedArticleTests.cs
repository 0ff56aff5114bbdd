namespace NewsTools.Core.Tests.Quotes;

/// <summary>The quotations of the article that the project was asked about, where it lies beside the repository.</summary>
public sealed class SharedArticleTests
{
    private static readonly Lazy<IReadOnlyList<Quote>?> Found = new(Analyze);

    [Theory]
    [InlineData("Taro Kono", "Not only do we need", true)]
    [InlineData("Taro Kono", "I believe it is important", true)]
    [InlineData("Taro Kono", "In particular, the North Korea issue", false)]
    [InlineData("Wang Yi", "China-Japan relations have always been like a boat", true)]
    [InlineData("Wang Yi", "We hope that the Japanese side", false)]
    public void Direct_quotations_have_their_speakers(string speaker, string start, bool hasCue)
    {
        if (Found.Value is IReadOnlyList<Quote> quotes)
        {
            Quote quote = Assert.Single(quotes, quote => quote.Text.StartsWith(start, StringComparison.Ordinal));
            Assert.Equal(speaker, quote.Speaker);
            Assert.Equal(QuoteKind.Direct, quote.Kind);
            Assert.Equal(hasCue, quote.Cue is not null);
        }
    }

    [Theory]
    [InlineData("Wang Yi", "crucial stage,")]
    [InlineData("Wang Yi", "disturbances and obstructions")]
    [InlineData("China", "strongly dissatisfied")]
    public void Mixed_quotations_have_their_parts_and_speakers(string speaker, string part)
    {
        if (Found.Value is IReadOnlyList<Quote> quotes)
        {
            Quote quote = Assert.Single(quotes, quote => quote.Parts.Any(piece => piece.Text == part));
            Assert.Equal(speaker, quote.Speaker);
        }
    }

    [Theory]
    [InlineData("Taro Kono", "the two countries shared a major responsibility")]
    [InlineData("Wang Yi", "improved ties are in both nation's interests")]
    [InlineData("Wang Yi", "his trip to China, coming so early in the year, showed Japan's strong wish to improve relations")]
    public void Indirect_statements_have_their_speakers(string speaker, string words)
    {
        if (Found.Value is IReadOnlyList<Quote> quotes)
        {
            Assert.Contains(quotes, quote => quote.Kind == QuoteKind.Indirect && quote.Text.Contains(words, StringComparison.Ordinal) && quote.Speaker == speaker);
        }
    }

    [Fact]
    public void Terms_captions_and_advertisements_are_no_quotations()
    {
        if (Found.Value is IReadOnlyList<Quote> quotes)
        {
            Assert.Equal(8, quotes.Count(quote => quote.Kind != QuoteKind.Indirect));
            Assert.DoesNotContain(quotes, quote => quote.Text.Contains("Telegram", StringComparison.Ordinal) || quote.Text.Contains("pose before", StringComparison.Ordinal));
            Assert.All(["nationalise", "Senkaku", "Diaoyu"], word => Assert.DoesNotContain(quotes, quote => quote.Text == word || quote.Parts.Any(part => part.Text.Contains(word, StringComparison.Ordinal))));
        }
    }

    private static IReadOnlyList<Quote>? Analyze()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, "shared", "seeds", "japan-china-2018-01-28.txt");
            if (File.Exists(path))
            {
                return Analyzer.Analyze(File.ReadAllText(path)).Quotes;
            }
        }

        return null;
    }
}
