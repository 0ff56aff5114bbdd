using NewsTools.Entities.Roles;
using NewsTools.Entities.Tables;
using NewsTools.Tagging;

namespace NewsTools.Entities.Referring;

/// <summary>A definite noun phrase without a name that means someone by a role: "the foreign minister", "Japan's foreign minister", "his wife".</summary>
/// <param name="First">Its first token, the determiner.</param>
/// <param name="Head">Its head noun.</param>
/// <param name="Noun">The head as person noun.</param>
/// <param name="Modifiers">The folded words between determiner and head.</param>
/// <param name="Owner">The token of the possessive pronoun that it starts with; -1 where it starts with none.</param>
internal sealed record RoleNounPhrase(int First, int Head, PersonNoun Noun, string[] Modifiers, int Owner)
{
    private const int MaxWords = 7;

    public int End => Head + 1;

    /// <summary>The phrase whose head is at a token; null where there is none, or it belongs to a name beside it.</summary>
    public static RoleNounPhrase? At(WordView words, int head)
    {
        if (words.NameIndexAt(head) >= 0 || words.PersonNounAt(head) is not PersonNoun noun || !EndsThere(words, head))
        {
            return null;
        }

        int first = head;
        bool isDefinite = false;
        while (first > 0 && head - first < MaxWords && words.IsSameSentence(first - 1, head))
        {
            string before = words[first - 1];
            if (before is "the" or "both" || ClosedWords.IsPossessive(before))
            {
                first--;
                isDefinite = true;
                break;
            }

            if (words.NameAt(first - 1) is NameSpan name && (name.Type != EntityType.Person || words.IsPossessive(first)))
            {
                first = name.First;
                isDefinite |= words.IsPossessive(name.End);
                if (isDefinite)
                {
                    break;
                }
            }
            else if (words.IsPossessive(first - 1) || (RolePhrase.CanBeInside(words, first - 1) && words.TagOf(first - 1) != PartOfSpeech.Verb))
            {
                first--;
            }
            else
            {
                break;
            }
        }

        bool isTitle = words.IsCapital(head) && first < head && words.IsCapital(first);
        if (!(isDefinite || isTitle) || !StandsAlone(words, first, head))
        {
            return null;
        }

        int owner = ClosedWords.IsPossessive(words[first]) ? first : -1;
        return new RoleNounPhrase(first, head, noun, Inner(words, first, head, isDefinite), owner);
    }

    private static string[] Inner(WordView words, int first, int head, bool isDefinite)
    {
        int start = isDefinite && (words[first] is "the" or "both" || ClosedWords.IsPossessive(words[first])) ? first + 1 : first;
        return [.. Enumerable.Range(start, head - start).Where(token => !words.IsPossessive(token)).Select(token => words[token]).Where(word => char.IsLetterOrDigit(word[0]))];
    }

    /// <summary>Whether no noun or name follows that would make it a modifier or a title.</summary>
    private static bool EndsThere(WordView words, int head)
        => words.NameIndexAt(head + 1) < 0
            && words[head + 1] is not "-"
            && !(RolePhrase.CanBeInside(words, head + 1) && words.TagOf(head + 1) is PartOfSpeech.Noun or PartOfSpeech.Propn && !words.IsPossessive(head + 1));

    /// <summary>Whether it is neither an apposition to a name nor what someone is said to be.</summary>
    private static bool StandsAlone(WordView words, int first, int head)
    {
        bool beforeName = words[head + 1] is "," && words.NameAt(head + 2) is { Type: EntityType.Person };
        bool afterName = words[first - 1] is "," or "(" && words.NameAt(first - 2) is { Type: EntityType.Person };
        bool isPredicate = words[first - 1] is "is" or "was" or "are" or "were" or "be" or "been" or "became" or "become" or "as" or "being";
        return !beforeName && !afterName && !isPredicate;
    }
}
