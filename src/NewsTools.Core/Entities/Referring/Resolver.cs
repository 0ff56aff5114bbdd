using NewsTools.Entities.Roles;

namespace NewsTools.Entities.Referring;

/// <summary>Adds to the names the pronouns and role nouns that refer to persons, reading the article once from its beginning.</summary>
internal static class Resolver
{
    public static Reference[] Resolve(WordView words, Character[] characters, List<Reference> names)
    {
        int[] nameAt = CharactersAt(words, names);
        Discourse discourse = new(words, characters);
        PronounResolver pronouns = new(discourse, nameAt);
        RoleNounResolver roles = new(discourse, new RoleIndex(characters));
        List<Reference> references = new(names.Count * 2);
        int next = 0;
        for (int token = 0; token < words.Count; token++)
        {
            Reference? reference = null;
            if (next < names.Count && names[next].First == token)
            {
                Reference name = names[next++];
                reference = name with { IsSubject = SubjectFinder.IsSubject(words, name.First, name.End) };
            }
            else if (nameAt[token] < 0)
            {
                reference = pronouns.At(token) ?? roles.At(token);
            }

            if (reference is not null)
            {
                Keep(words, references, reference);
                discourse.Refer(reference);
            }
        }

        return [.. references];
    }

    /// <summary>Adds a reference, without the pronoun or names that a longer phrase begins with ("his wife", "Japan's minister").</summary>
    private static void Keep(WordView words, List<Reference> references, Reference reference)
    {
        int first = reference.First;
        if (references.Count > 0 && references[^1].End > first)
        {
            first = words.IsPossessive(references[^1].End) ? references[^1].End + 1 : references[^1].End;
        }

        if (first < reference.End)
        {
            references.Add(reference with { First = first, PhraseFirst = reference.First });
        }
    }

    /// <summary>The character named at each token; -1 where none is.</summary>
    public static int[] CharactersAt(WordView words, IEnumerable<Reference> names)
    {
        int[] characters = new int[words.Count];
        Array.Fill(characters, -1);
        foreach (Reference name in names)
        {
            Array.Fill(characters, name.Character, name.First, name.End - name.First);
        }

        return characters;
    }
}
