using NewsTools.Entities.Tables;

namespace NewsTools.Entities.Referring;

/// <summary>Which persons have a role with a noun.</summary>
internal sealed class RoleIndex
{
    private const int MaxHolders = 24;

    private readonly Dictionary<string, List<(int Character, HashSet<string> Words)>> _holders = new(StringComparer.Ordinal);

    public RoleIndex(Character[] characters)
    {
        for (int i = 0; i < characters.Length; i++)
        {
            foreach (string role in characters[i].Roles)
            {
                Add(i, role);
            }
        }
    }

    /// <summary>The persons whose role has a noun, or one that it can stand for, with the role's words.</summary>
    public IEnumerable<(int Character, HashSet<string> Words, bool IsSame)> HoldersOf(string noun)
    {
        foreach ((int character, HashSet<string> words) in _holders.GetValueOrDefault(noun, []))
        {
            yield return (character, words, true);
        }

        foreach (string kind in RoleKinds.Of(noun))
        {
            foreach ((int character, HashSet<string> words) in _holders.GetValueOrDefault(kind, []))
            {
                yield return (character, words, false);
            }
        }
    }

    private void Add(int character, string role)
    {
        string[] parts = [.. role.Split([' ', ',', '/', '-', '’', '\''], StringSplitOptions.RemoveEmptyEntries).Select(part => NameText.Fold(part))];
        HashSet<string> words = [.. parts];
        foreach (string part in parts)
        {
            string? noun = PersonNouns.Find(part)?.Singular ?? (PersonTitles.Contains(part) ? part : null);
            if (noun is null)
            {
                continue;
            }

            if (!_holders.TryGetValue(noun, out List<(int, HashSet<string>)>? holders))
            {
                _holders.Add(noun, holders = []);
            }

            if (holders.Count < MaxHolders)
            {
                holders.Add((character, words));
            }
        }
    }
}
