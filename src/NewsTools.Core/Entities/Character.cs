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
}
