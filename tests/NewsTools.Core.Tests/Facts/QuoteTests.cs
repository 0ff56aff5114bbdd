namespace NewsTools.Core.Tests.Facts;

public sealed class QuoteTests
{
    [Theory]
    [InlineData("other tariffs", true)]
    [InlineData("OTHER TARIFF", true)]
    [InlineData("tar", true)]
    [InlineData("ariff", false)]
    [InlineData("he", true)]
    [InlineData("fé", false)]
    [InlineData(" tariffs", true)]
    [InlineData("%", true)]
    [InlineData("10%", true)]
    [InlineData("0%", false)]
    [InlineData("café", true)]
    [InlineData("cafe\u0301", false)]
    [InlineData("\U0001F43C", true)]
    [InlineData("bear", true)]
    [InlineData("", true)]
    [InlineData("\uD83D", false)]
    public void Words_are_found_from_a_words_start(string words, bool isFound)
        => Assert.Equal(isFound, new Quote { Text = "The other tariffs, he said, are 10% for every café. \U0001F43Cbear" }.Contains(words));

    [Fact]
    public void Words_after_many_false_starts_are_found()
        => Assert.True(new Quote { Text = string.Concat(Enumerable.Repeat("xa ", 1000)) + "a" }.Contains("a"));
}
