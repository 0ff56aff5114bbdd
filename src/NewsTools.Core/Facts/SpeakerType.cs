namespace NewsTools;

/// <summary>What kind of speaker a quotation has.</summary>
public enum SpeakerType
{
    /// <summary>Nobody could be told.</summary>
    Unknown = 0,

    /// <summary>A named person.</summary>
    Person,

    /// <summary>A company, ministry, court or other body.</summary>
    Organization,

    /// <summary>A country or capital that speaks for its government.</summary>
    Place,

    /// <summary>A group of people, such as a nationality.</summary>
    Group,

    /// <summary>A report, law, letter, poll or sign.</summary>
    Document,

    /// <summary>A source that the article does not name.</summary>
    Unnamed,
}
