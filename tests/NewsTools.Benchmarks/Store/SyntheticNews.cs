using System.Globalization;
using System.Text;

namespace NewsTools.Benchmarks.Store;

/// <summary>Makes articles of about 3 KB with about 40 facts from a fixed seed: words and names are as frequent as in news (Zipf).</summary>
internal sealed class SyntheticNews(int seed)
{
    private const int RareRank = 40_000;

    private const int Words = 60_000;
    private const int Names = 40_000;
    private const int SentencesInArticle = 24;
    private const int WordsInSentence = 20;
    private const string Consonants = "bdfgklmnprstvz";
    private const string Vowels = "aeiou";

    private readonly Random _random = new(seed);

    /// <summary>A word of nearly every article.</summary>
    public static string CommonWord => Word(0);

    /// <summary>A word of one article in a thousand.</summary>
    public static string RareWord => Word(RareRank);

    public static string PersonName(int rank) => $"{Capital(Word(rank + 700))} {Capital(Word((rank * 7) + 300))}";

    public AnalyzedArticle Next(int number, bool withFacts)
    {
        StringBuilder text = new();
        List<Entity> entities = [];
        List<Quote> quotes = [];
        List<DateMention> dates = [];
        DateTime published = new DateTime(2005, 1, 1).AddDays(number / 30);
        for (int sentence = 0; sentence < SentencesInArticle; sentence++)
        {
            int start = text.Length;
            AppendSentence(text);
            if (withFacts)
            {
                AddFacts(text, start, sentence, published, entities, quotes, dates);
            }

            text.Append(sentence % 3 == 2 ? "\n\n" : " ");
        }

        Article article = new()
        {
            Title = Sentence(7),
            Authors = [PersonName(_random.Next(500))],
            Published = published,
            PublishedBasis = PublishedBasis.Metadata,
            Source = "Source " + Zipf(200).ToString(CultureInfo.InvariantCulture),
            Location = string.Create(CultureInfo.InvariantCulture, $"https://news.example/{seed}/{number}"),
            Language = "en",
            Text = text.ToString(),
            Hash = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(BitConverter.GetBytes(((long)seed << 32) + number))).ToLowerInvariant(),
            ImportedAt = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc),
        };
        AnalysisResult facts = new() { Header = new ArticleHeader(), Quotes = quotes, Entities = [.. entities], Dates = dates };
        return new AnalyzedArticle(article, facts, Analyzer.EngineVersion);
    }

    private void AddFacts(StringBuilder text, int start, int sentence, DateTime published, List<Entity> entities, List<Quote> quotes, List<DateMention> dates)
    {
        int end = text.Length;
        if (sentence % 2 == 0)
        {
            entities.Add(Entity(text, start, sentence));
        }

        if (sentence % 4 == 1)
        {
            string speaker = entities[_random.Next(entities.Count)].Name;
            quotes.Add(new Quote
            {
                Speaker = speaker,
                Speakers = [speaker],
                SpeakerType = SpeakerType.Person,
                SpeakerMention = "he",
                SpeakerOffset = start,
                Cue = "said",
                CueOffset = start + 5,
                Kind = (QuoteKind)(sentence % 3),
                Text = text.ToString(start + 10, end - start - 10),
                Offset = start + 10,
                Length = end - start - 10,
                Statement = quotes.Count + 1,
                Paragraph = sentence / 3,
                Sentence = sentence,
                Confidence = 0.875,
            });
        }

        if (sentence % 5 == 2)
        {
            DateTime day = published.AddDays(-_random.Next(10));
            dates.Add(new DateMention
            {
                Text = text.ToString(start, 6),
                Value = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Start = day,
                End = day,
                Offset = start,
                Length = 6,
                Sentence = sentence,
            });
        }
    }

    private Entity Entity(StringBuilder text, int start, int sentence)
    {
        string name = PersonName(Zipf(Names));
        Mention[] mentions = [.. Enumerable.Range(0, 1 + (sentence % 4 / 2)).Select(index => new Mention
        {
            Name = name,
            Text = text.ToString(start + (index * 9), 8),
            Offset = start + (index * 9),
            Length = 8,
            Sentence = sentence,
        })];
        return new Entity
        {
            Name = name,
            Gender = Gender.Male,
            Role = sentence % 6 == 0 ? "minister" : null,
            Aliases = sentence % 4 == 0 ? [name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..]] : [],
            Count = mentions.Length,
            Mentions = mentions,
        };
    }

    private void AppendSentence(StringBuilder text) => text.Append(Sentence(WordsInSentence));

    private string Sentence(int words)
        => Capital(string.Join(' ', Enumerable.Range(0, words).Select(_ => Word(Zipf(Words))))) + ".";

    // A rank from 0, as often as Zipf's law has it.
    private int Zipf(int count) => (int)Math.Pow(count, _random.NextDouble()) - 1 is var rank && rank >= count ? count - 1 : rank;

    private static string Word(int rank)
    {
        Span<char> letters = stackalloc char[8];
        int length = rank < 200 ? 4 : rank < 5000 ? 6 : 8;
        uint bits = (uint)(rank * 2654435761L);
        for (int i = 0; i < length; i += 2)
        {
            letters[i] = Consonants[(int)(bits % 14)];
            bits /= 14;
            letters[i + 1] = Vowels[(int)(bits % 5)];
            bits /= 5;
        }

        return new string(letters[..length]);
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
