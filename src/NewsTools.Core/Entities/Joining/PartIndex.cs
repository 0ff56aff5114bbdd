using NewsTools.Entities.Tables;

namespace NewsTools.Entities.Joining;

/// <summary>Finds the longer name that a form begins or ends.</summary>
internal sealed class PartIndex
{
    private const int Many = -1;

    private static readonly string[] Vague =
    [
        "national", "international", "united", "american", "royal", "first", "new", "north", "south", "east", "west", "northern", "southern", "eastern",
        "western", "central", "general", "federal", "state", "public", "great", "big", "old", "saint", "san", "santa", "los", "las", "el", "la", "al", "inter", "real",
        "global", "world", "grand", "supreme", "high", "house", "cup", "open", "games", "day", "act", "the", "olympic", "major", "sports", "foreign", "democratic", "republican",
    ];

    private readonly IReadOnlyList<NameForm> _forms;

    private readonly UnionFind _things;

    /// <summary>From a beginning or an end (marked by a leading space) of longer forms to the thing, or to <see cref="Many"/>.</summary>
    private readonly Dictionary<(EntityType, string), int> _wholes = [];

    public PartIndex(IReadOnlyList<NameForm> forms, UnionFind things)
    {
        _forms = forms;
        _things = things;
        for (int i = 0; i < forms.Count; i++)
        {
            string[] words = forms[i].Words;
            int most = Math.Min(words.Length - 1, 6);
            for (int length = 1; length <= most; length++)
            {
                Add((forms[i].Broad, string.Join(' ', words, 0, length)), i);
                Add((forms[i].Broad, " " + string.Join(' ', words, words.Length - length, length)), i);
            }
        }
    }

    /// <summary>A form of the one thing that a form is short for; null where there is none, or several.</summary>
    public int? WholeOf(int number)
    {
        NameForm form = _forms[number];
        if (form.Key.Length < 3 || !CanBeShort(form))
        {
            return null;
        }

        return At((form.Broad, form.Key)) is int begun && CanBegin(form, _forms[begun]) ? begun
            : At((form.Broad, " " + form.Key)) is int ended && CanEnd(form, _forms[ended]) ? ended
            : null;
    }

    private static bool CanBeShort(NameForm form)
        => form.Words.Length > 1 ? form.Known is null or { Type: EntityType.Other or EntityType.Event } : !Vague.Contains(form.Key) && form.Known is null;

    private static bool CanBegin(NameForm form, NameForm whole) => form.Broad switch
    {
        EntityType.Location => whole.Words.AsSpan(form.Words.Length) is [var next, ..] && HeadWords.Find(next) is { Type: EntityType.Location } && next is not "city",
        EntityType.Organization => form.Words.Length > 1 || !IsOfPlace(form),
        _ => form.Words.Length > 1,
    };

    private static bool CanEnd(NameForm form, NameForm whole) => form.Broad switch
    {
        EntityType.Location => form.Words.Length > 1 && whole.Words[0] is "old" or "greater" or "central" or "the",
        EntityType.Organization => form.Words.Length > 1 || !HeadWords.Contains(form.Key) || whole.Words[^1] is "congress" or "senate" or "parliament",
        _ => form.Words.Length > 1 || !HeadWords.Contains(form.Key),
    };

    /// <summary>Names of places and peoples begin many names of bodies without being short for them.</summary>
    private static bool IsOfPlace(NameForm form)
        => KnownNames.Find(form.Key, EntityType.Location) is not null || KnownNames.Find(form.Key, EntityType.Group) is not null;

    private void Add((EntityType, string) part, int form)
    {
        if (!_wholes.TryAdd(part, form) && _wholes[part] != Many && _things.Find(_wholes[part]) != _things.Find(form))
        {
            _wholes[part] = Many;
        }
    }

    private int? At((EntityType, string) part) => _wholes.TryGetValue(part, out int form) && form != Many ? form : null;
}
