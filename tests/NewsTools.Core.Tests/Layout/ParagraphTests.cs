namespace NewsTools.Core.Tests.Layout;

public sealed class ParagraphTests
{
    [Fact]
    public void Blank_lines_part_paragraphs()
        => Assert.Equal(["One.", "Two.", "Three."], LaidOut.Paragraphs("One.\n\nTwo.\r\n\r\n  Three.  \n\n\n"));

    [Fact]
    public void Single_breaks_part_paragraphs_where_no_line_is_blank()
        => Assert.Equal(["The first one.", "The second one.", "The third one."], LaidOut.Paragraphs("The first one.\nThe second one.\nThe third one."));

    [Fact]
    public void Hard_wrapped_lines_are_one_paragraph()
    {
        const string text = """
            The ferry company said on Tuesday that it would cancel all
            crossings between the two islands until the weekend, after
            engineers had found cracks in the hull of its oldest ship.

            Passengers can ask for their money back or travel later on
            any other day of the month without paying a further charge.
            """;
        Assert.Equal(2, LaidOut.Paragraphs(text).Length);
        Assert.EndsWith("oldest ship.", LaidOut.Paragraphs(text)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Indented_first_lines_part_hard_wrapped_paragraphs()
    {
        const string text = """
              The ferry company said on Tuesday that it would cancel all
            crossings between the two islands until the weekend, after
            engineers had found cracks in the hull of its oldest ship.
              Passengers can ask for their money back or travel later on
            any other day of the month without paying a further charge.
            """;
        Assert.Equal(2, LaidOut.Paragraphs(text).Length);
    }

    [Fact]
    public void Where_first_lines_are_indented_a_short_line_ends_nothing()
    {
        const string text = """
            The ferry company said it
            would cancel on Tuesday all
            crossings between the two islands until the weekend, after
            engineers had found cracks in the hull of its oldest ship.
              Passengers can ask for their money back or travel later on
            any other day of the month without paying a further charge.
              The company did not say more than that about its old ship
            and the cracks.
            """;
        Assert.Equal(3, LaidOut.Paragraphs(text).Length);
    }

    [Fact]
    public void A_short_line_ends_a_hard_wrapped_paragraph()
    {
        const string text = """
            Ferries stay in port
            The ferry company said on Tuesday that it would cancel all
            crossings between the two islands until the weekend, after
            engineers had found cracks in its oldest ship.
            Passengers can ask for their money back or travel later on
            any other day of the month without paying a further charge.
            """;
        Assert.Equal(3, LaidOut.Paragraphs(text).Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n ")]
    [InlineData("\0\0\0")]
    [InlineData("\uFEFF\u200B")]
    public void A_text_without_words_has_no_paragraph(string text) => Assert.Empty(LaidOut.Paragraphs(text));

    [Fact]
    public void Every_kind_of_break_counts()
        => Assert.Equal(["A.", "B.", "C.", "D.", "E."], LaidOut.Paragraphs("A.\rB.\nC.\u2028D.\fE."));
}
