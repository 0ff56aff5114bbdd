namespace NewsTools;

/// <summary>How articles are stored.</summary>
/// <param name="Replace">Store again, with new facts, what is stored unchanged.</param>
/// <param name="SkipDuplicates">Do not store an article that repeats the text of another; it is returned without an id.</param>
public sealed record SaveOptions(bool Replace = false, bool SkipDuplicates = false);
