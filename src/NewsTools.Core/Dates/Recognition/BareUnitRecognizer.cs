using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Recognition;

/// <summary>Units without a number: "for months", "years ago", "the weeks before", "month-long"; a bare "day" in posts only.</summary>
internal sealed class BareUnitRecognizer : IRecognizer
{
    public WordClass Triggers => WordClass.Unit | WordClass.Article;

    public Found? Match(DateText text, int at)
    {
        int head = text.IsWord(at, "the") ? at + 1 : at;
        bool first = head > at && (text.Is(head, WordClass.Ordinal) || text.IsWord(head, "early") || text.IsWord(head, "last") || text.IsWord(head, "final"));
        if (first && text.Is(head + 1, WordClass.Unit) && !text.IsSingular(head + 1))
        {
            return new Found(head + 2, new Span(new Amount(-1, (TimeUnit)text.Value(head + 1, WordClass.Unit)), null));
        }

        var unit = (TimeUnit)text.Value(head, WordClass.Unit);
        if (!text.Is(head, WordClass.Unit) || unit is TimeUnit.Half or TimeUnit.Quarter)
        {
            return null;
        }

        if (unit == TimeUnit.Weekend)
        {
            bool every = at == head && !text.IsSingular(head) && (text.IsWord(at - 1, "on") || text.IsWord(at - 1, "at"));
            return every ? new Found(head + 1, new Recurrence("XXXX-WXX-WE", null, null)) : at == head ? new Found(head + 1, new Casual(new RelativeUnit(unit, Direction.Same))) : null;
        }

        if (text.IsSingular(head))
        {
            return Singular(text, at, head, unit);
        }

        if (text.Is(head + 1, WordClass.Shift) && head == at)
        {
            return Shifted(text, head, unit);
        }

        bool introduced = text.IsWord(at - 1, "for") || text.IsWord(at - 1, "in") || text.IsWord(at - 1, "after") || text.IsWord(at - 1, "within") || text.IsWord(at - 1, "over")
            || text.IsWord(at - 1, "of") || text.IsWord(at - 1, "took") || text.IsWord(at - 1, "take") || text.IsWord(at - 1, "spent") || text.IsWord(at - 1, "during");
        bool followed = text.IsWord(head + 1, "of") || text.IsWord(head + 1, "leading") || text.IsWord(head + 1, "ahead") || text.IsWord(head + 1, "following") || text.IsWord(head + 1, "since");
        Span vague = new(new Amount(-1, unit), null);
        return unit >= TimeUnit.Minute && ((introduced && head == at) || followed) ? new Found(head + (text.IsWord(head + 1, "ahead") ? 2 : 1), vague)
            : unit is TimeUnit.Day or TimeUnit.Hour ? new Found(head + 1, new Casual(vague)) : null;
    }

    private static Found? Shifted(DateText text, int at, TimeUnit unit)
    {
        var direction = (Direction)text.Value(at + 1, WordClass.Shift);
        Amount amount = new(-1, unit);
        return direction is Direction.Before or Direction.After ? new Found(at + 1, new Span(amount, null))
            : direction == Direction.Ago ? new Found(at + 2, new Offset(amount, direction))
            : new Found(at + 2, new Aftermath(amount, direction));
    }

    private static Found? Singular(DateText text, int at, int head, TimeUnit unit)
    {
        Span one = new(new Amount(1, unit), null);
        if (at == head && text.IsDash(head + 1) && text.IsWord(head + 2, "long"))
        {
            return new Found(head + 3, one);
        }

        bool before = at < head && unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year && (text.IsWord(head + 1, "before") || text.IsWord(head + 1, "after") || text.IsWord(head + 1, "following"));
        return before && text.IsWord(at, "the") ? null : unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year ? new Found(head + 1, new Casual(one)) : null;
    }
}
