using NewsTools.Dates.Expressions;

namespace NewsTools.Dates.Recognition;

/// <summary>An expression in its place.</summary>
/// <param name="First">Its first atom.</param>
/// <param name="End">The atom after its last.</param>
/// <param name="Expression">What it says.</param>
internal readonly record struct TimePhrase(int First, int End, Expression Expression);
