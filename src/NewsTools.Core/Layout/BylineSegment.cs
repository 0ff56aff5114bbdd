namespace NewsTools.Layout;

/// <summary>A piece of a byline between separators.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Introducer">The word before it in lower case ("by", "and", "in", "for"); empty after a mark or at the start.</param>
internal readonly record struct BylineSegment(string[] Words, string Introducer);
