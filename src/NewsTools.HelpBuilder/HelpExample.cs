namespace NewsTools.HelpBuilder;

/// <summary>An example: what it shows, what to type, and what to say of it.</summary>
internal sealed record HelpExample(string Title, string Code, IReadOnlyList<string> Remarks);
