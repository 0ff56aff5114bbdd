using NewsTools.Dates.Expressions;

namespace NewsTools.Dates.Recognition;

/// <summary>A match.</summary>
/// <param name="End">The atom after its last.</param>
/// <param name="Expression">What it says.</param>
internal readonly record struct Found(int End, Expression Expression);
