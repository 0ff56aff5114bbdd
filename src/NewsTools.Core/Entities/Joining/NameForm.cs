using NewsTools.Entities.Tables;

namespace NewsTools.Entities.Joining;

/// <summary>A distinct form in which an article names things of one broad type, with its mentions.</summary>
internal sealed class NameForm(string[] words, EntityType broad)
{
    public string[] Words { get; } = words;

    public EntityType Broad { get; } = broad;

    public string Key { get; } = string.Join(' ', words);

    public List<NameMention> Mentions { get; } = [];

    public KnownName? Known { get; init; }

    /// <summary>Whether some mention is one word in capitals, as acronyms are.</summary>
    public bool IsAcronym => Words.Length == 1 && Key.Length is >= 2 and <= 8 && Mentions.Exists(mention => NameText.IsUpper(mention.Text));
}
