namespace NewsTools.Core.Tests.Quotes;

/// <summary>Headlines that tell who says what, and those that only look like it.</summary>
public sealed class HeadlineQuoteTests
{
    private const string Talks = "Peace talks with the rebels will resume on Monday, foreign minister Anna Berg said in Oslo. The last round failed in May.";
    private const string Dam = "There is no risk to the dam in Leeds, Northern Water said on Monday. The company closed the road in May.";
    private const string Leaving = "Ruth Adeyemi, the engineer, said on Monday she would leave Northern Water in May. She gave no reason.";

    [Theory]
    [InlineData("Berg: talks to resume", Talks, "Anna Berg", "Berg", "talks to resume")]
    [InlineData("Norway's Berg: talks to resume", Talks, "Anna Berg", "Norway's Berg", "talks to resume")]
    [InlineData("Minister: talks to resume", Talks, "Anna Berg", "Minister", "talks to resume")]
    [InlineData("EXCLUSIVE – Anna Berg: talks to resume", Talks, "Anna Berg", "Anna Berg", "talks to resume")]
    [InlineData("Berg on Oslo talks: We will not give in", Talks, "Anna Berg", "Berg on Oslo talks", "We will not give in")]
    [InlineData("Northern Water: no risk to Leeds dam", Dam, "Northern Water", "Northern Water", "no risk to Leeds dam")]
    [InlineData("Talks to resume, says minister", Talks, "Anna Berg", "minister", "Talks to resume")]
    [InlineData("Talks to resume – minister", Talks, "Anna Berg", "minister", "Talks to resume")]
    [InlineData("Oslo talks: No date for next round, says Berg", Talks, "Anna Berg", "Berg", "No date for next round")]
    [InlineData("Dam safe for years, Northern Water insists", Dam, "Northern Water", "Northern Water", "Dam safe for years")]
    [InlineData("Dam safe for years -Northern Water", Dam, "Northern Water", "Northern Water", "Dam safe for years")]
    [InlineData("Dam safe for years - Northern Water", Dam, "Northern Water", "Northern Water", "Dam safe for years")]
    [InlineData("Ruth Adeyemi: Engineer says she will go", Leaving, "Ruth Adeyemi", "Engineer", "she will go")]
    public void A_headline_tells_who_says_what(string headline, string story, string speaker, string mention, string words)
    {
        Quote quote = InHeadline(headline, story)[0];
        Assert.Equal((speaker, mention, words, QuoteKind.Indirect, QuoteAct.Speech), (quote.Speaker, quote.SpeakerMention, quote.Text, quote.Kind, quote.Act));
    }

    [Theory]
    [InlineData("UN chief: world at breaking point", "UN chief")]
    [InlineData("Officials: two bridges to close", "Officials")]
    [InlineData("Police: two held over fire", "Police")]
    [InlineData("Study: cold baths do little for runners", "Study")]
    [InlineData("Leaked report: dam known to leak", "Leaked report")]
    [InlineData("Cold baths do little for runners, says report", "report")]
    [InlineData("Two held over fire, warns union boss", "union boss")]
    public void Who_is_not_named_keeps_the_words_and_gets_no_name(string headline, string mention)
    {
        Quote quote = InHeadline(headline, Talks)[0];
        Assert.Equal((null, mention, SpeakerType.Unnamed), (quote.Speaker, quote.SpeakerMention, quote.SpeakerType));
    }

    [Theory]
    [InlineData("Analysis: Why the talks failed in Oslo")]
    [InlineData("Live: Berg in parliament")]
    [InlineData("Explainer: the talks in Oslo")]
    [InlineData("Watch: Berg walks to the talks")]
    [InlineData("In pictures: the flood in Oslo")]
    [InlineData("Brexit: what next")]
    [InlineData("Champions League: City beat Real")]
    [InlineData("China: 30 dead in flood")]
    [InlineData("Norway: 30 dead in flood")]
    [InlineData("Oslo: talks to resume")]
    [InlineData("Match report: Oslo 2-1 Bergen")]
    [InlineData("Oslo 2:1 Bergen after a late goal")]
    [InlineData("Talks begin at 10:30 in Oslo")]
    [InlineData("Anna Berg: a life in politics")]
    [InlineData("Anna Berg: how I found peace")]
    [InlineData("Anna Berg: Minister or president?")]
    [InlineData("Anna Berg: Foreign minister under fire")]
    [InlineData("Anna Berg: Norwegian diplomat dies aged 70")]
    [InlineData("Olof Lind: talks to resume")]
    [InlineData("The ten best walks near Oslo - how you voted")]
    [InlineData("Talks to resume - BBC News")]
    [InlineData("Talks to resume in May, with Berg")]
    public void A_topic_is_no_speaker(string headline) => Assert.Empty(InHeadline(headline, Talks));

    [Theory]
    [InlineData("Berg beats Lind: ‘I fought my best campaign’", "I fought my best campaign")]
    [InlineData("Anna Berg: ‘I fought my best campaign’ - the minister looks back", "I fought my best campaign")]
    public void Words_in_marks_behind_a_colon_are_the_quotation(string headline, string words)
        => Assert.Equal(("Anna Berg", words, QuoteKind.Direct), InHeadline(headline, Talks).Select(quote => (quote.Speaker, quote.Text, quote.Kind)).Single());

    [Fact]
    public void A_headline_without_a_story_says_nothing_of_its_own()
        => Assert.Empty(Analyzer.Analyze("Champions League: City beat Real").Quotes);

    private static List<Quote> InHeadline(string headline, string story)
        => [.. Analyzer.Analyze(headline + "\n\n" + story).Quotes.Where(quote => quote.Offset < headline.Length)];

    [Fact]
    public void A_name_across_the_dash_of_a_headline_is_no_source()
        => Assert.DoesNotContain(
            Analyzer.Analyze("Ann Lee — Ann Lee A: it will hold\n\nThe wall in Leeds, said Ann Lee on Monday, will hold for many years to come in the rain.").Quotes,
            quote => quote.Cue == ":");
}
