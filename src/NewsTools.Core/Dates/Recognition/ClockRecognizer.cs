using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Recognition;

/// <summary>Times of day, with the day where one follows: "10:30 a.m. EST", "5 p.m. on Nov. 9", "noon Thursday", "0735 GMT", "11 o'clock".</summary>
internal sealed class ClockRecognizer : IRecognizer
{
    public WordClass Triggers => WordClass.Numeral | WordClass.Noon | WordClass.Number;

    public Found? Match(DateText text, int at)
    {
        if (!TryRead(text, at, out int end, out int hour, out int minute))
        {
            return InPartOfDay(text, at) ?? Military(text, at);
        }

        int next = text.IsMark(end, ',') ? end + 1 : end;
        next += text.IsWord(next, "on") ? 1 : 0;
        return DayMatcher.Match(text, next) is { } day
            ? new Found(text.Is(day.End, WordClass.DayPart) && text.IsSingular(day.End) ? day.End + 1 : day.End, new ClockTime(hour, minute, day.Expression))
            : new Found(end, new ClockTime(hour, minute, null));
    }

    public static bool TryRead(DateText text, int at, out int end, out int hour, out int minute)
    {
        end = at + 1;
        minute = 0;
        hour = text.Value(at, WordClass.Noon);
        if (text.Is(at, WordClass.Noon))
        {
            end += IsZone(text, end) ? 1 : 0;
            return true;
        }

        bool digits = text[at].Kind == AtomKind.Digits;
        hour = digits ? text[at].Number : text.Is(at, WordClass.Number) ? text.Value(at, WordClass.Number) : -1;
        if (hour < 0 || (digits && IsPartOfNumber(text, at)))
        {
            return false;
        }

        if (digits && text[at].Length is 3 or 4)
        {
            (hour, minute) = (text[at].Number / 100, text[at].Number % 100);
            return Close(text, ref end, ref hour, minute, needsZone: text[at].Length == 4);
        }

        bool colon = (text.IsMark(end, ':') || (text.IsMark(end, '.') && IsMeridiem(text, end + 2, out _))) && text.IsGlued(end) && text.IsGlued(end + 1)
            && text[end + 1] is { Kind: AtomKind.Digits, Length: 2 };
        if (colon)
        {
            minute = text[end + 1].Number;
            end += 2;
            end += text.IsMark(end, ':') && text.IsGlued(end + 1) && text[end + 1] is { Kind: AtomKind.Digits, Length: 2 } ? 2 : 0;
        }

        return Close(text, ref end, ref hour, minute, needsZone: false) || (colon && hour <= 24 && minute < 60 && IsTime(text, at, end));
    }

    /// <summary>"three in the afternoon", "4 in the morning".</summary>
    private static Found? InPartOfDay(DateText text, int at)
    {
        int hour = text[at].Kind == AtomKind.Digits ? text[at].Number : text.Is(at, WordClass.Number) ? text.Value(at, WordClass.Number) : 0;
        bool part = text.IsWord(at + 1, "in") && text.IsWord(at + 2, "the") && text.Is(at + 3, WordClass.DayPart) && text.IsSingular(at + 3);
        return part && hour is >= 1 and <= 12
            ? new Found(at + 4, new ClockTime((hour % 12) + ((DayPart)text.Value(at + 3, WordClass.DayPart) >= DayPart.Afternoon ? 12 : 0), 0, null))
            : null;
    }

    /// <summary>"at 1015", as posts have it.</summary>
    private static Found? Military(DateText text, int at)
        => text[at] is { Kind: AtomKind.Digits, Length: 4, Number: < 1900 or (>= 2100 and < 2400) } time && time.Number % 100 < 60 && text.IsWord(at - 1, "at")
            ? new Found(at + 1, new Casual(new ClockTime(time.Number / 100, time.Number % 100, null)))
            : null;

    private static bool Close(DateText text, ref int end, ref int hour, int minute, bool needsZone)
    {
        if (hour > 24 || minute > 59)
        {
            return false;
        }

        if (IsMeridiem(text, end, out int afterMeridiem) && hour is >= 1 and <= 12)
        {
            hour = (hour % 12) + text.Value(end, WordClass.Meridiem);
            end = afterMeridiem;
            end += IsZone(text, end) ? 1 : 0;
            return true;
        }

        if (text.IsWord(end, "o") && text.IsApostrophe(end + 1) && text.IsWord(end + 2, "clock"))
        {
            end += 3;
            return true;
        }

        bool zone = IsZone(text, end) && (needsZone || text.IsMark(end - 2, ':'));
        end += zone ? 1 : 0;
        return zone;
    }

    /// <summary>"am", "p.m.", "p.m"; the full stop belongs to it.</summary>
    private static bool IsMeridiem(DateText text, int at, out int end)
    {
        end = at + 1;
        if (!text.Is(at, WordClass.Meridiem))
        {
            return false;
        }

        if (text[at].Length == 2)
        {
            return true;
        }

        bool dotted = text.IsMark(at + 1, '.') && text.IsGlued(at + 1) && text.IsWord(at + 2, "m");
        end = dotted ? at + (text.IsMark(at + 3, '.') && text.IsGlued(at + 3) ? 4 : 3) : at;
        return dotted;
    }

    private static bool IsZone(DateText text, int at) => text.Is(at, WordClass.Zone) && text.IsUpperCase(at);

    /// <summary>Tells "at 10:30" from a score or a verse.</summary>
    private static bool IsTime(DateText text, int at, int end)
        => (text.Is(at - 1, WordClass.Preposition | WordClass.Joint | WordClass.Degree) || text.IsDash(at - 1) || text.Is(end, WordClass.Preposition) || text[at].Length == 2)
            && !text.IsMark(at - 1, ':') && !text.IsGlued(at);

    private static bool IsPartOfNumber(DateText text, int at)
        => text.IsGlued(at) && (text.IsMark(at - 1, ':') || text.IsMark(at - 1, '.') || text.IsMark(at - 1, ',') || text.IsMark(at - 1, '$') || text.IsMark(at - 1, '/'));
}
