using NewsTools.Entities.Joining;

namespace NewsTools.Entities.Roles;

/// <summary>Roles after a name: "NAME, 45, a doctor", "NAME (director)", "NAME, who is a doctor", "NAME was governor of Vermont".</summary>
internal sealed class RoleAfter(WordView words)
{
    private const int OldestAge = 120;

    public Role? At(NameMention mention)
    {
        int at = mention.End;
        if (words[at] is "," or "(" or "–" or "—" or "--" || (words[at] is "-" && !words.NoSpaceBefore(at)))
        {
            return Phrase(mention, AfterClauseStart(at + 1));
        }

        at += words[at] is "has" or "had" && words[at + 1] is "been" ? 1 : 0;
        return words[at] is "is" or "was" or "became" or "remains" or "been" ? Phrase(mention, at + 1) : null;
    }

    /// <summary>The token after an age and "who is".</summary>
    private int AfterClauseStart(int at)
    {
        bool isAge = int.TryParse(words[at], out int age) && age is > 0 and < OldestAge && words[at + 1] is "," or ")" or "-";
        at += isAge ? 2 : 0;
        at += isAge && words[at] is "," ? 1 : 0;
        return words[at] is "who" && words[at + 1] is "is" or "was" or "became" or "remains" ? at + 2 : at;
    }

    private Role? Phrase(NameMention mention, int start)
    {
        int at = start;
        while (words[at] is "now" or "then" or "also" or "currently" or "formerly" or "still" or "once" or "himself" or "herself")
        {
            at++;
        }

        at += words[at] is "one" && words[at + 1] is "of" ? 2 : 0;
        while (ClosedWords.IsDeterminer(words[at]) || ClosedWords.IsPossessive(words[at]))
        {
            at++;
        }

        if (!words.IsSameSentence(mention.First, at) || RolePhrase.EndFrom(words, at) is not int end)
        {
            return null;
        }

        int head = RolePhrase.HeadFrom(words, at);
        return BelongsToNext(head, end) ? null : Role.Made(words, at, end, head);
    }

    /// <summary>"NAME, President OTHER and others": the role is the next person's.</summary>
    private bool BelongsToNext(int head, int end)
        => end == head + 1 && (words.NameAt(end) is { Type: EntityType.Person } || (words[end] is "." && words.NoSpaceBefore(end) && words.NameAt(end + 1) is { Type: EntityType.Person }));
}
