using NewsTools.Entities.Joining;

namespace NewsTools.Entities;

/// <summary>A character with its mentions in the order of the text.</summary>
internal sealed record CharacterDraft(Character Character, IReadOnlyList<NameMention> Mentions)
{
    /// <summary>The different forms of a name but the canonical one, in the order of the text.</summary>
    public static IReadOnlyList<string> AliasesOf(string name, IEnumerable<NameMention> mentions)
        => [.. mentions.Select(mention => NameText.Display(mention.Text)).Where(form => form != name).Distinct(StringComparer.Ordinal)];

    public static NameMention[] InOrder(IEnumerable<NameMention> mentions) => [.. mentions.OrderBy(mention => mention.First)];
}
