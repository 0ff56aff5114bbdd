namespace NewsTools;

/// <summary>One place where an article names an entity.</summary>
public sealed record Mention : ArticleFact
{
    /// <summary>The entity's canonical name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The entity's type.</summary>
    public EntityType Type { get; init; }

    /// <summary>The words as written.</summary>
    public string Text { get; init; } = "";

    /// <summary>Where they start (UTF-16 index into the article's text).</summary>
    public int Offset { get; init; }

    /// <summary>How long they are (UTF-16 units).</summary>
    public int Length { get; init; }

    /// <summary>The sentence that they stand in, counted from 0.</summary>
    public int Sentence { get; init; }

    /// <summary>The words as written.</summary>
    public override string ToString() => Text;
}
