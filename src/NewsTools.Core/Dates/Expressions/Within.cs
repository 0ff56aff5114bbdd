using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>"in five years": the date when it is to come, else the length of time that it took.</summary>
internal sealed record Within(Span Span) : Expression
{
    public override Resolution? Resolve(Anchor anchor)
        => anchor is { Tense: Tense.Future, Register: Register.News } && Span.Amount is { IsWhole: true, Unit: >= TimeUnit.Day }
            ? new Offset(Span.Amount, Direction.Hence).Resolve(anchor)
            : Span.Resolve(anchor);
}
