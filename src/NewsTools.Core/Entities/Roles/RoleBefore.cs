using NewsTools.Entities.Joining;
using NewsTools.Entities.Tables;
using NewsTools.Tagging;

namespace NewsTools.Entities.Roles;

/// <summary>Roles before a name: "Japan's Foreign Minister Taro Kono", "the head of the agency, NAME".</summary>
internal sealed class RoleBefore(WordView words)
{
    private const int MaxWords = 12;

    private const int MaxWordsWithPreposition = 22;

    /// <summary>A noun phrase that ends right before the name.</summary>
    public Role? At(NameMention mention)
    {
        int head = LastBefore(mention);
        if (!words.IsSameSentence(head, mention.First) || words.NameAt(head) is { Type: EntityType.Person } || !IsRole(head))
        {
            return null;
        }

        return Role.Made(words, StartOf(head), head + 1, head);
    }

    /// <summary>"Chinese Ambassador to Bangladesh NAME", "the director of the museum (MNT), NAME": a role that prepositions carry on up to the name.</summary>
    public Role? WithPreposition(NameMention mention)
    {
        int last = LastBefore(mention);
        bool isAfterComma = words[last] is ",";
        last = isAfterComma ? last - 1 : last;
        int head = -1;
        int start = last + 1;
        while (start > 0 && last - start < MaxWordsWithPreposition && words.IsSameSentence(start - 1, mention.First))
        {
            int before = start - 1;
            if (BracketBefore(before) is int bracket)
            {
                start = bracket;
            }
            else if (words.NameAt(before) is NameSpan name)
            {
                if (name.Type == EntityType.Person)
                {
                    break;
                }

                start = name.First;
            }
            else if (CanCarryOn(before))
            {
                bool isHead = words.PersonNounAt(before) is { IsPlural: false } && IsNominal(before) && (ClosedWords.IsRolePreposition(words[start]) || (isAfterComma && start == last + 1));
                head = isHead ? before : head;
                start = before;
            }
            else
            {
                break;
            }
        }

        bool isWhole = isAfterComma || words.NameIndexAt(last) >= 0 || words[last] is ")" || words.TagOf(last) is PartOfSpeech.Noun or PartOfSpeech.Propn;
        if (head < 0 || !isWhole || ClosedWords.IsPreposition(words[last]))
        {
            return null;
        }

        int first = StartOf(head);
        bool isDefinite = words[first - 1] is "the" || ClosedWords.IsPossessive(words[first - 1]) || first == words.Document.Sentences[words.Document.SentenceOfToken(head)].First;
        bool isClosed = words[mention.End] is ",";
        return !isAfterComma || isDefinite || isClosed ? Role.Made(words, first, last + 1, head) : null;
    }

    /// <summary>The last token before the name that is no form of address and no dot.</summary>
    private int LastBefore(NameMention mention)
    {
        int last = mention.First - 1;
        while (last > 0 && words.IsSameSentence(last, mention.First))
        {
            bool isAddress = PersonTitles.IsCourtesy(words[last]) && words.IsCapital(last);
            bool isDoctor = words[last] is "dr" && (words.PersonNounAt(last - 1) is not null || words[last - 1] is ",");
            bool isDot = words[last] is "." && words.NoSpaceBefore(last);
            if (!isAddress && !isDoctor && !isDot)
            {
                break;
            }

            last--;
        }

        return last;
    }

    private bool IsRole(int head)
        => (PersonTitles.Contains(words[head]) && words.IsCapital(head)) || (words.PersonNounAt(head) is not null && IsNominal(head));

    private bool IsNominal(int token) => words.TagOf(token) is not (PartOfSpeech.Verb or PartOfSpeech.Aux);

    private bool CanCarryOn(int token)
        => RolePhrase.CanBeInside(words, token) || ClosedWords.IsRolePreposition(words[token]) || words[token] is "the" or "a" or "its" || (words[token] is "and" && IsNominal(token - 1) && words.PersonNounAt(token - 1) is null);

    /// <summary>The opening bracket of an acronym that ends at a token: "Grain Board (GB)".</summary>
    private int? BracketBefore(int token)
        => words[token] is ")" && words[token - 2] is "(" && words.IsCapital(token - 1) ? token - 2 : null;

    /// <summary>The first token of the noun phrase whose head is at a token.</summary>
    private int StartOf(int head)
    {
        int start = head;
        while (start > 0 && head - start < MaxWords && words.IsSameSentence(start - 1, head))
        {
            int before = start - 1;
            if (words.NameAt(before) is NameSpan name)
            {
                bool isPerson = name.Type == EntityType.Person;
                if (isPerson && !words.IsPossessive(start))
                {
                    break;
                }

                start = name.First;
                if (isPerson)
                {
                    break;
                }
            }
            else if (BracketBefore(before) is int bracket)
            {
                start = bracket;
            }
            else if (RolePhrase.CanBeInside(words, before) || IsJoint(before))
            {
                start = before;
            }
            else
            {
                break;
            }
        }

        while (start < head && (words.IsPossessive(start) || words[start] is "-" or "–" or "and" or "," or "&" or "/" or "(" or ")"))
        {
            start++;
        }

        return start;
    }

    /// <summary>"chairman, CEO and president", "health and social services minister".</summary>
    private bool IsJoint(int token)
    {
        bool afterRole = words.PersonNounAt(token - 1) is { IsPlural: false };
        return words[token] switch
        {
            "," => afterRole && words.PersonNounAt(token + 1) is not null,
            "and" or "&" => afterRole || (words.NameIndexAt(token - 1) < 0 && words.PersonNounAt(token - 1) is null && words.PersonNounAt(token + 1) is null
                && words.TagOf(token - 1) is PartOfSpeech.Noun or PartOfSpeech.Adj && words.IsCapital(token - 1) == words.IsCapital(token + 1)),
            _ => false,
        };
    }
}
