namespace NewsTools.HelpBuilder;

/// <summary>A cmdlet as its assembly declares it.</summary>
internal sealed record CmdletShape(string Verb, string Noun, IReadOnlyList<ParameterShape> Parameters, IReadOnlyList<string> Sets);
