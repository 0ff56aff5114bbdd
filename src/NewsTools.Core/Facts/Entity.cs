namespace NewsTools;

/// <summary>A person, body, place or other named thing of an article, with all its mentions.</summary>
public sealed record Entity : ArticleFact
{
    /// <summary>The fullest form of the name in the article, without titles.</summary>
    public string Name { get; init; } = "";

    /// <summary>What kind of thing it is.</summary>
    public EntityType Type { get; init; }

    /// <summary>A finer kind, where known.</summary>
    public EntitySubtype Subtype { get; init; }

    /// <summary>Of a person: as title, pronouns or forename tell.</summary>
    public Gender Gender { get; init; }

    /// <summary>The country that a capital, a demonym or a country's alias belongs to.</summary>
    public string? Related { get; init; }

    /// <summary>Of a person: the role or title that the article gives ("Chinese foreign minister").</summary>
    public string? Role { get; init; }

    /// <summary>The other forms of the name in the article.</summary>
    public IReadOnlyList<string> Aliases { get; init => field = ValueList.Of(value); } = ValueList.Of<string>([]);

    /// <summary>How often it is named (pronouns not counted).</summary>
    public int Count { get; init; }

    /// <summary>Every mention in the order of the text.</summary>
    public IReadOnlyList<Mention> Mentions { get; init => field = ValueList.Of(value); } = ValueList.Of<Mention>([]);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
