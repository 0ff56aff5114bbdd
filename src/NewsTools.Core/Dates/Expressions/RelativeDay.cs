using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>yesterday, today, tomorrow.</summary>
internal sealed record RelativeDay(int Offset) : Expression
{
    public override Resolution? Resolve(Anchor anchor)
        => anchor.Published is { } day ? Resolution.Of(Calendar.AddDays(day, Offset), TimeUnit.Day)
            : new Resolution(DateType.Date, "XXXX-XX-XX");
}
