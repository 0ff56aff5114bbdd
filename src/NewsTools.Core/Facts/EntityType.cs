namespace NewsTools;

/// <summary>What kind of thing a name names.</summary>
public enum EntityType
{
    /// <summary>A person.</summary>
    Person = 0,

    /// <summary>A company, government body, party, club, paper.</summary>
    Organization,

    /// <summary>A country, city, region, facility or natural place.</summary>
    Location,

    /// <summary>People by nationality, religion or politics.</summary>
    Group,

    /// <summary>A war, storm, tournament, holiday.</summary>
    Event,

    /// <summary>A book, film, song, programme.</summary>
    Work,

    /// <summary>A thing made and sold.</summary>
    Product,

    /// <summary>A law, treaty, ruling.</summary>
    Law,

    /// <summary>A name of another kind.</summary>
    Other,
}
