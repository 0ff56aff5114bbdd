using NewsTools.Entities.Joining;
using NewsTools.Entities.Tables;

namespace NewsTools.Entities.Roles;

/// <summary>A role said of several persons: "gang members A, B and C", "his Iranian and Russian counterparts, A and B".</summary>
internal sealed class RoleOfList(WordView words)
{
    private const int MaxMembers = 8;

    private readonly RoleBefore _before = new(words);

    public Role? At(NameMention mention)
    {
        int first = mention.First;
        for (int members = 1; members < MaxMembers && MemberBefore(first) is int before; members++)
        {
            first = before;
        }

        int last = first - 1;
        while (last > 0 && words.IsSameSentence(last, mention.First) && words[last] is "," or "-" or "--" or "–" or "—" or ":" or "including" or "like" or "of" or "comprised" or "comprising" or "as" or "such")
        {
            last--;
        }

        bool isPlural = words.IsSameSentence(last, mention.First) && words.NameIndexAt(last) < 0 && words.PersonNounAt(last) is { IsPlural: true };
        return isPlural ? _before.At(new NameMention(mention.Index, last + 1, mention.End, mention.Type, mention.Text)) : null;
    }

    /// <summary>The first token of the person named right before in a list, past an age; null where none is.</summary>
    private int? MemberBefore(int first)
    {
        int at = first - 1;
        while (at > 0 && words.IsSameSentence(at, first) && (words[at] is "," or "and" or "&" || PersonTitles.Contains(words[at])))
        {
            at--;
        }

        bool isAge = at < first - 1 && int.TryParse(words[at], out _) && words[at - 1] is ",";
        at -= isAge ? 2 : 0;
        return at < first - 1 && words.IsSameSentence(at, first) && words.NameAt(at) is { Type: EntityType.Person } name ? name.First : null;
    }
}
