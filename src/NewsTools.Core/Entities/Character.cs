namespace NewsTools.Entities;

/// <summary>One person, body, place or other named thing of the article.</summary>
internal sealed record Character
{
    /// <summary>The fullest form of the name in the article, without titles.</summary>
    public required string Name { get; init; }

    public required EntityType Type { get; init; }

    public EntitySubtype Subtype { get; init; }

    public Gender Gender { get; init; }

    public string? Related { get; init; }

    public string? Role { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Every role that the article says, the public one first.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>The first token of the first mention.</summary>
    public int First { get; init; }

    /// <summary>How often it is named.</summary>
    public int Count { get; init; }

    /// <summary>Whether several people are meant, as by "the Clintons".</summary>
    public bool IsPlural { get; init; }

    public bool IsPerson => Type == EntityType.Person;
}
