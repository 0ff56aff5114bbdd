using System.Text;
using CsCheck;
using NewsTools.Analysis;
using NewsTools.Language;

namespace NewsTools.Core.Tests.Language;

public class LanguageStageTests
{
    private static readonly string[] Fragments =
    [
        " ", "\n\n", ".", "...", "…", "?!", "\"", "“", "”", "'", "’", "-", "--", "—", "(", ")", "[", "]", "@", "#", "$", "€", "%", "/", "://", "www.", ".com", ",", ":", ";",
        "a", "I", "U.S", "Mr", "No", "don't", "O’Brien", "cannot", "1", "2,000", "3.5", "10am", "é", "\u0301", "\u200D", "\u00AD", "中", "ж", "\U0001D4B3", "👍🏽", "\uD83D", "\uDC4D", "\0", "\u0007", "\uFEFF", "\u2028", "\r",
    ];

    private static readonly Gen<string> Texts =
        Gen.Int[0, Fragments.Length - 1].Array[0, 60].Select(parts => string.Concat(parts.Select(part => Fragments[part])));

    [Fact]
    public void Tokens_are_exact_ordered_and_cover_all_but_white_space()
        => Texts.Sample(text => Check(text), iter: 5_000, seed: "0000KOIPe036");

    [Fact]
    public void Any_units_are_read()
        => Gen.Char.Array[0, 200].Select(units => new string(units)).Sample(text => Check(text), iter: 1_000, seed: "0000KOIPe036");

    [Theory]
    [InlineData("a")]
    [InlineData("a.")]
    [InlineData("A.B")]
    [InlineData("a@")]
    [InlineData("a-b.c_")]
    [InlineData("http://a.b/")]
    [InlineData("http://x)")]
    [InlineData("1,000.")]
    [InlineData("'")]
    [InlineData("a'b’")]
    [InlineData(".")]
    [InlineData(")")]
    [InlineData("\"”")]
    [InlineData("-")]
    [InlineData("a. ")]
    [InlineData("THE CITY ")]
    [InlineData("aa.bb.cc.")]
    [InlineData("👍\u200D")]
    [InlineData("\uD83D")]
    public void Work_grows_with_the_length_and_no_faster(string pattern)
    {
        (long Steps, int Tokens) small = Work(pattern, 20_000);
        (long Steps, int Tokens) large = Work(pattern, 40_000);
        Assert.InRange(large.Steps, 0, (2 * small.Steps) + 1000);
        Assert.InRange(large.Tokens, 0, 40_000 + 1);
    }

    [Theory]
    [InlineData("Ab ")]
    [InlineData("a. ")]
    [InlineData("\" ")]
    [InlineData("NOTHING BUT CAPITALS ")]
    [InlineData("Москва 東京 ")]
    [InlineData("\u0007 ")]
    [InlineData("\uD83D ")]
    public void Work_on_sentences_grows_with_the_length_and_no_faster(string pattern)
    {
        long small = SplittingSteps(pattern, 20_000);
        Assert.InRange(SplittingSteps(pattern, 40_000), 0, (2 * small) + 1000);
    }

    [Fact]
    public void A_megabyte_without_a_space_is_read()
    {
        Document document = Annotate(new string('x', 1 << 20));
        Assert.Single(document.Tokens);
        Assert.Single(document.Sentences);
    }

    /// <summary>What it takes to split a paragraph that begins with a word as long as all others together.</summary>
    private static long SplittingSteps(string pattern, int length)
    {
        string text = new string('x', length) + " " + string.Concat(Enumerable.Repeat(pattern, length / pattern.Length));
        List<Piece> pieces = [];
        new Tokenizer(text, pieces).Split(0, text.Length);
        SentenceSplitter splitter = new(text, pieces, SentenceModel.Shipped.Value);
        splitter.Split(0, 0, []);
        return splitter.Steps;
    }

    private static (long Steps, int Tokens) Work(string pattern, int length)
    {
        StringBuilder text = new(length + pattern.Length);
        while (text.Length < length)
        {
            text.Append(pattern);
        }

        List<Piece> pieces = [];
        Tokenizer tokenizer = new(text.ToString(), pieces);
        tokenizer.Split(0, length);
        return (tokenizer.Steps, pieces.Count);
    }

    private static void Check(string text)
    {
        Document document = Annotate(text);
        int end = 0;
        foreach (Token token in document.Tokens)
        {
            Assert.True(token.Start >= end && token.End > token.Start && token.End <= text.Length);
            Assert.All(text[end..token.Start], unit => Assert.False(char.IsLetterOrDigit(unit)));
            Assert.False(char.IsWhiteSpace(text[token.Start]) || char.IsWhiteSpace(text[token.End - 1]));
            end = token.End;
        }

        int next = 0;
        foreach (Sentence sentence in document.Sentences)
        {
            Assert.True(sentence.First == next && sentence.End > sentence.First);
            Assert.InRange(document.Tokens[sentence.First].Start, document.Paragraphs[sentence.Paragraph].Start, document.Paragraphs[sentence.Paragraph].End);
            Assert.InRange(document.Tokens[sentence.End - 1].End, document.Paragraphs[sentence.Paragraph].Start, document.Paragraphs[sentence.Paragraph].End);
            Assert.All(document.Tokens[sentence.First..sentence.End], token => Assert.Equal(document.SentenceOfToken(sentence.First), token.Sentence));
            next = sentence.End;
        }

        Assert.Equal(document.Tokens.Length, next);
    }

    private static Document Annotate(string text) => Analyzer.Annotate(text, null, new AnalysisOptions(), AnalysisStage.Language);
}
