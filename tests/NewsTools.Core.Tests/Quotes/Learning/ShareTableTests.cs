using NewsTools.Models;
using NewsTools.Quotes.Learning;

namespace NewsTools.Core.Tests.Quotes.Learning;

public sealed class ShareTableTests
{
    [Fact]
    public void Shares_are_kept_and_the_prior_stands_for_the_rest()
    {
        ShareTable table = new(0.1f, [.. Enumerable.Range(0, 500).Select(number => KeyValuePair.Create((uint)number * 7919, number / 500f))]);
        using MemoryStream stream = new();
        table.Write(new BinaryWriter(stream));
        stream.Position = 0;
        ShareTable read = ShareTable.Read(new BinaryReader(stream));
        Assert.Equal(0.1f, read[123456789]);
        Assert.All(Enumerable.Range(0, 500), number => Assert.Equal(number / 500f, read[(uint)number * 7919], 0.003));
    }

    [Theory]
    [InlineData("said", "says")]
    [InlineData("told", "telling")]
    [InlineData("argued", "argues")]
    [InlineData("denied", "denies")]
    [InlineData("thought", "thinks")]
    [InlineData("claims", "claiming")]
    [InlineData("wrote", "writes")]
    [InlineData("Announced", "announcing")]
    public void Forms_of_a_verb_share_a_stem(string form, string other) => Assert.Equal(Stem.Of(form), Stem.Of(other));

    [Fact]
    public void Other_verbs_have_other_stems() => Assert.NotEqual(Stem.Of("said"), WordHash.Of("stay"));
}
