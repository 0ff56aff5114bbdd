using System.Globalization;
using CsCheck;
using NewsTools.Analysis;
using NewsTools.Dates;
using NewsTools.Dates.Reading;

namespace NewsTools.Core.Tests.Dates;

/// <summary>What holds of the dates of any text.</summary>
public sealed class DateStageTests
{
    private const string Seed = "0000KOIPe036";

    private static readonly string[] Words =
    [
        "Monday", "Friday", "last", "the", "next", "this", "January", "May", "25", "2018", "5", ",", "-", "to", "and", "a", "year", "years", "earlier", "ago", "two", "half", "of", "in",
        "early", "end", "quarter", "third", "every", "week", "twice", "night", "10:30", "p.m.", "noon", "now", "recently", "Christmas", "summer", "1990s", "20th", "century", "said", "will",
        "on", "until", "about", "more", "than", "490", "BC", "'96", "BST", "at", "least", "(", ")", "it", "fell", ".", "\n\n", "31", "February", "29", "2015", "1/28/2018", "W05", "hours",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Words.Length - 1].Array[0, 40].Select(indices => string.Join(' ', indices.Select(index => Words[index])));

    private static readonly Gen<DateTime?> Days = Gen.Int[0, 80000].Select(day => day == 0 ? (DateTime?)null : new DateTime(1850, 1, 1).AddDays(day));

    [Fact]
    public void Offsets_are_exact_and_in_order()
        => Gen.Select(Texts, Days).Sample(
            (text, day) =>
            {
                int end = 0;
                foreach (DateMention date in Analyzer.Annotate(text, day, new AnalysisOptions(), AnalysisStage.Dates).Dates)
                {
                    Assert.True(date.Offset >= end && date.Length > 0);
                    Assert.Equal(date.Text, text.Substring(date.Offset, date.Length));
                    end = date.Offset + date.Length;
                }
            },
            iter: 300,
            seed: Seed);

    [Fact]
    public void The_same_text_and_day_give_the_same_dates_in_any_culture()
        => Gen.Select(Texts, Days).Sample(
            (text, day) =>
            {
                IReadOnlyList<DateMention> expected = Read(text, day);
                CultureInfo culture = CultureInfo.CurrentCulture;
                try
                {
                    CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NegativeSign = "~", NumberDecimalSeparator = "," }, DateTimeFormat = { Calendar = new GregorianCalendar() } };
                    Assert.Equal(expected, Read(text, day));
                }
                finally
                {
                    CultureInfo.CurrentCulture = culture;
                }
            },
            iter: 300,
            seed: Seed,
            threads: 1);

    [Fact]
    public void Text_that_follows_changes_no_explicit_date()
        => Gen.Select(Texts, Texts).Sample(
            (text, more) =>
            {
                string head = "The treaty was signed on 5 March 1998 in Vienna; it was renewed on May 7, 2004, and ended in June 2011. " + text;
                string[] before = [.. Read(head, new DateTime(2018, 1, 28)).Take(3).Select(date => date.ToString())];
                string[] after = [.. Read(head + ".\n\n" + more, new DateTime(2018, 1, 28)).Take(3).Select(date => date.ToString())];
                Assert.Equal(["5 March 1998 = 1998-03-05", "May 7, 2004 = 2004-05-07", "June 2011 = 2011-06"], before);
                Assert.Equal(before, after);
            },
            iter: 300,
            seed: Seed);

    [Fact]
    public void Every_value_says_its_interval()
        => Gen.Select(Texts, Days).Sample(
            (text, day) =>
            {
                foreach (DateMention date in Read(text, day))
                {
                    bool dated = date.Type is DateType.Date or DateType.Time;
                    Assert.Equal(dated ? IntervalOf(date.Value) : null, date.Start is { } start && date.End is { } end ? (start, end) : null);
                    Assert.True(date.Start is null || (date.Start <= date.End && date.Start.Value.Kind == DateTimeKind.Unspecified));
                }
            },
            iter: 300,
            seed: Seed);

    [Theory]
    [InlineData("Monday ")]
    [InlineData("the last ")]
    [InlineData("about the end of the early ")]
    [InlineData("twenty hundred and ")]
    [InlineData("1 and 2 ")]
    [InlineData("Jan. 1, 2, ")]
    [InlineData("last night at 5 p.m. on ")]
    [InlineData("every other ")]
    [InlineData("1,000,000,")]
    [InlineData("will would said ")]
    [InlineData("- ")]
    public void The_work_is_linear(string repeated)
    {
        double small = ReadsOf(repeated, 20_000);
        double large = ReadsOf(repeated, 400_000);
        Assert.InRange(large, 0, 1.2 * 20 * small);
    }

    [Fact]
    public void The_work_is_linear_over_ten_megabytes()
        => Assert.InRange(ReadsOf("the last ", 10_000_000), 0, 1.2 * 500 * ReadsOf("the last ", 20_000));

    private static double ReadsOf(string repeated, int length)
    {
        string text = string.Concat(Enumerable.Repeat(repeated, length / repeated.Length));
        DateText atoms = new(text);
        atoms.Add(0, text.Length);
        DateStage.Read(atoms, new Document(text, new DateTime(2018, 1, 28), new AnalysisOptions()));
        return atoms.Reads;
    }

    private static List<DateMention> Read(string text, DateTime? published)
    {
        DateText atoms = new(text);
        atoms.Add(0, text.Length);
        return DateStage.Read(atoms, new Document(text, published, new AnalysisOptions()));
    }

    /// <summary>An independent reading of the values that stand for a piece of the calendar.</summary>
    private static (DateTime Start, DateTime End)? IntervalOf(string value)
    {
        string[] halves = value.Split('T');
        string[] parts = halves[0].Split('-');
        if (halves[0].Contains('X', StringComparison.Ordinal) || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int head) || head == 0)
        {
            return null;
        }

        (DateTime start, DateTime end) = parts.Length == 1 ? Years(head, parts[0].Length) : Within(head, parts);
        bool clock = halves.Length > 1 && char.IsAsciiDigit(halves[1][0]);
        TimeSpan time = clock ? TimeSpan.Parse(halves[1].Replace("24:", "00:", StringComparison.Ordinal), CultureInfo.InvariantCulture) : TimeSpan.Zero;
        return (start + time, end + time);
    }

    private static (DateTime Start, DateTime End) Years(int head, int digits)
    {
        int years = (int)Math.Pow(10, 4 - digits);
        return (new DateTime(head * years, 1, 1), new DateTime((head * years) + years - 1, 12, 31));
    }

    private static (DateTime Start, DateTime End) Within(int year, string[] parts)
    {
        int Months(string text) => int.Parse(text, CultureInfo.InvariantCulture);
        (int month, int count) = parts[1] switch
        {
            "SP" => (3, 3),
            "SU" => (6, 3),
            "FA" => (9, 3),
            "WI" => (12, 3),
            ['Q', char quarter] => (((quarter - '1') * 3) + 1, 3),
            ['H', char half] => (((half - '1') * 6) + 1, 6),
            ['W', ..] => (0, 0),
            _ => (Months(parts[1]), 1),
        };
        if (month == 0)
        {
            DateTime monday = ISOWeek.ToDateTime(year, Months(parts[1][1..]), DayOfWeek.Monday);
            return (parts.Length > 2 ? monday.AddDays(5) : monday, monday.AddDays(6));
        }

        DateTime first = new(year, month, parts.Length > 2 ? Months(parts[2]) : 1);
        return (first, parts.Length > 2 ? first : first.AddMonths(count).AddDays(-1));
    }
}
