namespace NewsTools.HelpBuilder;

/// <summary>A type that a cmdlet takes or gives.</summary>
internal sealed record HelpType(string Name, string Description);
