using NewsTools.Entities.Joining;
using NewsTools.Entities.Tables;

namespace NewsTools.Entities;

/// <summary>Makes the character of a body, place or other thing: name, type, finer kind, country.</summary>
internal static class ThingFacts
{
    public static CharacterDraft Draft(NameForm[] forms)
    {
        NameMention[] mentions = CharacterDraft.InOrder(forms.SelectMany(form => form.Mentions));
        KnownName? known = forms.Select(form => form.Known).FirstOrDefault(found => found is not null);
        string name = CanonicalName.OfThing(mentions);
        (EntityType type, EntitySubtype subtype) = Kind(forms, mentions, known);
        Character character = new()
        {
            Name = name,
            Type = type,
            Subtype = subtype,
            Related = known?.Related,
            Aliases = CharacterDraft.AliasesOf(name, mentions),
            First = mentions[0].First,
            Count = mentions.Length,
        };
        return new CharacterDraft(character, mentions);
    }

    private static (EntityType Type, EntitySubtype Subtype) Kind(NameForm[] forms, NameMention[] mentions, KnownName? known)
    {
        EntityType type = mentions.GroupBy(mention => mention.Type).OrderByDescending(same => same.Count()).ThenBy(same => same.First().First).First().Key;
        if (known is not null)
        {
            return (type == EntityType.Other ? known.Type : type, known.Subtype);
        }

        foreach (NameForm form in forms.OrderByDescending(form => form.Words.Length))
        {
            foreach (string word in HeadCandidates(form))
            {
                if (HeadWords.Find(word) is (EntityType headType, EntitySubtype headSubtype) && (headType == type || type == EntityType.Other) && KnownNames.Broad(headType) == KnownNames.Broad(type))
                {
                    return (headType, headSubtype);
                }
            }
        }

        return (type, EntitySubtype.None);
    }

    /// <summary>The words that tell the kind: the last, the last before "of", the first.</summary>
    private static IEnumerable<string> HeadCandidates(NameForm form)
    {
        string[] words = form.Mentions[0].Words;
        if (words.Length == 0)
        {
            yield break;
        }

        int of = Array.IndexOf(words, "of");
        if (of > 0)
        {
            yield return words[of - 1];
        }

        if (words.Length > 1)
        {
            yield return words[^1];
            yield return words[0];
        }
    }
}
