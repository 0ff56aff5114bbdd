using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Recognition;

/// <summary>Parts of the day: "the evening of August 19", "in the morning"; bare ones in posts only.</summary>
internal sealed class DayPartRecognizer : IRecognizer
{
    public WordClass Triggers => WordClass.DayPart | WordClass.Article;

    public Found? Match(DateText text, int at)
    {
        int head = text.Is(at, WordClass.Article) ? at + 1 : at;
        if (text.IsWord(at, "the") && (text.IsWord(head, "small") || text.IsWord(head, "early") || text.IsWord(head, "wee")) && text.IsWord(head + 1, "hours"))
        {
            int joint = text.IsWord(head + 2, "of") || text.IsWord(head + 2, "on") ? head + 3 : head + 2;
            return DayMatcher.Match(text, joint) is { } night
                ? new Found(text.IsWord(night.End, "morning") ? night.End + 1 : night.End, new PartOfDay(DayPart.Morning, night.Expression))
                : new Found(head + 2, new PartOfDay(DayPart.Morning, null));
        }

        if (!text.Is(head, WordClass.DayPart))
        {
            return null;
        }

        var part = (DayPart)text.Value(head, WordClass.DayPart);
        int next = text.IsWord(head + 1, "of") || text.IsWord(head + 1, "on") ? head + 2 : head + 1;
        if (DayMatcher.Match(text, next) is { } day)
        {
            return new Found(day.End, new PartOfDay(part, day.Expression));
        }

        PartOfDay bare = new(part, null);
        if (!text.IsSingular(head))
        {
            return new Found(head + 1, new Casual(bare));
        }

        bool adverb = text.IsWord(at, "the") && (text.IsWord(at - 1, "in") || text.IsWord(at - 1, "during")) && !text.IsWord(head + 1, "of");
        return new Found(head + 1, adverb ? bare : new Casual(bare));
    }
}
