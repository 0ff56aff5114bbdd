using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>"three days later", "a year earlier": a date where the text has one to count from, else the length of time.</summary>
internal sealed record Aftermath(Amount Amount, Direction Direction) : Expression
{
    public override Resolution? Resolve(Anchor anchor)
    {
        bool year = Amount.Unit >= TimeUnit.Year && Direction == Direction.Earlier;
        if (Amount.IsVague && anchor.Register == Register.History)
        {
            return Resolution.Vague(Direction == Direction.Earlier ? "PAST_REF" : "FUTURE_REF");
        }

        bool counts = !Amount.IsVague && (year || anchor.Last is { } last && last.Unit <= Amount.Unit);
        return counts && !Amount.IsClock ? new Offset(Amount, Direction).Resolve(anchor) : new Span(Amount, null).Resolve(anchor);
    }
}
