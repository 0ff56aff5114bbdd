using NewsTools.Entities.Roles;

namespace NewsTools.Entities.Referring;

/// <summary>Adds to the names the pronouns and role nouns that refer to persons.</summary>
internal static class Resolver
{
    public static Reference[] Resolve(WordView words, Character[] characters, List<Reference> names) => [.. names];
}
