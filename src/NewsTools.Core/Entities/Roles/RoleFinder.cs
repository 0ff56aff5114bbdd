using NewsTools.Entities.Joining;

namespace NewsTools.Entities.Roles;

/// <summary>Finds what the article says a person is, from the words beside a mention.</summary>
internal sealed class RoleFinder(WordView words)
{
    private readonly RoleBefore _before = new(words);

    private readonly RoleAfter _after = new(words);

    private readonly RoleOfList _list = new(words);

    /// <summary>The role said at one mention; null where it says none.</summary>
    public Role? At(NameMention mention)
    {
        Role? before = _before.At(mention);
        return before is { IsFull: true } ? before
            : _before.WithPreposition(mention) ?? _after.At(mention) ?? before ?? _list.At(mention);
    }
}
