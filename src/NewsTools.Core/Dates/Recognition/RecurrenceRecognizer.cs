using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Recognition;

/// <summary>Sets: "every Monday", "each year", "daily", "twice a week", "three days a week", "Mondays".</summary>
internal sealed class RecurrenceRecognizer : IRecognizer
{
    public WordClass Triggers => WordClass.Every | WordClass.Frequency | WordClass.Times | WordClass.Number | WordClass.Numeral | WordClass.Weekday | WordClass.Counted;

    public Found? Match(DateText text, int at)
    {
        Word word = text[at].Word;
        return word.Is(WordClass.Every) ? Every(text, at)
            : word.Is(WordClass.Frequency) ? Frequency(text, at)
            : word.Is(WordClass.Weekday) ? Weekdays(text, at)
            : word.Is(WordClass.Counted) ? Per(text, at)
            : Often(text, at);
    }

    private static Found? Every(DateText text, int at)
    {
        string quantifier = text.IsWord(at, "each") ? "EACH" : "EVERY";
        int next = at + 1;
        double count = text.IsWord(next, "other") ? 2 : 1;
        next += text.IsWord(next, "other") || text.IsWord(next, "single") ? 1 : 0;
        if (NumberReader.TryRead(text, next, out int end, out double read))
        {
            (count, next) = (read, end);
        }
        else if (text.Is(next, WordClass.Few))
        {
            (count, next) = (-1, text.Is(next + 1, WordClass.Scale) ? next + 2 : next + 1);
        }

        Word head = text[next].Word;
        string? value = head.Is(WordClass.Unit) ? new Amount(count, (TimeUnit)head.Value(WordClass.Unit)).ToTimex()
            : head.Is(WordClass.Weekday) ? $"XXXX-WXX-{head.Value(WordClass.Weekday)}"
            : head.Is(WordClass.Month) ? $"XXXX-{Timex.Two(head.Value(WordClass.Month))}"
            : head.Is(WordClass.Season) ? Timex.SeasonOf("XXXX", (Season)head.Value(WordClass.Season))
            : head.Is(WordClass.DayPart) ? "XXXX-XX-XX" + Timex.PartOfDay((DayPart)head.Value(WordClass.DayPart))
            : null;
        if (value is null)
        {
            return null;
        }

        bool part = head.Is(WordClass.Weekday) && text.Is(next + 1, WordClass.DayPart);
        return new Found(part ? next + 2 : next + 1, new Recurrence(part ? value + Timex.PartOfDay((DayPart)text.Value(next + 1, WordClass.DayPart)) : value, quantifier, null));
    }

    private static Found? Frequency(DateText text, int at)
    {
        var unit = (TimeUnit)text.Value(at, WordClass.Frequency);
        bool name = text.IsCapitalized(at) && text.IsCapitalized(at + 1);
        return name || unit == TimeUnit.Quarter ? null : new Found(at + 1, new Recurrence(new Amount(1, unit).ToTimex(), null, null));
    }

    /// <summary>"10,000 per day", which histories count as a recurring time.</summary>
    private static Found? Per(DateText text, int at)
        => text.IsWord(at, "per") && text.Is(at + 1, WordClass.Unit) && text.IsSingular(at + 1) && (TimeUnit)text.Value(at + 1, WordClass.Unit) >= TimeUnit.Day
            ? new Found(at + 2, new History(new Recurrence(new Amount(1, (TimeUnit)text.Value(at + 1, WordClass.Unit)).ToTimex(), null, null)))
            : null;

    /// <summary>"Mondays", "on Sundays".</summary>
    private static Found? Weekdays(DateText text, int at)
        => !text.IsSingular(at) && text[at].Length > 5 ? new Found(at + 1, new Recurrence($"XXXX-WXX-{text.Value(at, WordClass.Weekday)}", null, null)) : null;

    /// <summary>"once a week", "three times a year", "five days a week", "three days per week".</summary>
    private static Found? Often(DateText text, int at)
    {
        int next;
        string frequency;
        if (text.Is(at, WordClass.Times))
        {
            (next, frequency) = (at + 1, $"{text.Value(at, WordClass.Times)}X");
        }
        else if (NumberReader.TryRead(text, at, out next, out double count) && (text.IsWord(next, "times") || text.IsWord(next, "days") || text.IsWord(next, "nights") || text.IsWord(next, "hours")))
        {
            (next, frequency) = (next + 1, $"{(int)Math.Min(count, 1000)}{(text.IsWord(next, "times") ? "X" : text.IsWord(next, "hours") ? "H" : "D")}");
        }
        else
        {
            return null;
        }

        bool per = text.IsWord(next, "a") || text.IsWord(next, "per") || text.IsWord(next, "each") || text.IsWord(next, "every") || text.IsWord(next, "an");
        return per && text.Is(next + 1, WordClass.Unit)
            ? new Found(next + 2, new Recurrence(new Amount(1, (TimeUnit)text.Value(next + 1, WordClass.Unit)).ToTimex(), null, frequency))
            : null;
    }
}
