using NewsTools.Store.Sqlite;

namespace NewsTools.Store.Tests;

public sealed class WildcardTests
{
    [Theory]
    [InlineData("Wang Yi", "wang yi", null)]
    [InlineData("Wang*", "wang", "wang*")]
    [InlineData("*", "", "*")]
    [InlineData("W?ng", "w", "w?ng")]
    [InlineData("[w-z]ang", "", "[w-z]ang")]
    [InlineData("[^a]b", "", "[a^]b")]
    [InlineData("50`*", "50*", null)]
    [InlineData("50`*x*", "50*x", "50[*]x*")]
    [InlineData("a[b", "a[b", null)]
    [InlineData("a[]b*", "a[]b", "a[[]]b*")]
    [InlineData("ÉCOLE*", "école", "école*")]
    public void A_pattern_has_a_literal_beginning_and_a_glob(string pattern, string prefix, string? glob)
    {
        Wildcard wildcard = Wildcard.Parse(pattern);
        Assert.Equal((prefix, glob), (wildcard.Prefix, wildcard.Glob));
    }
}
