using NewsTools.Dates.Anchoring;

namespace NewsTools.Dates.Expressions;

/// <summary>What a temporal expression says, before it is known from when it is said.</summary>
internal abstract record Expression
{
    /// <summary>Gives the value; null where the words are no date after all (30 February).</summary>
    public abstract Resolution? Resolve(Anchor anchor);
}
