using NewsTools.Analysis;
using NewsTools.Entities.Tables;

namespace NewsTools.Entities.Joining;

/// <summary>Joins the mentions of one body, place or other thing: equal forms, known aliases, acronyms, parts of longer names.</summary>
internal sealed class ThingJoiner
{
    private readonly List<NameForm> _forms = [];

    private readonly Dictionary<(EntityType, string), int> _numbers = [];

    private readonly UnionFind _things;

    private ThingJoiner(IEnumerable<NameMention> mentions)
    {
        foreach (NameMention mention in mentions)
        {
            Add(mention);
        }

        _things = new UnionFind(_forms.Count);
    }

    /// <summary>The things, each as its forms.</summary>
    public static IEnumerable<NameForm[]> Join(Document document, IEnumerable<NameMention> mentions)
    {
        ThingJoiner joiner = new(mentions);
        joiner.JoinSpellings();
        HashSet<int> defined = joiner.JoinBracketed(document);
        joiner.JoinKnown(defined);
        joiner.JoinAcronyms();
        joiner.JoinParts();
        joiner.JoinTeams();
        return joiner._forms.Select((form, number) => (form, number))
            .GroupBy(pair => joiner._things.Find(pair.number), pair => pair.form)
            .Select(forms => forms.ToArray());
    }

    private void Add(NameMention mention)
    {
        string[] words = KeyWords(mention);
        string key = string.Join(' ', words);
        if (!_numbers.TryGetValue((mention.Broad, key), out int number))
        {
            number = _forms.Count;
            _numbers.Add((mention.Broad, key), number);
            _forms.Add(new NameForm(words, mention.Broad) { Known = KnownNames.Find(mention.Key, mention.Type) ?? KnownNames.Find(key, mention.Type) });
        }

        _forms[number].Mentions.Add(mention);
    }

    private static string[] KeyWords(NameMention mention) => mention.Broad switch
    {
        EntityType.Organization => NameText.WithoutCompanyEnding(mention.Words),
        EntityType.Other => PluralForms.Singular(mention.Words),
        _ => PlaceForms.Usual(mention.Words),
    };

    /// <summary>"Guesthouse" and "Guest House", "Coca-Cola" and "Coca Cola".</summary>
    private void JoinSpellings()
    {
        Dictionary<(EntityType, string), int> firsts = [];
        for (int i = 0; i < _forms.Count; i++)
        {
            (EntityType, string) whole = (_forms[i].Broad, _forms[i].Key.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal));
            if (!firsts.TryAdd(whole, i))
            {
                _things.Join(firsts[whole], i);
            }
        }
    }

    /// <summary>"World Health Organization (WHO)", and the other way round; gives the forms so explained.</summary>
    private HashSet<int> JoinBracketed(Document document)
    {
        HashSet<int> defined = [];
        Dictionary<int, (NameForm Form, int End)> byFirstToken = [];
        foreach (NameForm form in _forms)
        {
            foreach (NameMention mention in form.Mentions)
            {
                byFirstToken[mention.First] = (form, mention.End);
            }
        }

        foreach (NameForm form in _forms.ToArray())
        {
            foreach (NameMention mention in form.Mentions)
            {
                bool isBeforeBracket = mention.End < document.Tokens.Length && document.TextOf(mention.End) is "(" or "[";
                if (isBeforeBracket && byFirstToken.TryGetValue(mention.End + 1, out (NameForm Form, int End) bracketed)
                    && bracketed.End < document.Tokens.Length && document.TextOf(bracketed.End) is ")" or "]"
                    && bracketed.Form is NameForm inside
                    && inside != form && (inside.IsAcronym || form.IsAcronym) && CanBeOne(form, inside))
                {
                    Join(form, inside);
                    defined.Add(Number(inside.IsAcronym ? inside : form));
                }
            }
        }

        return defined;
    }

    private void JoinKnown(HashSet<int> defined)
    {
        Dictionary<KnownName, int> firsts = [];
        for (int i = 0; i < _forms.Count; i++)
        {
            if (_forms[i].Known is KnownName known && !defined.Contains(i) && !firsts.TryAdd(known, i))
            {
                _things.Join(firsts[known], i);
            }
        }
    }

    private void JoinAcronyms()
    {
        Dictionary<string, int> byInitials = new(StringComparer.Ordinal);
        for (int i = 0; i < _forms.Count; i++)
        {
            foreach (string initials in Acronym.InitialsOf(_forms[i]))
            {
                byInitials.TryAdd(initials, i);
            }
        }

        for (int i = 0; i < _forms.Count; i++)
        {
            if (_forms[i].IsAcronym && _things.Find(i) == i && byInitials.TryGetValue(_forms[i].Key, out int number) && CanBeOne(_forms[number], _forms[i]))
            {
                _things.Join(number, i);
            }
        }
    }

    /// <summary>A form that begins or ends exactly one longer name is short for it.</summary>
    private void JoinParts()
    {
        PartIndex parts = new(_forms, _things);
        for (int i = 0; i < _forms.Count; i++)
        {
            if (parts.WholeOf(i) is int whole)
            {
                _things.Join(whole, i);
            }
        }
    }

    /// <summary>"Boston" and "Bruins" are one team where the article names no other of the place.</summary>
    private void JoinTeams()
    {
        for (int i = 0; i < _forms.Count; i++)
        {
            if (_forms[i].Broad != EntityType.Organization)
            {
                continue;
            }

            foreach (string place in Teams.PlacesOf(_forms[i].Key))
            {
                if (_numbers.TryGetValue((EntityType.Organization, place), out int number) && _things.Find(number) == number)
                {
                    _things.Join(number, i);
                    break;
                }
            }
        }
    }

    private static bool CanBeOne(NameForm whole, NameForm acronym)
        => whole.Broad == acronym.Broad || (whole.Broad != EntityType.Location && acronym.Broad != EntityType.Location);

    private void Join(NameForm first, NameForm second) => _things.Join(Number(first), Number(second));

    private int Number(NameForm form) => _numbers[(form.Broad, form.Key)];
}
