using NewsTools.Entities;

namespace NewsTools.Core.Tests.Entities;

public sealed class ThingJoinerTests
{
    [Theory]
    [InlineData("The [O:Northern Grain Board] ([O:NGB]) met. The [O:NGB] voted.", "Northern Grain Board")]
    [InlineData("The [O:NGB] ([O:Northern Grain Board]) met.", "Northern Grain Board")]
    [InlineData("The [O:Office of Small Firms] ([O:KOSF]) met. [O:KOSF] voted.", "Office of Small Firms")]
    [InlineData("The [O:Northern Grain Board] met. The [O:NGB] voted.", "Northern Grain Board")]
    [InlineData("[O:Tarvel Inc.] fell. [O:Tarvel] rose.", "Tarvel Inc.")]
    [InlineData("[O:Tarvel Nordvik] fell. [O:Tarvel] rose.", "Tarvel Nordvik")]
    [InlineData("The [O:Peruvian Ministry of Mines] met. The [O:Ministry of Mines] voted.", "Peruvian Ministry of Mines")]
    [InlineData("[L:U.S.] ships left. The [L:United States] and [L:America] agree.", "United States")]
    [InlineData("[L:Holm Street] is closed. [L:Holm St.] is long.", "Holm Street")]
    [InlineData("The [L:Tarva River] rose. The [L:Tarva] fell.", "Tarva River")]
    [InlineData("A [G:Palestinian] and two [G:Palestinians] left.", "Palestinians")]
    [InlineData("A [G:Democrat] and [G:Democrats] of the [G:Democratic] party left.", "Democratic")]
    [InlineData("The [O:United Nations] met. The [O:U.N.] voted. The [O:UN] left.", "United Nations")]
    [InlineData("The [O:Buffalo Sabres] won. The [O:Sabres] and [O:Buffalo] scored.", "Buffalo Sabres")]
    public void Forms_of_one_thing_are_one_entity(string text, string name)
    {
        Character thing = Assert.Single(Marked.Cast(text));
        Assert.Equal(name, thing.Name);
    }

    [Theory]
    [InlineData("[L:Paris] is in [L:France].")]
    [InlineData("[L:BEIJING] ([O:Meridian Wire]) - The strike is over.")]
    [InlineData("[O:Alabama Supreme Court] and [O:Supreme Court] differ.")]
    [InlineData("[O:Boston] beat [O:Chicago].")]
    [InlineData("[L:Kansas] and [L:Kansas City] differ.")]
    [InlineData("[L:Georgia] and the [G:Georgians] differ.")]
    [InlineData("The [O:Tarvel Bank] and the [O:Tarvel Foundation] differ from [O:Nordvik].", 3)]
    public void Different_things_stay_apart(string text, int count = 2) => Assert.Equal(count, Marked.Cast(text).Length);

    [Theory]
    [InlineData("[L:Beijing] said so.", "Beijing", EntitySubtype.City, "China")]
    [InlineData("Two [G:Belgians] left.", "Belgians", EntitySubtype.Nationality, "Belgium")]
    [InlineData("It is in [L:Peru].", "Peru", EntitySubtype.Country, null)]
    [InlineData("It is on [L:Lake Tarva].", "Lake Tarva", EntitySubtype.Water, null)]
    [InlineData("The [O:Ministry of Mines] met.", "Ministry of Mines", EntitySubtype.Government, null)]
    [InlineData("[O:Tarvel Ltd] fell.", "Tarvel Ltd", EntitySubtype.Company, null)]
    public void Kinds_and_countries_are_told(string text, string name, EntitySubtype subtype, string? related)
    {
        Character thing = Marked.Named(text, name);
        Assert.Equal((subtype, related), (thing.Subtype, thing.Related));
    }

    [Theory]
    [InlineData("It began in [M:World War II].", EntityType.Event)]
    [InlineData("He signed the [M:Clean Rivers Act].", EntityType.Law)]
    [InlineData("A [M:Belgian] left.", EntityType.Group)]
    public void Tables_and_head_words_tell_the_type(string text, EntityType type) => Assert.Equal(type, Assert.Single(Marked.Cast(text)).Type);
}
