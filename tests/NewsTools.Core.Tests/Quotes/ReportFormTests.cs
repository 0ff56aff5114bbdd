namespace NewsTools.Core.Tests.Quotes;

/// <summary>The forms in which news tells who said what, one small text each.</summary>
public sealed class ReportFormTests
{
    [Theory]
    [InlineData("Ruth Adeyemi, 45, an engineer from Leeds who has worked on four dams, says the wall will hold.", "says", "the wall will hold")]
    [InlineData("The wall will hold, says Ruth Adeyemi, who has worked on four dams.", "says", "The wall will hold")]
    [InlineData("The wall, says Ruth Adeyemi, will hold.", "says", "The wall|will hold")]
    [InlineData("The country's foreign minister, Ruth Adeyemi, said talks with the union would resume on Monday.", "said", "talks with the union would resume on Monday")]
    [InlineData("Ruth Adeyemi said that the wall would hold, that the gates were sound and that the road would open in June.", "said", "that the wall would hold|that the gates were sound and that the road would open in June")]
    [InlineData("The wall would hold, Ruth Adeyemi said, and the road would open in June.", "said", "The wall would hold|and the road would open in June")]
    [InlineData("According to Ruth Adeyemi, the wall will hold for a century.", "According to", "the wall will hold for a century")]
    [InlineData("The wall will hold for a century, according to Ruth Adeyemi.", "according to", "The wall will hold for a century")]
    [InlineData("As Ruth Adeyemi put it, the wall will hold for a century.", "put it", "the wall will hold for a century")]
    [InlineData("The wall will hold for a century, in the words of Ruth Adeyemi.", "in the words of", "The wall will hold for a century")]
    [InlineData("The mayor was told by Ruth Adeyemi that the wall leaks.", "was told", "that the wall leaks")]
    [InlineData("Ruth Adeyemi's warning that the wall would break went unheard.", "warning", "that the wall would break")]
    [InlineData("Ruth Adeyemi repeated her claim that the wall leaks.", "repeated her claim", "that the wall leaks")]
    [InlineData("Ruth Adeyemi (@radeyemi) wrote on X that the wall would hold.", "wrote", "that the wall would hold")]
    [InlineData("Ruth Adeyemi denied that the wall leaks.", "denied", "that the wall leaks")]
    [InlineData("Ruth Adeyemi asked whether the wall would hold.", "asked", "whether the wall would hold")]
    public void Indirect_speech_is_found_in_many_forms(string sentence, string cue, string words)
    {
        List<Quote> quotes = Found(sentence);
        Assert.Equal(words.Split('|'), quotes.Select(quote => quote.Text));
        Assert.All(quotes, quote => Assert.Equal(("Ruth Adeyemi", cue, quotes[0].Statement), (quote.Speaker, quote.Cue, quote.Statement)));
    }

    [Fact]
    public void A_bracket_within_a_speaker_is_closed()
    {
        Assert.Equal("The Coastal Dam Authority (CDA)", Found("The Coastal Dam Authority (CDA) said that the wall would hold.")[0].SpeakerMention);
        Assert.EndsWith("(D-Va.)", Found("Senator Ruth Adeyemi (D-Va.) said that the wall would hold.")[0].SpeakerMention, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_points_to_what_was_said_is_no_quotation()
        => Assert.DoesNotContain(Found("The town wants a wall, which Ruth Adeyemi said the council should pay for."), quote => quote.Text is "which");

    [Theory]
    [InlineData("“It will hold,” said Ruth Adeyemi, who built three dams, and was born in Leeds, the city below it.", "said")]
    [InlineData("“It will hold,” the engineer, Ruth Adeyemi, told the council on Monday.", "told")]
    [InlineData("Said Ruth Adeyemi: “It will hold.”", "Said")]
    [InlineData("Ruth Adeyemi, an engineer, tweeted: “It will hold.”", "tweeted")]
    [InlineData("“Will it hold?” Ruth Adeyemi asked.", "asked")]
    [InlineData("In the words of Ruth Adeyemi, “it will hold for a century.”", "In the words of")]
    [InlineData("Ruth Adeyemi, speaking on Monday at a school in Leeds, called the wall “a mistake.”", "called")]
    public void Marked_speech_is_found_in_many_forms(string sentence, string cue)
        => Assert.Equal(("Ruth Adeyemi", cue), Found(sentence).Select(quote => (quote.Speaker, quote.Cue)).Single());

    [Theory]
    [InlineData("“The wall will hold.” —Ruth Adeyemi")]
    [InlineData("“The wall will hold through the winter.”\n— Ruth Adeyemi, chief executive of Northern Water")]
    public void A_name_behind_a_dash_signs_the_quotation(string text)
        => Assert.Equal(("Ruth Adeyemi", "Ruth Adeyemi"), Found(text).Select(quote => (quote.Speaker, quote.SpeakerMention)).Single());

    [Fact]
    public void A_press_release_names_the_role_with_the_speaker()
    {
        List<Quote> quotes = Found("“We are proud of it,” said Ruth Adeyemi, chief executive of Northern Water. “It serves four counties.”");
        Assert.Equal(["Ruth Adeyemi", "Ruth Adeyemi"], quotes.Select(quote => quote.Speaker));
        Assert.All(quotes, quote => Assert.Equal("chief executive of Northern Water", quote.SpeakerRole));
    }

    [Theory]
    [InlineData("A survey of 300 farmers found that most of them fish.", "A survey of 300 farmers")]
    [InlineData("The report said the wall had leaked since May.", "The report")]
    [InlineData("The wall has leaked since May, the report said.", "the report")]
    [InlineData("According to a report by the ministry, the wall has leaked since May.", "a report by the ministry")]
    [InlineData("The wall leaks, according to documents filed in court on Monday.", "documents filed in court")]
    [InlineData("Police said they had arrested two men over the theft.", "Police")]
    [InlineData("“The wall leaks,” two people familiar with the matter said.", "two people familiar with the matter")]
    [InlineData("“The wall leaks,” said a person briefed on the talks, who asked not to be named.", "a person briefed on the talks")]
    [InlineData("“We will rebuild,” the mayors said.", "the mayors")]
    [InlineData("“The wall leaks!” cried a woman in the crowd.", "a woman")]
    [InlineData("Peter Novak was told by his doctor that the wall leaks.", "his doctor")]
    public void Who_has_no_name_is_kept_in_the_words_of_the_text(string sentence, string mention)
        => Assert.Equal((null, mention, SpeakerType.Unnamed), Found(sentence).Select(quote => (quote.Speaker, quote.SpeakerMention, quote.SpeakerType)).Single());

    [Theory]
    [InlineData("The flood led Ruth Adeyemi to urge Norway to do more about the wall.", "Norway to do more about the wall")]
    [InlineData("The loud cheers moved Ruth Adeyemi to say that the wall would hold.", "that the wall would hold")]
    public void Before_an_infinitive_the_object_of_the_verb_speaks(string sentence, string words)
        => Assert.Equal(("Ruth Adeyemi", "Ruth Adeyemi", words), Found(sentence).Select(quote => (quote.Speaker, quote.SpeakerMention, quote.Text)).Single());

    [Theory]
    [InlineData("During the summer leadership contest Mr Novak said the wall would hold. Peter Novak lost.", "Mr Novak")]
    [InlineData("Peter Novak won. And last year Novak said the wall would hold.", "Novak")]
    [InlineData("Former council leader Peter Novak said the wall would hold.", "Former council leader Peter Novak")]
    public void When_it_was_said_is_no_part_of_who_said_it(string text, string mention)
        => Assert.Equal(("Peter Novak", mention), Found(text).Select(quote => (quote.Speaker, quote.SpeakerMention)).Single());

    [Theory]
    [InlineData("A survey by Northern Water found that most farmers fish.", "Northern Water", "A survey by Northern Water")]
    [InlineData("Most farmers fish, according to a study by Ruth Adeyemi.", "Ruth Adeyemi", "a study by Ruth Adeyemi")]
    [InlineData("A Northern Water report said the wall had leaked since May.", "Northern Water", "A Northern Water report")]
    public void A_document_speaks_for_its_maker(string sentence, string speaker, string mention)
        => Assert.Equal((speaker, mention), Found(sentence).Select(quote => (quote.Speaker, quote.SpeakerMention)).Single());

    [Theory]
    [InlineData("Ruth Adeyemi praised the wall, saying it would last for a century.", "it would last for a century")]
    [InlineData("Ruth Adeyemi drew up a plan and then argued that the wall would last.", "that the wall would last")]
    public void A_verb_further_on_has_the_subject_of_its_sentence(string sentence, string words)
        => Assert.Equal(("Ruth Adeyemi", "Ruth Adeyemi"), Found(sentence).Where(quote => quote.Text == words).Select(quote => (quote.Speaker, quote.SpeakerMention)).Single());

    [Fact]
    public void Whoever_is_told_something_does_not_say_it()
        => Assert.Equal((null, "that the wall leaks"), Found("Peter Novak was told that the wall leaks.").Select(quote => (quote.Speaker, quote.Text)).Single());

    [Theory]
    [InlineData("“We will rebuild,” Ruth Adeyemi and Peter Novak said in a joint statement.")]
    [InlineData("“We will rebuild,” said Ruth Adeyemi and Peter Novak.")]
    [InlineData("Ruth Adeyemi and Peter Novak said they would rebuild the wall.")]
    public void Several_speak_as_one(string sentence) => Assert.Equal(["Ruth Adeyemi", "Peter Novak"], Found(sentence).Single().Speakers);

    [Theory]
    [InlineData("Norway said it would close the port.", "Norway", SpeakerType.Place)]
    [InlineData("Oslo said it would close the port.", "Oslo", SpeakerType.Place)]
    [InlineData("“The wall will hold,” Northern Water said in a statement.", "Northern Water", SpeakerType.Organization)]
    public void Countries_and_bodies_speak(string sentence, string speaker, SpeakerType type)
        => Assert.Equal((speaker, type), Found(sentence).Select(quote => (quote.Speaker, quote.SpeakerType)).Single());

    [Theory]
    [InlineData("“Will it hold?” asked Anna Berg.\n\n“It will,” said Ruth Adeyemi.\n\n“Are you sure?”\n\n“Quite sure.”")]
    [InlineData("“Do you want tea?” Anna Berg asked.\n\n“No,” said Ruth Adeyemi.\n\n“Then coffee?”\n\n“Please.”")]
    public void Two_who_talk_take_turns(string text)
        => Assert.Equal(["Anna Berg", "Ruth Adeyemi", "Anna Berg", "Ruth Adeyemi"], Found(text).Select(quote => quote.Speaker));

    private static List<Quote> Found(string text) => [.. Analyzer.Analyze("The old mill was closed in 1970.\n\n" + text).Quotes];
}
