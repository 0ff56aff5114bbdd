namespace NewsTools.Core.Tests.Quotes;

/// <summary>Speech, belief and intention, told apart by the word and by what follows it.</summary>
public sealed class QuoteActTests
{
    [Theory]
    [InlineData("Leah Cohen agreed that the dam leaks.", QuoteAct.Speech)]
    [InlineData("Leah Cohen agrees with the council about the dam.", QuoteAct.Belief)]
    [InlineData("Leah Cohen hopes that the dam will open in June.", QuoteAct.Belief)]
    [InlineData("Leah Cohen expects that the dam will hold.", QuoteAct.Belief)]
    [InlineData("Leah Cohen expects to open the dam in June.", QuoteAct.Intention)]
    [InlineData("Northern Water expects profit of 40 million pounds this year.", QuoteAct.Speech)]
    [InlineData("Northern Water forecast a loss of 40 million pounds.", QuoteAct.Speech)]
    [InlineData("Leah Cohen considers the dam a danger.", QuoteAct.Belief)]
    [InlineData("Leah Cohen is considering closing the dam.", QuoteAct.Intention)]
    [InlineData("Leah Cohen supports the closure of the dam.", QuoteAct.Belief)]
    [InlineData("Leah Cohen opposed the closure of the dam.", QuoteAct.Belief)]
    [InlineData("Leah Cohen is convinced that the dam will hold.", QuoteAct.Belief)]
    [InlineData("Leah Cohen was worried that the dam would break.", QuoteAct.Belief)]
    [InlineData("Leah Cohen thinks that the dam will hold.", QuoteAct.Belief)]
    [InlineData("Leah Cohen wants to close the dam.", QuoteAct.Intention)]
    [InlineData("Leah Cohen would like to close the dam.", QuoteAct.Intention)]
    [InlineData("Leah Cohen vowed to close the dam.", QuoteAct.Speech)]
    [InlineData("Leah Cohen predicted that the dam would break.", QuoteAct.Speech)]
    [InlineData("Leah Cohen recalled that the dam had leaked before.", QuoteAct.Speech)]
    [InlineData("“The dam will hold,” Leah Cohen hoped.", QuoteAct.Speech)]
    [InlineData("“The dam will hold,” Leah Cohen thought.", QuoteAct.Belief)]
    public void The_frame_tells_the_act(string sentence, QuoteAct act)
        => Assert.Equal(act, Assert.Single(Analyzer.Analyze("The dam leaks.\n\n" + sentence).Quotes).Act);
}
