namespace NewsTools.Store.Tests;

/// <summary>Articles with facts of every kind, written for the tests.</summary>
internal static class Samples
{
    public const string Engine = "1";

    public const string Text =
        "BEIJING — Foreign minister Wang Yi said on Sunday that China 🐼 hopes for “a new start”.\n\n" +
        "Mr Wang met Taro Kono, his Japanese counterpart, and both said the talks went well.\n\n" +
        "“We will meet again in spring,” Kono said.";

    public static Article Article(int number = 1, string? text = null) => new()
    {
        Title = $"Talks in Beijing, round {number}",
        Authors = ["Ann Lee", "Bo \"Bob\" Ní"],
        Agencies = ["AFP"],
        Dateline = "BEIJING",
        Published = new DateTime(2018, 1, 28),
        PublishedBasis = PublishedBasis.Text,
        Source = "The Daily Sample",
        Location = $"/articles/{number}.txt",
        CanonicalUri = new Uri($"https://sample.example/news/{number}?page=1"),
        Language = "en",
        Text = text ?? $"{Text}\n\nThis is report number {number}.",
        Hash = number.ToString("x64", System.Globalization.CultureInfo.InvariantCulture),
        ImportedAt = new DateTime(2020, 5, 6, 7, 8, 9, DateTimeKind.Utc).AddTicks(1234567),
    };

    public static AnalyzedArticle Analyzed(int number = 1) => Analyzed(Article(number));

    public static AnalyzedArticle Analyzed(Article article) => new(article, Facts(article.Text), Engine);

    public static AnalyzedArticle Plain(string text, string title = "A title", string? source = null, DateTime? published = null)
        => new(new Article { Title = title, Text = text, Source = source, Published = published }, NoFacts, Engine);

    public static AnalysisResult NoFacts { get; } = new() { Header = new ArticleHeader(), Quotes = [], Entities = [], Dates = [] };

    public static AnalysisResult Facts(string text) => new() { Header = new ArticleHeader(), Quotes = Quotes(text), Entities = Entities(text), Dates = Dates(text) };

    private static Quote[] Quotes(string text) =>
    [
        new()
        {
            Speaker = "Wang Yi", Speakers = ["Wang Yi"], SpeakerType = SpeakerType.Person, SpeakerRole = "foreign minister", SpeakerMention = "Wang Yi",
            SpeakerOffset = At(text, "Wang Yi"), Cue = "said", CueOffset = At(text, "said"), Act = QuoteAct.Speech, Kind = QuoteKind.Mixed,
            Text = "China 🐼 hopes for “a new start”", Offset = At(text, "China"), Length = "China 🐼 hopes for “a new start”".Length,
            Parts = [new QuotePart("a new start", At(text, "a new start"), 11)], Statement = 1, Paragraph = 0, Sentence = 0, Confidence = 0.93,
        },
        new()
        {
            Speaker = "Wang Yi", Speakers = ["Wang Yi", "Taro Kono"], SpeakerType = SpeakerType.Person, SpeakerMention = "both", Cue = "said", Act = QuoteAct.Belief,
            Kind = QuoteKind.Indirect, Text = "the talks went well", Offset = At(text, "the talks"), Length = 19, Statement = 2, Paragraph = 1, Sentence = 1, Confidence = 0.5,
        },
        new()
        {
            Speaker = "Taro Kono", SpeakerType = SpeakerType.Person, Cue = "said", Act = QuoteAct.Intention, Kind = QuoteKind.Direct,
            Text = "We will meet, again", Offset = At(text, "We will"), Length = 12, Statement = 3, Paragraph = 2, Sentence = 2, Confidence = 1.0 / 3,
        },
        new() { SpeakerType = SpeakerType.Unnamed, Text = "", Offset = text.Length, Kind = QuoteKind.Indirect, Statement = 4 },
    ];

    private static Entity[] Entities(string text) =>
    [
        new()
        {
            Name = "Wang Yi", Type = EntityType.Person, Gender = Gender.Male, Role = "foreign minister", Aliases = ["Mr Wang", "Wang"], Count = 2,
            Mentions = [Named("Wang Yi", EntityType.Person, text, "Wang Yi", 0), Named("Wang Yi", EntityType.Person, text, "Mr Wang", 1)],
        },
        new()
        {
            Name = "Taro Kono", Type = EntityType.Person, Gender = Gender.Male, Role = "Japanese counterpart", Aliases = ["Kono"], Count = 2,
            Mentions = [Named("Taro Kono", EntityType.Person, text, "Taro Kono", 1), Named("Taro Kono", EntityType.Person, text, "Kono said", 2)],
        },
        new()
        {
            Name = "China", Type = EntityType.Location, Subtype = EntitySubtype.Country, Related = "China", Count = 1,
            Mentions = [Named("China", EntityType.Location, text, "China", 0)],
        },
    ];

    private static DateMention[] Dates(string text) =>
    [
        new()
        {
            Text = "Sunday", Type = DateType.Date, Value = "2018-01-28", Start = new DateTime(2018, 1, 28), End = new DateTime(2018, 1, 28),
            Offset = At(text, "Sunday"), Length = 6, Sentence = 0,
        },
        new()
        {
            Text = "spring", Type = DateType.Date, Value = "2018-SP", Modifier = "APPROX", Start = new DateTime(2018, 3, 20, 10, 30, 0).AddTicks(5),
            End = new DateTime(2018, 6, 20), Offset = At(text, "spring"), Length = 6, Sentence = 2,
        },
        new() { Text = "twice a year", Type = DateType.Set, Value = "P1Y", Quantifier = "EVERY", Frequency = "2X", Offset = 0, Length = 12 },
    ];

    private static Mention Named(string name, EntityType type, string text, string words, int sentence)
        => new() { Name = name, Type = type, Text = words, Offset = At(text, words), Length = words.Length, Sentence = sentence };

    private static int At(string text, string words) => text.IndexOf(words, StringComparison.Ordinal);
}
