using NewsTools.Analysis;
using NewsTools.Entities.Joining;
using NewsTools.Entities.Referring;
using NewsTools.Entities.Roles;

namespace NewsTools.Entities;

/// <summary>Makes the cast of an article from the tagger's names.</summary>
internal static class CastBuilder
{
    /// <summary>Makes the cast of a document.</summary>
    public static Cast Build(Document document)
        => document.Names.Length == 0 ? Cast.Empty : Build(document, new WordView(document));

    /// <summary>Makes the cast of a document that is seen through a view.</summary>
    public static Cast Build(Document document, WordView words)
    {
        NameMention[] mentions = MentionReader.Read(document);
        List<CharacterDraft> drafts = [];
        foreach (Person person in PersonJoiner.Join(document, mentions.Where(mention => mention.Type == EntityType.Person)))
        {
            drafts.Add(PersonFacts.Draft(words, person));
        }

        foreach (NameForm[] forms in ThingJoiner.Join(document, mentions.Where(mention => mention.Type != EntityType.Person)))
        {
            drafts.Add(ThingFacts.Draft(forms));
        }

        drafts.Sort((first, second) => first.Mentions[0].First.CompareTo(second.Mentions[0].First));
        Character[] characters = [.. drafts.Select(draft => draft.Character)];
        List<Reference> names = [];
        for (int i = 0; i < drafts.Count; i++)
        {
            names.AddRange(drafts[i].Mentions.Select(mention => Name(document, mention, i)));
        }

        names.Sort((first, second) => first.First.CompareTo(second.First));
        Reference[] references = Resolver.Resolve(words, characters, names);
        Character[] gendered = GenderFinder.FromPronouns(characters, references);
        return new Cast(gendered, gendered.SequenceEqual(characters) ? references : Resolver.Resolve(words, gendered, names));
    }

    private static Reference Name(Document document, NameMention mention, int character)
        => new(mention.First, mention.End, character, ReferenceForm.Name, document.Names[mention.Index].Confidence);
}
