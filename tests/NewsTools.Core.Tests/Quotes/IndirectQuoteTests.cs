namespace NewsTools.Core.Tests.Quotes;

/// <summary>Speech and thought reported without quotation marks.</summary>
public sealed class IndirectQuoteTests
{
    [Theory]
    [InlineData("Leah Cohen said the ruling would be appealed within a week.", "the ruling would be appealed within a week", "Leah Cohen")]
    [InlineData("Leah Cohen said that the ruling would be appealed within a week.", "that the ruling would be appealed within a week", "Leah Cohen")]
    [InlineData("The ruling would be appealed within a week, Leah Cohen said.", "The ruling would be appealed within a week", "Leah Cohen")]
    [InlineData("The ruling would be appealed within a week, according to Leah Cohen.", "The ruling would be appealed within a week", "Leah Cohen")]
    [InlineData("According to Leah Cohen, the ruling would be appealed within a week.", "the ruling would be appealed within a week", "Leah Cohen")]
    [InlineData("Leah Cohen asked whether the train had left.", "whether the train had left", "Leah Cohen")]
    [InlineData("Leah Cohen told the committee that the fund was empty.", "that the fund was empty", "Leah Cohen")]
    public void Reported_speech_is_found_with_its_speaker(string text, string words, string speaker)
    {
        Quote quote = Assert.Single(Analyzer.Analyze(text).Quotes);
        Assert.Equal(QuoteKind.Indirect, quote.Kind);
        Assert.Equal(words, quote.Text);
        Assert.Equal(speaker, quote.Speaker);
    }

    [Theory]
    [InlineData("BERLIN (Reuters) - Germany will send more trains to the border, the transport ministry said on Friday.", "Germany will send more trains to the border")]
    [InlineData("LEEDS, England, March 3 (AP) — Leah Cohen said the dam would hold.", "the dam would hold")]
    [InlineData("Leah Cohen called on the county to do more about the dam on Sunday (Jan 28) during a meeting in Leeds.", "the county to do more about the dam")]
    public void Datelines_and_the_day_of_saying_stay_outside(string text, string words)
        => Assert.Equal([words], Analyzer.Analyze("The dam leaks.\n\n" + text).Quotes.Select(quote => quote.Text));

    [Theory]
    [InlineData("Norway on Friday (Jan 26) said it was \"deeply worried\" about the closure of the port.", "Norway")]
    [InlineData("Norway on Friday said that the port would be closed within a week.", "Norway")]
    public void The_day_of_saying_is_no_part_of_the_speaker(string text, string mention)
        => Assert.Equal(mention, Assert.Single(Analyzer.Analyze("The port leaks.\n\n" + text).Quotes).SpeakerMention);

    [Theory]
    [InlineData("Leah Cohen, an engineer at Northern Water, said the dam would hold.")]
    [InlineData("One of the engineers, Leah Cohen, said the dam would hold.")]
    public void The_person_in_apposition_is_the_speaker(string text)
        => Assert.Equal("Leah Cohen", Assert.Single(Analyzer.Analyze(text).Quotes).Speaker);

    [Fact]
    public void A_campaign_called_after_someone_speaks_for_itself()
    {
        Quote quote = Assert.Single(Analyzer.Analyze("Leah Cohen lost. The Cohen campaign said it would ask for a recount.").Quotes);
        Assert.Equal("Cohen campaign", quote.Speaker);
        Assert.Equal(SpeakerType.Organization, quote.SpeakerType);
    }

    [Fact]
    public void Words_that_two_reports_tell_of_are_one_quotation()
    {
        IReadOnlyList<Quote> quotes = Analyzer.Analyze("Leah Cohen told the county that the dam leaks, adding that better ties help both towns, according to a statement from the ministry.").Quotes;
        Assert.NotEmpty(quotes);
        Assert.Equal(quotes.DistinctBy(quote => quote.Text), quotes);
    }

    [Fact]
    public void A_parenthetical_word_of_saying_leaves_two_pieces_of_one_statement()
    {
        IReadOnlyList<Quote> quotes = Analyzer.Analyze("The ruling, Leah Cohen said, will be appealed within a week.").Quotes;
        Assert.Equal(["The ruling", "will be appealed within a week"], quotes.Select(quote => quote.Text));
        Assert.Single(quotes.Select(quote => quote.Statement).Distinct());
    }

    [Fact]
    public void A_participle_reports_for_the_speaker_before()
    {
        IReadOnlyList<Quote> quotes = Analyzer.Analyze("“It is late,” said Nora Lee, adding that the train had gone.").Quotes;
        Assert.Equal(["Nora Lee", "Nora Lee"], quotes.Select(quote => quote.Speaker));
        Assert.Equal("that the train had gone", quotes[1].Text);
    }

    [Theory]
    [InlineData("Leah Cohen believes that the ruling is wrong.", QuoteAct.Belief)]
    [InlineData("Leah Cohen plans to appeal the ruling within a week.", QuoteAct.Intention)]
    [InlineData("Leah Cohen said that the ruling is wrong.", QuoteAct.Speech)]
    [InlineData("“The ruling came as a shock,” Leah Cohen recalled.", QuoteAct.Speech)]
    public void Belief_and_intention_are_kept_apart_from_speech(string text, QuoteAct act)
        => Assert.All(Analyzer.Analyze(text).Quotes, quote => Assert.Equal(act, quote.Act));

    [Theory]
    [InlineData("Leah Cohen called on the county to close the dam.", "Leah Cohen", "the county to close the dam")]
    [InlineData("Leah Cohen urged Norway to do more about the leaking dam in the valley.", "Leah Cohen", "Norway to do more about the leaking dam in the valley")]
    [InlineData("Leah Cohen asked the council to wait until June.", "Leah Cohen", "the council to wait until June")]
    public void Who_tells_someone_to_do_something_is_reported(string sentence, string speaker, string words)
    {
        Quote quote = Assert.Single(Analyzer.Analyze("The dam leaks.\n\n" + sentence).Quotes);
        Assert.Equal((speaker, words, QuoteAct.Speech), (quote.Speaker, quote.Text, quote.Act));
    }

    [Theory]
    [InlineData("Ties between the two towns have shown signs of warming, though the mayors of both have yet to meet.")]
    [InlineData("From afar, the city can appear to be an economic powerhouse.")]
    public void Things_that_show_or_seem_say_nothing(string sentence)
        => Assert.Empty(Analyzer.Analyze("The dam leaks.\n\n" + sentence).Quotes);

    [Theory]
    [InlineData("Leah Cohen said the wall would hold and warned that the gates were old.", "the wall would hold|that the gates were old")]
    [InlineData("Leah Cohen said the wall would hold, adding that the gates were old.", "the wall would hold|that the gates were old")]
    [InlineData("Northern Water, which says the dam leaks, has closed the road to the village.", "the dam leaks")]
    [InlineData("Leah Cohen said a friend told her the county had closed the road.", "a friend told her the county had closed the road")]
    public void What_is_said_ends_where_the_speaker_says_something_else(string sentence, string words)
        => Assert.Equal(words.Split('|'), Analyzer.Analyze("The dam leaks.\n\n" + sentence).Quotes.Select(quote => quote.Text));

    [Theory]
    [InlineData("At Northern Water Guest House, Leah Cohen praised the engineers, while calling on the county to do more.", "Leah Cohen")]
    [InlineData("“We are tired of it,” said Leah Cohen, who worked at the dam from 2012 until the end of last year.", "Leah Cohen, who worked at the dam from 2012 until the end of last year")]
    [InlineData("Leah Cohen, who worked at the dam from 2012 until the end of last year, said the wall would hold.", "Leah Cohen, who worked at the dam from 2012 until the end of last year")]
    [InlineData("His partner at the mill, Leah Cohen, said the wall would hold.", "His partner at the mill, Leah Cohen")]
    public void The_words_for_the_speaker_are_whole_and_no_more(string sentence, string mention)
        => Assert.All(Analyzer.Analyze("The dam leaks.\n\n" + sentence).Quotes, quote => Assert.Equal(("Leah Cohen", mention), (quote.Speaker, quote.SpeakerMention)));

    [Fact]
    public void What_was_not_said_is_no_quotation()
        => Assert.Empty(Analyzer.Analyze("Nora Lee did not say when the train would leave, and declined to comment.").Quotes);
}
