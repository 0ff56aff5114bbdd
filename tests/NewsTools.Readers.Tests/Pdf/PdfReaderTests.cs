using NewsTools.Readers.Tests.Fixtures;

namespace NewsTools.Readers.Tests.Pdf;

public sealed class PdfReaderTests
{
    private static readonly string First = string.Join('\n', "The harbour of Port Averline reopened on Tuesday after two weeks of re-", "pairs, the port authority said, and the first three ferries of the day", "left on time.");

    [Fact]
    public void The_head_is_read_and_words_are_joined()
    {
        ArticleDraft draft = Reading.One(Samples.Pdf($"Averline Courier\n\n#Port Averline reopens\n\nBy Jonas Petrel\n\n5 March 2024\n\n{First}\n\nFishermen had asked for it.\n\n1", $"Averline Courier\n\nEngineers wanted to test the new gates.\n\n2"));
        Assert.Equal(("Port Averline reopens", new DateTime(2024, 3, 5)), (draft.Title, draft.Published?.Date));
        Assert.Equal(["Jonas Petrel"], draft.Authors);
        Assert.Equal("The harbour of Port Averline reopened on Tuesday after two weeks of repairs, the port authority said, and the first three ferries of the day left on time.\n\nFishermen had asked for it.\n\nEngineers wanted to test the new gates.", draft.Text);
    }
}
