namespace NewsTools.Core.Tests;

/// <summary>The engine on a real newswire article, where it lies beside the repository.</summary>
public sealed class SampleArticleTests
{
    private const string Sample = "seeds/japan-china-2018-01-28.txt";

    private static readonly Lazy<AnalysisResult> Result = new(() => Analyzer.Analyze(File.ReadAllText(SharedFactAttribute.PathOf(Sample))));

    [SharedFact(Sample)]
    public void Its_head_is_read()
    {
        ArticleHeader header = Result.Value.Header;
        Assert.Equal("Japan calls on China to up North Korea cooperation amid signs of warming ties", header.Title);
        Assert.Equal("BEIJING", header.Dateline);
        Assert.Equal(["AFP", "REUTERS"], header.Agencies);
        Assert.Equal((new DateTime(2018, 1, 28), PublishedBasis.Inferred), (header.Published, header.PublishedBasis));
        Assert.Empty(header.Authors);
    }

    [SharedFact(Sample)]
    public void Its_people_are_named_with_their_roles()
    {
        Entity[] people = [.. Result.Value.Entities.Where(entity => entity.Type == EntityType.Person)];
        Assert.Equal(["Shinzo Abe", "Taro Kono", "Wang Yi", "Xi Jinping"], people.Select(person => person.Name).Order(StringComparer.Ordinal));
        Assert.All(people, person => Assert.False(string.IsNullOrEmpty(person.Role), person.Name));
        Assert.Contains("Kono", people.Single(person => person.Name == "Taro Kono").Aliases);
        Assert.Contains("Wang", people.Single(person => person.Name == "Wang Yi").Aliases);
    }

    [SharedFact(Sample)]
    public void Its_places_and_its_war_are_named()
    {
        string[] places = [.. Result.Value.Entities.Where(entity => entity.Type == EntityType.Location).Select(place => place.Name)];
        Assert.All(
            ["Japan", "China", "North Korea", "South Korea", "Vietnam", "Beijing", "Tokyo", "Pyongyang", "East China Sea", "Asia"],
            (string name) => Assert.Contains(name, places));
        Assert.Contains(Result.Value.Entities, entity => entity is { Type: EntityType.Event, Name: "World War II" });
    }

    [SharedFact(Sample)]
    public void Nothing_is_taken_from_the_advertisement()
    {
        int tail = File.ReadAllText(SharedFactAttribute.PathOf(Sample)).IndexOf("Join ST", StringComparison.Ordinal);
        Assert.True(tail > 0);
        Assert.All(Result.Value.Entities.SelectMany(entity => entity.Mentions), mention => Assert.True(mention.Offset < tail, mention.Text));
        Assert.All(Result.Value.Dates, date => Assert.True(date.Offset < tail, date.Text));
        Assert.All(Result.Value.Quotes, quote => Assert.True(quote.Offset < tail, quote.Text));
    }

    [SharedFact(Sample)]
    public void Its_days_and_years_are_read()
        => Assert.All(
            ["Sunday (Jan 28) = 2018-01-28", "Friday (Jan 26) = 2018-01-26", "Thursday (Jan 25) = 2018-01-25", "November = 2017-11", "this year = 2018", "2012 = 2012", "earlier this month = 2018-01"],
            (string date) => Assert.Contains(date, Result.Value.Dates.Select(found => $"{found.Text} = {found.Value}")));
}
