using NewsTools.Analysis;
using NewsTools.Entities.Joining;
using NewsTools.Entities.Tables;
using NewsTools.Tagging;

namespace NewsTools.Entities.Roles;

/// <summary>Finds what the article says a person is.</summary>
internal sealed class RoleFinder(WordView words)
{
    private const int MaxBefore = 12;

    /// <summary>The role said at one mention; null where it says none.</summary>
    public Role? At(NameMention mention)
        => Before(mention) is { IsFull: true } before ? before
            : After(mention) ?? BeforeComma(mention) ?? Copula(mention) ?? Before(mention);

    /// <summary>"Japan's Foreign Minister Taro Kono".</summary>
    private Role? Before(NameMention mention)
    {
        int end = mention.First;
        int head = words[end - 1] is "." ? end - 2 : end - 1;
        while (PersonTitles.IsCourtesy(words[head]) && words.IsSameSentence(head - 1, end))
        {
            head--;
        }

        bool isTitle = PersonTitles.Contains(words[head]) && words.IsCapital(head);
        if (!words.IsSameSentence(head, end) || words.NameAt(head) is { Type: EntityType.Person } || !(isTitle || words.PersonNounAt(head) is not null))
        {
            return null;
        }

        int afterDot = words[head + 1] is "." && words.NoSpaceBefore(head + 1) ? head + 2 : head + 1;
        return Made(StartBefore(head), afterDot, words[head]);
    }

    /// <summary>The first token of the noun phrase that ends with a token.</summary>
    private int StartBefore(int head)
    {
        int start = head;
        while (start > 0 && head - start < MaxBefore && words.IsSameSentence(start - 1, head))
        {
            int before = start - 1;
            if (words.NameAt(before) is NameSpan name && (name.Type != EntityType.Person || words.IsPossessive(name.End)))
            {
                start = name.First;
            }
            else if (words[before] is ")" && words.NameAt(before - 1) is NameSpan inside && words[inside.First - 1] is "(")
            {
                start = inside.First - 1;
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

        while (start < head && (words.IsPossessive(start) || words[start] is "-" or "and" or "," or "&" or "/" or "("))
        {
            start++;
        }

        return start;
    }

    /// <summary>"chairman, CEO and president" and "actor and filmmaker".</summary>
    private bool IsJoint(int token)
        => words[token] is "and" or "&" or "," && words.PersonNounAt(token - 1) is not null && (words[token] is not "," || words.PersonNounAt(token + 1) is not null);

    /// <summary>"NAME, 45, a doctor at the clinic", "NAME (director)", "NAME, Japan's foreign minister", "NAME, who is a doctor".</summary>
    private Role? After(NameMention mention)
    {
        int at = mention.End;
        if (words[at] is not ("," or "(" or "-" or "–" or "—") || words.NoSpaceBefore(at) && words[at] is "-")
        {
            return null;
        }

        at++;
        bool isAge = int.TryParse(words[at], out int age) && age is > 0 and < 120;
        at += isAge && words[at + 1] is "," or "-" ? 2 : 0;
        if (words[at] is "who" && words[at + 1] is "is" or "was" or "became" or "remains")
        {
            at += 2;
        }

        return Phrase(mention, at);
    }

    /// <summary>"NAME is a doctor", "NAME was governor of Vermont".</summary>
    private Role? Copula(NameMention mention)
    {
        int at = mention.End;
        if (words[at] is "has" && words[at + 1] is "been")
        {
            at++;
        }

        return words[at] is "is" or "was" or "became" or "remains" or "been" ? Phrase(mention, at + 1) : null;
    }

    private Role? Phrase(NameMention mention, int start)
    {
        int at = start;
        while (words[at] is "now" or "then" or "also" or "currently" or "formerly" or "still" or "once")
        {
            at++;
        }

        if (words[at] is "one" && words[at + 1] is "of")
        {
            at += 2;
        }

        while (ClosedWords.IsDeterminer(words[at]) || ClosedWords.IsPossessive(words[at]))
        {
            at++;
        }

        if (!words.IsSameSentence(mention.First, at) || RolePhrase.EndFrom(words, at) is not int end)
        {
            return null;
        }

        bool belongsToNext = words.NameAt(end) is { Type: EntityType.Person } && end == RolePhrase.HeadFrom(words, at) + 1;
        return belongsToNext ? null : Made(at, end, words[RolePhrase.HeadFrom(words, at)]);
    }

    /// <summary>"the chief executive, NAME,".</summary>
    private Role? BeforeComma(NameMention mention)
    {
        int comma = mention.First - 1;
        if (words[comma] is not "," || !words.IsSameSentence(comma, mention.First))
        {
            return null;
        }

        for (int at = comma - 1; at >= 0 && comma - at <= MaxBefore && words.IsSameSentence(at, comma); at--)
        {
            bool opens = ClosedWords.IsDeterminer(words[at]) || ClosedWords.IsPossessive(words[at]) || words.IsPossessive(at);
            bool isWhole = opens && RolePhrase.EndFrom(words, at + 1) == comma;
            if (isWhole)
            {
                return Made(at + 1, comma, words[RolePhrase.HeadFrom(words, at + 1)]);
            }
        }

        return null;
    }

    private Role? Made(int start, int end, string head)
    {
        Document document = words.Document;
        string text = NameText.Display(document.TextOf(start, end));
        PersonNoun? noun = PersonNouns.Find(head);
        bool isKin = noun is { IsKin: true };
        Gender gender = noun is { IsPlural: false } ? noun.Gender : Gender.Unknown;
        return text.Length == 0 || (end - start == 1 && PersonTitles.IsCourtesy(head)) ? null : new Role(text, start, end, gender, isKin, end - start > 1 && !isKin);
    }
}
