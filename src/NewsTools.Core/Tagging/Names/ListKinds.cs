namespace NewsTools.Tagging.Names;

/// <summary>The lists of names that a word or phrase stands in.</summary>
[Flags]
internal enum ListKinds : byte
{
    None = 0,
    City = 1,
    Region = 2,
    Company = 4,
    Forename = 8,
    Surname = 16,

    /// <summary>The word begins a listed phrase.</summary>
    Opening = 128,
}
