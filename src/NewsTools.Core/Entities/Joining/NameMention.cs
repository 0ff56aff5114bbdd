using NewsTools.Entities.Tables;

namespace NewsTools.Entities.Joining;

/// <summary>A name in the text, in the forms that joining compares.</summary>
internal sealed class NameMention(int index, int first, int end, EntityType type, string text)
{
    public int Index { get; } = index;

    public int First { get; } = first;

    public int End { get; } = end;

    public EntityType Type { get; } = type;

    public string Text { get; } = text;

    /// <summary>The folded words; of a person without titles and Jr.</summary>
    public string[] Words { get; init; } = NameText.Words(text);

    /// <summary>The gender that a title before the name tells.</summary>
    public Gender TitleGender { get; set; }

    /// <summary>Whether the mention stands for a whole family ("the Clintons", "the Gupta brothers").</summary>
    public bool IsFamily { get; set; }

    public string Key => string.Join(' ', Words);

    public EntityType Broad => KnownNames.Broad(Type);
}
