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
    [InlineData("Q. Will the dam hold?", "A. It will.")]
    [InlineData("Q — Will the dam hold?", "A — It will.")]
    [InlineData("**Q: Will the dam hold?**", "A: It will.")]
    [InlineData("Question: Will the dam hold?", "Answer: It will.")]
    [InlineData("Interviewer: Will the dam hold?", "Ruth Adeyemi: It will.")]
    [InlineData("[00:04:10] INTERVIEWER: Will the dam hold?", "[00:04:13] ADEYEMI: It will.")]
    [InlineData("12:30 Moderator: Will the dam hold?", "12:31 Adeyemi: It will.")]
    [InlineData("UNIDENTIFIED MALE: Will the dam hold?", "RUTH ADEYEMI, CHIEF ENGINEER: It will.")]
    [InlineData("QUESTION: Will the dam hold?", "ADEYEMI (laughing): It will.")]
    public void Questions_and_answers_are_marked_in_many_ways(string question, string answer)
        => Assert.Equal(
            [(null, "Will the dam hold?"), ("Ruth Adeyemi", "It will."), (null, "Will the dam hold?"), ("Ruth Adeyemi", "It will.")],
            Turns($"Ruth Adeyemi has led Northern Water since 2011.\n\n{question}\n\n{answer}\n\n{question}\n\n{answer}"));

    [Fact]
    public void Initials_stand_for_people_named_before()
        => Assert.Equal(
            [("Peter Novak", "When did you know?"), ("Ruth Adeyemi", "In May."), ("Peter Novak", "And then?"), ("Ruth Adeyemi", "We waited.")],
            Turns(Hearing + "PN: When did you know?\n\nRA: In May.\n\nPN: And then?\n\nRA: We waited."));

    [Fact]
    public void A_paper_asks_under_its_own_name()
        => Assert.Equal(
            [("Northern Herald", "When did you know?"), ("Ruth Adeyemi", "In May."), ("Northern Herald", "And then?"), ("Ruth Adeyemi", "We waited.")],
            Turns("Ruth Adeyemi talked to the Northern Herald.\n\nNorthern Herald: When did you know?\n\nAdeyemi: In May.\n\nNorthern Herald: And then?\n\nAdeyemi: We waited."));

    [Fact]
    public void A_note_in_brackets_is_said_by_no_one()
        => Assert.Equal(["In May.", "And then?"], Turns(Hearing + "ADEYEMI: In May.\n\n(applause)\n\nNOVAK: And then?").Select(turn => turn.Text));

    [Theory]
    [InlineData("I remember that the ground was soft.", "the ground was soft")]
    [InlineData("Well, I said that we should wait.", "that we should wait")]
    public void Who_says_I_in_an_answer_is_the_one_interviewed(string answer, string words)
    {
        const string Question = "Were you ever afraid of the river?\n\n";
        string text = $"An interview with Ruth Adeyemi\n\nRuth Adeyemi has led Northern Water since 2011.\n\n{Question}Never before that year.\n\n{Question}Not that I know.\n\n{Question}{answer}";
        Quote quote = Assert.Single(Analyzer.Analyze(text).Quotes, quote => quote.Text.EndsWith(words, StringComparison.Ordinal));
        Assert.Equal(("Ruth Adeyemi", "I"), (quote.Speaker, quote.SpeakerMention));
    }

    [Theory]
    [InlineData("Adeyemi: Close the dam.\n\nNovak: Keep it.\n\nLind: Build another.")]
    [InlineData("Adeyemi: 547.\n\nNovak: 46.\n\nAdeyemi: 12.")]
    [InlineData("A. Smith built it.\n\nA. Jones broke it.")]
    [InlineData("Price: 20 pounds\n\nPlace: Leeds\n\nOpening: 9 a.m.")]
    [InlineData("Related: The dam that leaked\n\nWatch: Water runs over the dam")]
    [InlineData("ADEYEMI: Only one label is no talk.")]
    public void Lists_are_no_transcripts(string list)
        => Assert.DoesNotContain(Analyzer.Analyze(Hearing + "Olof Lind took notes.\n\n" + list).Quotes, quote => quote.Kind == QuoteKind.Direct);

    private static IEnumerable<(string? Speaker, string Text)> Turns(string text)
        => Analyzer.Analyze(text).Quotes.Where(quote => quote.Kind == QuoteKind.Direct).Select(quote => (quote.Speaker, quote.Text));
}
