using CsCheck;
using NewsTools.Store.Search;

namespace NewsTools.Store.Tests;

public sealed class QueryParserTests
{
    private static readonly string[] Pieces = ["AND", "OR", "NOT", "NEAR", "NEAR/2", "(", ")", "\"", "*", "title:", "text:", "wang", "'", ";--", "\0", "{", "^", "+", ",", ":", "-", "rowid"];

    [Theory]
    [InlineData("rain", "\"rain\"")]
    [InlineData("rain river", "(\"rain\" AND \"river\")")]
    [InlineData("rain AND river OR sun", "((\"rain\" AND \"river\") OR \"sun\")")]
    [InlineData("rain (river OR sun)", "(\"rain\" AND ((\"river\" OR \"sun\")))")]
    [InlineData("\"heavy rain\"", "\"heavy rain\"")]
    [InlineData("“heavy rain”", "\"heavy rain\"")]
    [InlineData("riv*", "\"riv\" *")]
    [InlineData("\"heavy ra\"*", "\"heavy ra\" *")]
    [InlineData("rain NOT sun", "(\"rain\" NOT \"sun\")")]
    [InlineData("rain AND NOT sun", "(\"rain\" NOT \"sun\")")]
    [InlineData("rain NOT sun NOT moon", "(\"rain\" NOT (\"sun\" OR \"moon\"))")]
    [InlineData("title:rain text:\"the river\"", "((title : (\"rain\")) AND (text : (\"the river\")))")]
    [InlineData("TITLE:(rain sun)", "(title : (((\"rain\" AND \"sun\"))))")]
    [InlineData("rain NEAR river", "NEAR(\"rain\" \"river\", 10)")]
    [InlineData("rain NEAR/3 riv*", "NEAR(\"rain\" \"riv\" *, 3)")]
    [InlineData("NEAR/4(rain river)", "NEAR(\"rain\" \"river\", 4)")]
    [InlineData("and or not", "(\"and\" AND \"or\" AND \"not\")")]
    [InlineData("don't R&D 10:30", "(\"don't\" AND \"R&D\" AND \"10:30\")")]
    public void A_query_is_written_with_every_word_quoted(string query, string expected) => Assert.Equal(expected, QueryParser.Parse(query));

    [Theory]
    [InlineData("", 0)]
    [InlineData("   ", 3)]
    [InlineData("rain AND", 8)]
    [InlineData("OR rain", 0)]
    [InlineData("NOT rain", 0)]
    [InlineData("rain OR OR sun", 8)]
    [InlineData("say \"heavy rain", 4)]
    [InlineData("(rain OR sun", 0)]
    [InlineData("rain)", 4)]
    [InlineData("rain ()", 6)]
    [InlineData("ra*in", 2)]
    [InlineData("rain & sun", 5)]
    [InlineData("*", 0)]
    [InlineData("title:", 6)]
    [InlineData("rain NEAR", 9)]
    [InlineData("NEAR rain", 0)]
    [InlineData("NEAR(rain)", 9)]
    [InlineData("rain NEAR/x sun", 9)]
    public void A_malformed_query_shows_where(string query, int position)
    {
        StoreException error = Assert.Throws<StoreException>(() => QueryParser.Parse(query));
        Assert.Equal((StoreError.BadQuery, position), (error.Error, error.Position));
        Assert.Contains($"character {position + 1}", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("^", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_and_length_are_bounded()
    {
        Assert.Equal(StoreError.BadQuery, Assert.Throws<StoreException>(() => QueryParser.Parse(new string('(', 100_000) + "a")).Error);
        Assert.Equal(StoreError.BadQuery, Assert.Throws<StoreException>(() => QueryParser.Parse(string.Concat(Enumerable.Repeat("a ", 10_000)))).Error);
    }

    [Fact]
    public void Whatever_is_typed_is_searched_or_refused_clearly()
    {
        using Folder folder = new();
        using ArticleStore store = folder.Open();
        store.Save([Samples.Analyzed()]);
        Gen<string> piece = Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]), Gen.String);
        piece.Array[0, 8].Select(pieces => string.Join(' ', pieces)).Sample(
            query =>
            {
                try
                {
                    _ = store.Search(new SearchQuery { Text = query }).Count();
                }
                catch (StoreException error)
                {
                    Assert.Equal(StoreError.BadQuery, error.Error);
                }
            },
            seed: "0000Kx3j0001",
            iter: 2000,
            threads: 1);
    }
}
