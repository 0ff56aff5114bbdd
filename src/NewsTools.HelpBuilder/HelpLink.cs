namespace NewsTools.HelpBuilder;

/// <summary>A related topic.</summary>
internal sealed record HelpLink(string Text, string Target);
