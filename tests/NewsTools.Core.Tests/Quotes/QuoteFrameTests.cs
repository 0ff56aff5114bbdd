namespace NewsTools.Core.Tests.Quotes;

/// <summary>Who said it, in every order of words, speaker and word of saying.</summary>
public sealed class QuoteFrameTests
{
    [Theory]
    [InlineData("“The dam will hold,” Ruth Adeyemi said.", "Ruth Adeyemi", "said")]
    [InlineData("“The dam will hold,” said Ruth Adeyemi.", "Ruth Adeyemi", "said")]
    [InlineData("Ruth Adeyemi said: “The dam will hold.”", "Ruth Adeyemi", "said")]
    [InlineData("Ruth Adeyemi said on Monday, “The dam will hold.”", "Ruth Adeyemi", "said")]
    [InlineData("According to Ruth Adeyemi, “the dam will hold through the winter.”", "Ruth Adeyemi", "According to")]
    [InlineData("“The dam,” Ruth Adeyemi said, “will hold through the winter.”", "Ruth Adeyemi", "said")]
    [InlineData("“The dam will hold,” Ruth Adeyemi, an engineer who built three of them, told reporters.", "Ruth Adeyemi", "told")]
    [InlineData("“The dam will hold,” said the county's chief engineer, Ruth Adeyemi.", "Ruth Adeyemi", "said")]
    [InlineData("Ruth Adeyemi, who has run the office since 2011, insisted: “The dam will hold.”", "Ruth Adeyemi", "insisted")]
    [InlineData("“We are proud of this dam,” said Ruth Adeyemi, chief executive of Northern Water.", "Ruth Adeyemi", "said")]
    public void The_speaker_is_found_in_every_order(string text, string speaker, string cue)
    {
        Quote quote = Marked(text)[0];
        Assert.Equal(speaker, quote.Speaker);
        Assert.Equal(cue, quote.Cue);
        Assert.Equal(cue, text.Substring(quote.CueOffset!.Value, quote.Cue!.Length));
    }

    [Theory]
    [InlineData("Mayor Ruth Adeyemi opened the bridge on Monday.\n\n“It took nine years,” she said.", "Ruth Adeyemi", "she")]
    [InlineData("Peter Novak lost his farm in the flood.\n\n“We start again,” he said.", "Peter Novak", "he")]
    [InlineData("The ministry closed the mine on Friday. Its minister, Peter Novak, defended the step.\n\n“Safety comes first,” he told parliament.", "Peter Novak", "he")]
    public void A_pronoun_is_resolved_to_the_name(string text, string speaker, string mention)
    {
        Quote quote = Marked(text)[0];
        Assert.Equal(speaker, quote.Speaker);
        Assert.Equal(mention, quote.SpeakerMention);
    }

    [Fact]
    public void A_transcript_inside_marks_goes_by_its_labels()
        => Assert.Equal(
            ["Ruth Adeyemi", "Peter Novak", "Peter Novak"],
            Marked("Ruth Adeyemi questioned Peter Novak on Sunday.\n\n“ADEYEMI: Will you resign?\n\n“NOVAK: I will not.\n\n“I have said so before.”").Select(quote => quote.Speaker));

    [Theory]
    [InlineData("“The talks go on,” a person familiar with the matter said.")]
    [InlineData("“We heard a loud bang,” said one resident, who declined to be named.")]
    [InlineData("“No comment,” a spokesman said.")]
    public void An_unnamed_source_keeps_its_words_and_gets_no_name(string text)
    {
        Quote quote = Marked(text)[0];
        Assert.Null(quote.Speaker);
        Assert.NotNull(quote.SpeakerMention);
        Assert.Equal(SpeakerType.Unnamed, quote.SpeakerType);
    }

    [Fact]
    public void A_surname_gets_the_full_name_and_the_role()
    {
        Quote quote = Marked("Finance minister Ruth Adeyemi presented the budget on Monday. “It is tight,” Adeyemi said.")[0];
        Assert.Equal("Ruth Adeyemi", quote.Speaker);
        Assert.Equal("Adeyemi", quote.SpeakerMention);
        Assert.Equal(SpeakerType.Person, quote.SpeakerType);
    }

    [Fact]
    public void A_quotation_without_a_cue_goes_on_with_the_speaker_before()
    {
        List<Quote> quotes = Marked("“We will rebuild,” Peter Novak said on Monday.\n\n“It may take a year.\n\n“But we will.”\n\nOfficials counted 40 damaged houses.");
        Assert.Equal(["Peter Novak", "Peter Novak", "Peter Novak"], quotes.Select(quote => quote.Speaker));
        Assert.Single(quotes.Select(quote => quote.Statement).Distinct());
    }

    [Fact]
    public void A_split_quotation_is_two_spans_of_one_statement()
    {
        List<Quote> quotes = Marked("“We tried,” Peter Novak said, “but the water came too fast.”");
        Assert.Equal(["We tried,", "but the water came too fast."], quotes.Select(quote => quote.Text));
        Assert.Equal(quotes[0].Statement, quotes[1].Statement);
    }

    [Fact]
    public void Two_speakers_who_take_turns_keep_their_own_words()
        => Assert.Equal(
            ["Anna Berg", "Olof Lind"],
            Marked("“Stay here,” said Anna Berg. “We should go now,” replied Olof Lind.").Select(quote => quote.Speaker));

    [Fact]
    public void Someone_named_only_inside_the_quotation_does_not_speak_it()
        => Assert.NotEqual("Olof Lind", Marked("“Olof Lind was never here,” the porter said. The police asked no more.")[0].Speaker);

    [Theory]
    [InlineData("Her novel “The Long Way Home” won the prize, and the film \"Night Train\" opens in June.")]
    [InlineData("The so-called “smart” meters were fitted with \"eco\" labels.")]
    [InlineData("The shelf is 6' 2\" wide and the pipe 3\" across.")]
    [InlineData("The word “drought” comes from an old word for dryness.")]
    public void Titles_terms_and_inches_are_no_quotations(string text) => Assert.Empty(Marked(text));

    [Fact]
    public void A_clause_with_marked_words_is_one_mixed_quotation_with_its_parts()
    {
        const string Text = "Foreign minister Wang Yi said ties were at a “crucial stage” and must not “drift backwards”.";
        Quote quote = Assert.Single(Analyzer.Analyze(Text).Quotes);
        Assert.Equal(QuoteKind.Mixed, quote.Kind);
        Assert.Equal(["crucial stage", "drift backwards"], quote.Parts.Select(part => part.Text));
        Assert.Equal("Wang Yi", quote.Speaker);
        Assert.All(quote.Parts, part => Assert.Equal(part.Text, Text.Substring(part.Offset, part.Length)));
    }

    private static List<Quote> Marked(string text) => [.. Analyzer.Analyze(text).Quotes.Where(quote => quote.Kind != QuoteKind.Indirect)];
}
