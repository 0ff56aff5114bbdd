namespace NewsTools;

/// <summary>A person's gender as the article or the forename tells.</summary>
public enum Gender
{
    /// <summary>Not told.</summary>
    Unknown = 0,

    /// <summary>She.</summary>
    Female,

    /// <summary>He.</summary>
    Male,
}
