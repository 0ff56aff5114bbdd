using NewsTools.Analysis;
using NewsTools.Dates.Anchoring;
using NewsTools.Language;

namespace NewsTools.Core.Tests.Dates;

/// <summary>Days and months whose direction the verb of their clause says; published on Wednesday 14 March 2018.</summary>
public sealed class TenseTests
{
    private const string Past = "2018-03-12";

    private const string Ahead = "2018-03-19";

    [Theory]
    [InlineData("The council met on Monday to hear the farmers.", Past)]
    [InlineData("The harbour, a guard told reporters Monday, stood empty then.", Past)]
    [InlineData("The two parties had been due to sign on Monday.", Past)]
    [InlineData("Until Monday, the police had not named the driver.", Past)]
    [InlineData("The mayor failed to persuade the strikers on Monday.", Past)]
    [InlineData("The bridge was closed on Monday after a barge struck it.", Past)]
    [InlineData("The rise follows Monday's ruling by the court.", Past)]
    [InlineData("The guild came to the hall on Monday.", Past)]
    [InlineData("Malik agreed to the price on Monday.", Past)]
    [InlineData("The strike could not have been shorter on Monday.", Past)]
    [InlineData("The owner could not be reached for comment Monday.", Past)]
    [InlineData("Many will leave the town because of the shooting in Oldport on Monday.", Past)]
    [InlineData("His victory in the primary Monday may help him.", Past)]
    [InlineData("The mayor should ignore those who on Monday laughed.", Past)]
    public void Behind(string text, string value) => DateTable.Check(text, "2018-03-14", $"Monday = {value}");

    [Theory]
    [InlineData("The council will meet on Monday to hear the farmers.", Ahead)]
    [InlineData("The miners are planning to march on Monday.", Ahead)]
    [InlineData("The miners planned to march to the capital on Monday.", Ahead)]
    [InlineData("The new line is scheduled to open on Monday.", Ahead)]
    [InlineData("The theatre opens its doors on Monday.", Ahead)]
    [InlineData("On Monday, the court will hear the appeal.", Ahead)]
    [InlineData("The board is to vote on Monday.", Ahead)]
    [InlineData("They have until Monday to pay the fine.", Ahead)]
    [InlineData("The hearing was postponed until Monday.", Ahead)]
    [InlineData("There is an election on Monday.", Ahead)]
    [InlineData("The city holds its primary on Monday.", Ahead)]
    [InlineData("The vote is on Monday.", Ahead)]
    [InlineData("The hearing has been set for Monday.", Ahead)]
    [InlineData("The envoy would be leaving for Rome on Monday, aides said.", Ahead)]
    public void To_come(string text, string value) => DateTable.Check(text, "2018-03-14", $"Monday = {value}");

    [Theory]
    [InlineData("The dam was finished in November.", "November = 2017-11")]
    [InlineData("The dam will be finished in November.", "November = 2018-11")]
    [InlineData("The guard described the fire in May.", "May = 2017-05")]
    [InlineData("Pay is a worry ahead of the November election.", "November = 2018-11")]
    [InlineData("Guns are a worry after the massacre in June.", "June = 2017-06")]
    [InlineData("The guard agreed to the work in April.", "April = 2018-04")]
    [InlineData("The yard, which wants to win the order in November, is hiring.", "November = 2018-11")]
    [InlineData("The mill announced that beginning in May it will pay more.", "May = 2018-05")]
    [InlineData("The books of the year ended June 30 were lost.", "the year = P1Y; June 30 = 2017-06-30")]
    [InlineData("He has been mayor since taking over in the fall.", "the fall = 2017-FA")]
    public void Months(string text, string expected) => DateTable.Check(text, "2018-03-14", expected);

    [Theory]
    [InlineData("Monday was ")]
    [InlineData("very often ")]
    [InlineData("to be to ")]
    [InlineData("had been not ")]
    [InlineData("until by ")]
    public void A_clause_takes_a_bounded_number_of_looks(string repeated)
    {
        string text = string.Concat(Enumerable.Repeat(repeated, 2_000));
        Document document = Analyzer.Annotate(text, new DateTime(2018, 3, 14), new AnalysisOptions(), AnalysisStage.Dates);
        TenseReader reader = new(document);
        foreach (Token token in document.Tokens)
        {
            _ = reader.Read(token.Start, token.End);
            _ = reader.IsGeneral(token.Start, token.End);
        }

        Assert.InRange(reader.Looks, document.Tokens.Length, 250L * document.Tokens.Length);
    }
}
