namespace NewsTools.Core.Tests.Layout;

public sealed class RoleTests
{
    private const string Story = "The council of the island voted on Monday to keep the old harbour open for fishing boats.";

    [Theory]
    [InlineData("Island keeps harbour open for fishing boats")]
    [InlineData("Island Keeps Old Harbour Open for Fishing Boats.")]
    [InlineData("Will the island close its harbour?")]
    [InlineData("ISLAND NAMES HARBOUR CHIEF, KEEPS BOATS")]
    [InlineData("'We fight on': islanders keep their harbour")]
    public void A_headline_is_the_title(string headline)
    {
        Assert.Equal("Tbb", LaidOut.Roles($"{headline}\n\n{Story}\n\n{Story}"));
        Assert.Equal(headline, LaidOut.Header($"{headline}\n\n{Story}\n\n{Story}").Title);
    }

    [Theory]
    [InlineData("The harbour stays open.")]
    [InlineData("\"We keep our harbour\"")]
    [InlineData("HARBOURVILLE (AP) —")]
    [InlineData("He said:")]
    public void A_sentence_is_no_title(string opening) => Assert.Equal("bb", LaidOut.Roles($"{opening}\n\n{Story}"));

    [Fact]
    public void A_short_headline_needs_a_head_around_it()
    {
        Assert.Equal("bb", LaidOut.Roles($"Harbour vote\n\n{Story}"));
        Assert.Equal("TBb", LaidOut.Roles($"Harbour vote\n\nBy Jane Doe\n\n{Story}"));
    }

    [Fact]
    public void A_title_known_from_elsewhere_is_recognised_in_the_text_and_wins()
    {
        Assert.Equal("Tb", LaidOut.Roles($"Harbour vote\n\n{Story}", "Harbour Vote"));
        Assert.Equal("Given", LaidOut.Read(Story, null, "Given").Header.Title);
    }

    [Theory]
    [InlineData("Fishing boats in the harbour on Jan 28. PHOTO: AFP")]
    [InlineData("Fishing boats in the harbour. (Photo by Jane Doe)")]
    [InlineData("Fishing boats in the harbour (AP Photo/Jane Doe)")]
    [InlineData("Fishing boats in the harbour. Image: Jane Doe")]
    [InlineData("Fishing boats in the harbour. REUTERS/Jane Doe")]
    [InlineData("Fishing boats in the harbour. Jane Doe / Getty Images")]
    [InlineData("Fishing boats in the harbour. | AFP via Getty Images")]
    [InlineData("FILE PHOTO: Fishing boats in the harbour, October 12, 2020.")]
    [InlineData("Photo: Fishing boats in the harbour")]
    [InlineData("Fishing boats in the harbour. Photograph: Jane Doe/The Island Paper")]
    public void Credits_make_captions(string caption) => Assert.Equal("TCb", LaidOut.Roles($"Island keeps harbour open\n\n{caption}\n\n{Story}"));

    [Theory]
    [InlineData("She posted the photo: \"Our harbour lives\".")]
    [InlineData("He showed the court a photo by his brother of the boats at sea.")]
    [InlineData("The image of the island has changed, said Reuters.")]
    [InlineData("Prices of fish rose by a third in the same year. (Reuters)")]
    public void Sentences_about_pictures_are_body(string sentence) => Assert.Equal("Tbbb", LaidOut.Roles($"Island keeps harbour open\n\n{Story}\n\n{sentence}\n\n{Story}"));

    [Theory]
    [InlineData("By Jane Doe")]
    [InlineData("BY JANE DOE AND JOHN ROE, REUTERS")]
    [InlineData("By Jane Doe, political correspondent in London")]
    [InlineData("Jane Doe | 12 March 2021")]
    [InlineData("Jane Doe, Reuters")]
    [InlineData("Published 12 March 2021")]
    [InlineData("Last updated: Friday, March 12, 2021 at 10:30 a.m. GMT")]
    [InlineData("Sunday, 28 January 2018 10:30 GMT")]
    [InlineData("2018-01-28")]
    [InlineData("Reuters")]
    public void Lines_of_authors_and_dates_are_bylines(string line) => Assert.Equal("TBb", LaidOut.Roles($"Island keeps harbour open\n\n{line}\n\n{Story}"));

    [Theory]
    [InlineData("By Monday, the boats were back")]
    [InlineData("By any measure the year was good for the island and for its boats.")]
    [InlineData("Abby Roe kept the harbour")]
    public void Sentences_with_by_are_no_bylines(string line) => Assert.DoesNotContain("B", LaidOut.Roles($"Island keeps harbour open\n\n{line}\n\n{Story}"), StringComparison.Ordinal);

    [Fact]
    public void A_name_alone_beside_a_byline_belongs_to_it()
        => Assert.Equal("TBBb", LaidOut.Roles($"Island keeps harbour open\n\nJane Doe\n\n12 March 2021\n\n{Story}"));

    [Theory]
    [InlineData("Join the Gazette's Telegram channel and get the latest breaking news delivered to you.")]
    [InlineData("Sign up for our morning newsletter")]
    [InlineData("Follow us on Facebook and Twitter")]
    [InlineData("Read more: Boats to come back")]
    [InlineData("(Reporting by Jane Doe; Editing by John Roe)")]
    [InlineData("Additional reporting by Ann Poe")]
    [InlineData("© 2021 The Island Paper. All rights reserved.")]
    [InlineData("Copyright 2021 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.")]
    [InlineData("Copyright 2021 The Island Paper.")]
    [InlineData("For more information, visit www.example.com.")]
    [InlineData("Get our free app for iPhone and Android")]
    [InlineData("Jane Doe contributed to this report.")]
    [InlineData("— AFP")]
    [InlineData("ENDS")]
    [InlineData("###")]
    public void Lines_around_the_story_are_its_tail(string line) => Assert.Equal("Tbbt", LaidOut.Roles($"Island keeps harbour open\n\n{Story}\n\n{Story}\n\n{line}"));

    [Theory]
    [InlineData("The union asked its members to join the strike through its Telegram channel.")]
    [InlineData("About Island Ferries: the company runs six ships and employs four hundred people.")]
    [InlineData("Follow the coast for two miles and you reach the old harbour.")]
    [InlineData("\"Join our channel\", he told the crowd, and left.")]
    [InlineData("\"Read more books\", she said.")]
    [InlineData("Share prices of Facebook and YouTube fell on the same day.")]
    [InlineData("He spends his days with a book edited by his brother and writes in the evening.")]
    [InlineData("Readers who want to know more are told to ask the harbour office for more information.")]
    [InlineData("Support for a ban on Telegram grew in the weeks after the vote.")]
    [InlineData("Copyright law does not protect the shape of a boat, the judge wrote.")]
    public void What_a_story_ends_with_is_body(string line) => Assert.Equal("Tbbb", LaidOut.Roles($"Island keeps harbour open\n\n{Story}\n\n{Story}\n\n{line}"));

    [Fact]
    public void Headings_stand_between_sentences() => Assert.Equal("TbHbb", LaidOut.Roles($"Island keeps harbour open\n\n{Story}\n\nA vote in the rain\n\n{Story}\n\n{Story}"));

    [Fact]
    public void A_list_has_no_headings() => Assert.Equal("Tbbbbb", LaidOut.Roles($"Island keeps harbour open\n\n{Story} They are:\n\nBoats\n\nShips\n\nRafts\n\n{Story}"));

    [Fact]
    public void A_text_is_never_without_body() => Assert.Equal("b", LaidOut.Roles("(Reporting by Jane Doe; Editing by John Roe)"));
}
