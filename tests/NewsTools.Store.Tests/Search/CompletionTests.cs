namespace NewsTools.Store.Tests;

public sealed class CompletionTests : IDisposable
{
    private readonly Folder _folder = new();
    private readonly ArticleStore _store;

    public CompletionTests()
    {
        _store = _folder.Open();
        _store.Save([Samples.Analyzed(1), Samples.Analyzed(2), Samples.Plain("A text.", "O'Brien's \"day\" of 100%", "Weekly")]);
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(CompletionKind.Speaker, "", "Wang Yi 4,Taro Kono 2")]
    [InlineData(CompletionKind.Speaker, "WA", "Wang Yi 4")]
    [InlineData(CompletionKind.Speaker, "kon", "Taro Kono 2")]
    [InlineData(CompletionKind.Speaker, "China", "")]
    [InlineData(CompletionKind.Entity, "", "China 2,Taro Kono 2,Wang Yi 2")]
    [InlineData(CompletionKind.Entity, "c", "China 2")]
    [InlineData(CompletionKind.Source, "", "The Daily Sample 2,Weekly 1")]
    [InlineData(CompletionKind.Source, "dai", "The Daily Sample 2")]
    [InlineData(CompletionKind.Title, "o'brien", "O'Brien's \"day\" of 100% 1")]
    [InlineData(CompletionKind.Title, "\"", "O'Brien's \"day\" of 100% 1,Talks in Beijing, round 2 1,Talks in Beijing, round 1 1")]
    [InlineData(CompletionKind.Speaker, "%'\"--\0", "")]
    public void Values_are_completed_most_frequent_first(CompletionKind kind, string prefix, string expected)
        => Assert.Equal(expected, string.Join(',', _store.Complete(kind, prefix, 10).Select(completion => $"{completion.Value} {completion.Count}")));

    [Fact]
    public void Counts_follow_removal_and_new_facts()
    {
        _store.Remove(1);
        _store.ReplaceFacts(2, Samples.NoFacts, "2");
        Assert.Empty(_store.Complete(CompletionKind.Speaker, "", 10));
        Assert.Empty(_store.Complete(CompletionKind.Entity, "wang", 10));
        Assert.Single(_store.Complete(CompletionKind.Entity, "", 1).Concat(_store.Complete(CompletionKind.Source, "", 1)));
    }
}
