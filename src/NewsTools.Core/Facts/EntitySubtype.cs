namespace NewsTools;

/// <summary>A finer kind, where known.</summary>
public enum EntitySubtype
{
    /// <summary>Not known.</summary>
    None = 0,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A city, town or village.</summary>
    City,

    /// <summary>A state, province or part of the world.</summary>
    Region,

    /// <summary>A building, airport, road.</summary>
    Facility,

    /// <summary>A sea, lake, river.</summary>
    Water,

    /// <summary>People of a country.</summary>
    Nationality,

    /// <summary>People of a religion.</summary>
    Religion,

    /// <summary>A political party or its followers.</summary>
    Party,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A government body.</summary>
    Government,

    /// <summary>A newspaper, broadcaster or agency.</summary>
    Media,

    /// <summary>A sports team or club.</summary>
    Team,
}
