namespace NewsTools;

/// <summary>A value that completes what was typed.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">How often it is stored.</param>
public sealed record Completion(string Value, long Count);
