namespace NewsTools.Readers.Html;

/// <summary>A page's day of publication and how it is known.</summary>
internal readonly record struct PageDate(DateTimeOffset? Published, PublishedBasis Basis);
