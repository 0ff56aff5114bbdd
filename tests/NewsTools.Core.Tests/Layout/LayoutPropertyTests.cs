using CsCheck;
using NewsTools.Analysis;
using NewsTools.Layout;

namespace NewsTools.Core.Tests.Layout;

public sealed class LayoutPropertyTests
{
    private const string Seed = "0001Bq3dqlX2";

    private static readonly string[] Pieces =
    [
        "By ", "Jane Doe", "BEIJING", " (AFP, REUTERS) - ", " (", ")", "Photo: ", "PHOTO:", "/", " — ", "--", "\n", "\n\n", "\r\n", "Sunday (Jan 28)", "2012", "Published ",
        "29 February 2015", "Join our channel", "(Reporting by ", "; ", ", ", ". ", "\"", "“", "”", "a", " ", "\t", "\0", "\uD800", "\uDC00", "😀", "．", "王", "99999999999999999999", "March 31st", "::", "|", "T", "2018-13-45",
        "the old harbour stays open for all the boats of the island, the council said on Monday.",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 40].Select(string.Concat), Gen.String[0, 200]);

    [Fact]
    public void Paragraphs_are_in_order_and_hold_every_visible_character()
        => Texts.Sample(text =>
        {
            int position = 0;
            foreach (Paragraph paragraph in LaidOut.Read(text).Paragraphs)
            {
                Assert.True(paragraph.Start >= position && paragraph.End > paragraph.Start && paragraph.End <= text.Length);
                Assert.True(IsBlank(text[position..paragraph.Start]));
                position = paragraph.End;
            }

            Assert.True(IsBlank(text[position..]));
        }, seed: Seed, iter: 1_500, threads: 1);

    [Fact]
    public void The_same_text_gives_the_same_head_whatever_comes_after_it()
        => Texts.Sample(text =>
        {
            Document document = LaidOut.Read(text);
            Assert.Equal(document.Header.Published, document.Published);
            Assert.Equal(document.Header.Published is null, document.Header.PublishedBasis == PublishedBasis.Unknown);
            Assert.Equal(document.Header.Title, LaidOut.Header(text).Title);
            Assert.True(document.Paragraphs.Length == 0 || Array.Exists(document.Paragraphs, paragraph => paragraph.Role == ParagraphRole.Body));
        }, seed: Seed, iter: 1_000, threads: 1);

    [Fact]
    public void Any_text_is_a_byline_of_somebody_or_nobody()
        => Texts.Sample(text => Assert.All(Byline.Parse(text).Authors, author => Assert.Equal(author.Trim(), author)), seed: Seed, iter: 1_500, threads: 1);

    [Theory]
    [InlineData("Monday ")]
    [InlineData("Sunday (Jan 28) ")]
    [InlineData("a\n")]
    [InlineData("(")]
    [InlineData("BEIJING, ")]
    [InlineData("PHOTO: ")]
    [InlineData("By Jane Doe, ")]
    [InlineData("2012 ")]
    [InlineData("\"")]
    [InlineData("x")]
    [InlineData("— ")]
    public void Long_repetitions_are_read(string piece)
        => Assert.NotEmpty(LaidOut.Read(string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length))).Paragraphs);

    private static bool IsBlank(string text) => text.All(unit => char.IsWhiteSpace(unit) || char.IsControl(unit) || unit is '\uFEFF' or '\u200B' or '\u2060' or '\u00AD');
}
