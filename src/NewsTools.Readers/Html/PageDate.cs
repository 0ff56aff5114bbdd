namespace NewsTools.Readers.Html;

/// <summary>A page's day of publication, how it is known, and when it was changed.</summary>
internal readonly record struct PageDate(DateTimeOffset? Published, PublishedBasis Basis, DateTimeOffset? Modified = null);
