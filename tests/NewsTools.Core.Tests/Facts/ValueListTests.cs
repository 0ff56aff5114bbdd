namespace NewsTools.Core.Tests.Facts;

public sealed class ValueListTests
{
    [Fact]
    public void Facts_with_equal_lists_are_equal()
    {
        Quote quote = new() { Text = "Yes", Speakers = ["Ada Lovelace", "Mary Somerville"] };
        Quote same = new() { Text = "Yes", Speakers = new List<string> { "Ada Lovelace", "Mary Somerville" } };

        Assert.Equal(quote, same);
        Assert.Equal(quote.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(quote, same with { Speakers = ["Ada Lovelace"] });
    }

    [Fact]
    public void A_list_is_written_as_its_members()
    {
        Assert.Equal("Ada Lovelace; Mary Somerville", new Quote { Speakers = ["Ada Lovelace", "Mary Somerville"] }.Speakers.ToString());
        Assert.Equal("", new Article().Authors.ToString());
    }

    [Fact]
    public void A_list_does_not_change_with_what_it_was_made_of()
    {
        string[] authors = ["Ada Lovelace"];
        Article article = new() { Authors = authors };
        authors[0] = "Somebody else";

        Assert.Equal(["Ada Lovelace"], article.Authors);
    }
}
