using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Recognition;

/// <summary>Dates by direction: "last year", "next Monday", "this September", "the following month", "that same day", "last night".</summary>
internal sealed class RelativeRecognizer : IRecognizer
{
    public WordClass Triggers => WordClass.Relative | WordClass.Demonstrative | WordClass.Article;

    public Found? Match(DateText text, int at)
    {
        if (text.IsWord(at, "her") && text.IsWord(at + 1, "last"))
        {
            return null;
        }

        int next = text.Is(at, WordClass.Article) ? at + 1 : at;
        if (Read(text, ref next) is not { } direction || (direction is Direction.Following or Direction.Past && next == at + 1 && !text.IsWord(at, "subsequent")))
        {
            return null;
        }

        bool fiscal = text.Is(next, WordClass.Fiscal) && text.IsWord(next + 1, "year");
        Found? found = Head(text, fiscal ? next + 1 : next, direction);
        bool passed = direction == Direction.Past || (direction == Direction.Last && IsPassed(text, at));
        return found is { } date && passed && next > at + 1 && date.Expression is RelativeUnit unit && (direction == Direction.Past || unit.Unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year)
            ? date with { Expression = new Span(new Amount(1, unit.Unit), null) }
            : found;
    }

    /// <summary>"over the last year": the time that has passed till now.</summary>
    private static bool IsPassed(DateText text, int at)
        => text.IsWord(at, "the") && (text.IsWord(at - 1, "over") || text.IsWord(at - 1, "in") || text.IsWord(at - 1, "during") || text.IsWord(at - 1, "for") || text.IsWord(at - 1, "within"));

    /// <summary>Reads the words of direction: "this past", "that same", "the same", "last".</summary>
    private static Direction? Read(DateText text, ref int at)
    {
        int first = at;
        if (text.IsWord(at, "same"))
        {
            at++;
            return first > 0 && text.Is(first - 1, WordClass.Article) ? Direction.Mentioned : null;
        }

        if (text.Is(at, WordClass.Demonstrative))
        {
            bool that = text.Value(at, WordClass.Demonstrative) == 1;
            at++;
            if (text.IsWord(at, "same") || text.IsWord(at, "very"))
            {
                at++;
            }
            else if (!that && text.Is(at, WordClass.Relative) && (Direction)text.Value(at, WordClass.Relative) is Direction.Past or Direction.Coming or Direction.Last or Direction.Next)
            {
                return (Direction)text.Value(at++, WordClass.Relative);
            }

            return that ? Direction.Mentioned : Direction.Same;
        }

        return text.Is(at, WordClass.Relative) ? (Direction)text.Value(at++, WordClass.Relative) : null;
    }

    private static Found? Head(DateText text, int at, Direction direction)
    {
        Word word = text[at].Word;
        if (word.Is(WordClass.Unit) && text.IsSingular(at) && !text.IsDash(at + 1) && !IsTitle(text, at))
        {
            return Unit(text, at, direction);
        }

        if (word.Is(WordClass.DayPart) && direction is not Direction.Latest)
        {
            var part = (DayPart)word.Value(WordClass.DayPart);
            return text.IsSingular(at) ? new Found(at + 1, new PartOfDay(part, DayOf(direction))) : null;
        }

        if (word.Is(WordClass.Weekday) && direction != Direction.Mentioned && (!word.Ambiguous || direction is Direction.Same or Direction.Last or Direction.Next))
        {
            return new CalendarDateRecognizer().Match(text, at) is { Expression: CalendarDate } date ? date
                : new Found(at + 1, new WeekdayDate(word.Value(WordClass.Weekday), direction));
        }

        if (word.Is(WordClass.Month) && (text.IsCapitalized(at) || !word.Ambiguous))
        {
            return Month(text, at, direction);
        }

        return word.Is(WordClass.Season) ? new Found(at + 1, new SeasonDate((Season)word.Value(WordClass.Season), 0, direction))
            : HolidayRecognizer.Match(text, at, direction);
    }

    private static Found? Unit(DateText text, int at, Direction direction)
    {
        var unit = (TimeUnit)text.Value(at, WordClass.Unit);
        bool part = text.IsWord(at + 1, "of") && direction is Direction.Last or Direction.Next or Direction.Coming;
        return unit switch
        {
            TimeUnit.Fortnight or TimeUnit.Half => null,
            TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour when direction is not (Direction.Same or Direction.Mentioned) || unit == TimeUnit.Second => null,
            _ when part && text.IsWord(at + 1, "of") => unit == TimeUnit.Day ? null : new Found(at + 1, new Span(new Amount(1, unit), null)),
            TimeUnit.Day when direction is Direction.Last or Direction.Current or Direction.Latest => null,
            TimeUnit.Day when direction == Direction.Next => new Found(at + 1, new RelativeUnit(unit, Direction.Following)),
            _ when text.IsWord(at + 1, "or") && text.IsWord(at + 2, "so") => new Found(at + 3, new Span(new Amount(1, unit), null)),
            _ => new Found(at + 1, new RelativeUnit(unit, direction)),
        };
    }

    /// <summary>"this August 2013" and "last November 20" have more to say.</summary>
    private static Found? Month(DateText text, int at, Direction direction)
    {
        Found? date = new CalendarDateRecognizer().Match(text, at);
        return date is { Expression: CalendarDate { Day: > 0 } or CalendarDate { Year: > 0 } } ? date
            : new Found(at + 1, new RelativeMonth(text.Value(at, WordClass.Month), direction));
    }

    /// <summary>"This Week" the broadcast.</summary>
    private static bool IsTitle(DateText text, int at) => text.IsMark(at - 2, '"') && text.IsCapitalized(at) && !text.IsUpperCase(at);

    private static Expression? DayOf(Direction direction) => direction switch
    {
        Direction.Last => new RelativeDay(-1),
        Direction.Next => new RelativeDay(1),
        Direction.Previous or Direction.Following or Direction.Mentioned => new RelativeUnit(TimeUnit.Day, direction),
        _ => new RelativeDay(0),
    };
}
