namespace NewsTools.Readers.Web;

/// <summary>What one request led to: the document, another address to ask, or a wait.</summary>
internal readonly record struct FetchStep(FetchedDocument? Document = null, Uri? Redirect = null, TimeSpan? Wait = null);
