namespace NewsTools.Core.Tests.Quotes;

/// <summary>What the engine tells an observer of its reasons.</summary>
public sealed class ExplanationTests
{
    [Theory]
    [InlineData("The engineer Ruth Adeyemi said that the wall would hold.", "Indirect quotation: 'said' reports it", "'The engineer Ruth Adeyemi' stands for the speaker.")]
    [InlineData("\"The wall will hold,\" said the engineer Ruth Adeyemi.", "Direct quotation: 'said' reports it", "Ranked: Ruth Adeyemi")]
    public void Every_quotation_has_its_reason(string text, string found, string speaker)
    {
        Reasons reasons = new();
        AnalysisResult analysis = Analyzer.Analyze(text + " The town of Leeds paid for it.", new DateTime(2018, 1, 28), new AnalysisOptions { Observer = reasons });
        string reason = Assert.Single(reasons.Given, given => given.Offset == analysis.Quotes[0].Offset).Reason;
        Assert.StartsWith(found, reason, StringComparison.Ordinal);
        Assert.Contains(speaker, reason, StringComparison.Ordinal);
    }

    private sealed class Reasons : IAnalysisObserver
    {
        public List<(int Offset, string Reason)> Given { get; } = [];

        public void StageStarting(AnalysisStage stage)
        {
        }

        public void StageEnded(AnalysisStage stage)
        {
        }

        public void Explain(int offset, string reason) => Given.Add((offset, reason));
    }
}
