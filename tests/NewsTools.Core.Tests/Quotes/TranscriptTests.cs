namespace NewsTools.Core.Tests.Quotes;

/// <summary>Interviews and transcripts that use no quotation marks.</summary>
public sealed class TranscriptTests
{
    private const string Hearing = "The committee met in Leeds on Monday to question Ruth Adeyemi, the chief engineer of Northern Water. The hearing was led by Peter Novak.\n\n";

    [Fact]
    public void Labels_in_capitals_tell_who_speaks()
        => Assert.Equal(
            [("Peter Novak", "When did you know?"), ("Ruth Adeyemi", "In May. We told the county."), ("Peter Novak", "And what did they say?")],
            Turns(Hearing + "NOVAK: When did you know?\n\nADEYEMI: In May. We told the county.\n\nNOVAK: And what did they say?"));

    [Fact]
    public void Labels_with_full_names_tell_who_speaks()
        => Assert.Equal(
            [("Peter Novak", "When did you know?"), ("Ruth Adeyemi", "In May.")],
            Turns(Hearing + "Peter Novak: When did you know?\n\nRuth Adeyemi: In May."));

    [Fact]
    public void A_paragraph_between_labels_goes_on_with_the_turn()
    {
        List<Quote> quotes = [.. Analyzer.Analyze(Hearing + "ADEYEMI: We knew in May.\n\nIt took a week to answer.\n\nNOVAK: Thank you.").Quotes];
        Assert.Equal(["Ruth Adeyemi", "Ruth Adeyemi", "Peter Novak"], quotes.Select(quote => quote.Speaker));
        Assert.Equal(quotes[0].Statement, quotes[1].Statement);
        Assert.Equal("ADEYEMI", quotes[0].SpeakerMention);
        Assert.Null(quotes[1].SpeakerMention);
    }

    [Fact]
    public void The_one_interviewed_answers_and_the_one_who_asks_has_no_name()
        => Assert.Equal(
            [(null, "Will the dam hold?"), ("Ruth Adeyemi", "It will. We have tested it twice.")],
            Turns("Ruth Adeyemi has led Northern Water since 2011. The paper talked to Ruth Adeyemi about the dam.\n\nQ: Will the dam hold?\n\nA: It will. We have tested it twice."));

    [Fact]
    public void What_is_quoted_within_a_turn_is_a_part_of_it()
        => Assert.Single(Turns(Hearing + "NOVAK: What did the county say?\n\nADEYEMI: They said “never mind” and hung up."), turn => turn.Speaker == "Ruth Adeyemi");

    [Theory]
    [InlineData("Price: 20 pounds\n\nPlace: Leeds\n\nOpening: 9 a.m.")]
    [InlineData("Related: The dam that leaked\n\nWatch: Water runs over the dam")]
    [InlineData("ADEYEMI: Only one label is no talk.")]
    public void Lists_are_no_transcripts(string list)
        => Assert.DoesNotContain(Analyzer.Analyze(Hearing + list).Quotes, quote => quote.Kind == QuoteKind.Direct);

    private static IEnumerable<(string? Speaker, string Text)> Turns(string text)
        => Analyzer.Analyze(text).Quotes.Where(quote => quote.Kind == QuoteKind.Direct).Select(quote => (quote.Speaker, quote.Text));
}
