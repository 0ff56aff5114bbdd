using NewsTools.Entities.Joining;
using NewsTools.Entities.Roles;

namespace NewsTools.Entities;

/// <summary>Makes the character of a person: name, role, gender.</summary>
internal static class PersonFacts
{
    /// <summary>How many mentions are read for roles and gender.</summary>
    private const int MaxMentions = 200;

    public static CharacterDraft Draft(WordView words, Person person)
    {
        NameMention[] mentions = CharacterDraft.InOrder(person.Mentions);
        RoleFinder finder = new(words);
        Role[] roles = [.. mentions.Take(MaxMentions).Select(finder.At).OfType<Role>()];
        string[] texts = [.. Ranked(roles).Select(role => role.Text).Distinct(StringComparer.OrdinalIgnoreCase)];
        string name = CanonicalName.OfPerson(person, mentions);
        Character character = new()
        {
            Name = name,
            Type = EntityType.Person,
            Gender = person.IsFamily ? Gender.Unknown : GenderFinder.Of(person, roles),
            Role = person.IsFamily ? null : texts.FirstOrDefault(),
            Roles = person.IsFamily ? [] : texts,
            Aliases = CharacterDraft.AliasesOf(name, mentions),
            First = mentions[0].First,
            Count = mentions.Length,
            IsPlural = person.IsFamily,
        };
        return new CharacterDraft(character, mentions);
    }

    /// <summary>Full roles before bare titles, what someone does before whose relative or rival they are, then as the text has them.</summary>
    private static IEnumerable<Role> Ranked(Role[] roles)
        => roles.OrderByDescending(role => role.IsFull ? 2 : role.Noun is { IsRelation: true } or { IsPlural: true } ? 0 : 1).ThenBy(role => role.First);
}
