namespace NewsTools.Readers.Office;

/// <summary>A paragraph of an office document: its text and the name of its style.</summary>
internal readonly record struct StyledParagraph(string Text, string Style);
