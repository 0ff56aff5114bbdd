namespace NewsTools.Importing;

/// <summary>How documents are imported.</summary>
/// <param name="ThrottleLimit">How many are read and analysed at once.</param>
/// <param name="Force">Store again what is stored unchanged.</param>
/// <param name="Save">How the store takes them.</param>
internal sealed record ImportSettings(int ThrottleLimit, bool Force, SaveOptions Save);
