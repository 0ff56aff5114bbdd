using NewsTools.Tagging;

namespace NewsTools.Core.Tests.Tagging;

public class LemmatizerTests
{
    [Theory]
    [InlineData("said say told tell thought think wrote write spoke speak claimed claim argued argue added add denied deny replied reply quipped quip")]
    [InlineData("noting note explained explain declared declare believes believe telling tell insisted insist urging urge admitted admit asked ask")]
    [InlineData("was be Has have ca can n't n't stopped stop making make ran run met meet led lead began begin tweeted tweet retweeted retweet")]
    public void Verbs_come_back_to_their_base(string pairs) => Check(pairs, PartOfSpeech.Verb);

    [Theory]
    [InlineData("children child men man spokeswomen spokeswoman countries country boxes box crises crisis lives life news news buses bus ministers minister")]
    [InlineData("1990s 1990s analysts analyst companies company houses house speeches speech heroes hero")]
    public void Nouns_come_back_to_their_singular(string pairs) => Check(pairs, PartOfSpeech.Noun);

    [Fact]
    public void Names_stay_as_they_are() => Assert.Equal("Reuters", Lemmatizer.LemmaOf("Reuters", PartOfSpeech.Propn));

    [Fact]
    public void Any_word_has_a_lemma()
    {
        Assert.Equal("", Lemmatizer.LemmaOf("", PartOfSpeech.Verb));
        Assert.Equal(100_000, Lemmatizer.LemmaOf(new string('x', 100_000), PartOfSpeech.Noun).Length);
    }

    private static void Check(string pairs, PartOfSpeech tag)
    {
        string[] words = pairs.Split(' ');
        for (int at = 0; at < words.Length; at += 2)
        {
            Assert.Equal(words[at + 1], Lemmatizer.LemmaOf(words[at], tag));
        }
    }
}
