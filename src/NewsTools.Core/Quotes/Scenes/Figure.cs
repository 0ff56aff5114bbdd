namespace NewsTools.Quotes.Scenes;

/// <summary>Someone or something of the article that may speak.</summary>
internal sealed class Figure
{
    public required string Name { get; init; }

    public required EntityType Type { get; init; }

    public EntitySubtype Subtype { get; init; }

    public Gender Gender { get; init; }

    public string? Role { get; init; }

    /// <summary>Whether the cast does not know it: a name that only this stage took for one.</summary>
    public bool IsAdHoc { get; init; }

    /// <summary>The hash of the last word of the name.</summary>
    public uint LastName { get; init; }

    /// <summary>The phrases that name it, outside stretches, in the order of the text.</summary>
    public List<int> Named { get; } = [];

    /// <summary>How often it is named inside stretches.</summary>
    public int NamedInside { get; set; }

    /// <summary>The hashes of the nouns beside its name: title, role, apposition.</summary>
    public HashSet<uint> Descriptions { get; } = [];
}
