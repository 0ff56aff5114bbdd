using NewsTools.Analysis;
using NewsTools.Entities.Tables;

namespace NewsTools.Entities.Joining;

/// <summary>Joins the mentions of one person: full names first, then the parts of names that stand alone.</summary>
internal sealed class PersonJoiner(Document document)
{
    private readonly List<Person> _persons = [];

    private readonly PersonIndex _index = new();

    private readonly Dictionary<string, Person> _singles = new(StringComparer.Ordinal);

    public static List<Person> Join(Document document, IEnumerable<NameMention> mentions)
    {
        PersonJoiner joiner = new(document);
        NameMention[] all = [.. mentions.Where(mention => mention.Words.Length > 0)];
        foreach (NameMention mention in all.Where(mention => mention.Words.Length > 1).OrderByDescending(mention => mention.Words.Length))
        {
            joiner.AddFull(mention);
        }

        NameMention[] singles = [.. all.Where(mention => mention.Words.Length == 1)];
        HashSet<NameMention> shared = joiner.AddSharedSurnames(all);
        foreach (NameMention mention in singles.Where(mention => !shared.Contains(mention)))
        {
            joiner.AddSingle(mention);
        }

        return joiner._persons;
    }

    private void AddFull(NameMention mention)
    {
        Person? person = _index.Same(mention.Words) ?? Choose(_index.Fitting(mention.Words), mention);
        if (person is null)
        {
            person = new Person();
            _persons.Add(person);
        }

        person.Add(mention);
        _index.Add(person, mention.Words);
    }

    /// <summary>"Bill and Hillary Clinton": the first has the surname of the second, unless the article knows it otherwise.</summary>
    private HashSet<NameMention> AddSharedSurnames(NameMention[] mentions)
    {
        HashSet<NameMention> added = [];
        for (int i = 0; i + 1 < mentions.Length; i++)
        {
            NameMention first = mentions[i];
            NameMention second = mentions[i + 1];
            bool areJoined = first.Words.Length == 1 && second.Words.Length == 2 && second.First == first.End + 1
                && document.TextOf(first.End) is "and" or "&"
                && Forenames.Contains(first.Words[0]) && Forenames.Contains(second.Words[0]);
            if (!areJoined || _index.HasSurname(first.Words[0]))
            {
                continue;
            }

            string[] words = [first.Words[0], second.Words[^1]];
            Person? person = _index.Same(words) ?? Choose(_index.Fitting(words), first);
            if (person is null)
            {
                person = new Person { InferredName = $"{NameText.Display(first.Text)} {document.TextOf(second.End - 1)}" };
                _persons.Add(person);
            }

            person.Add(first);
            _index.Add(person, words);
            added.Add(first);
        }

        return added;
    }

    private void AddSingle(NameMention mention)
    {
        Person? person = mention.IsFamily ? Family(mention) : Choose(_index.Bearers(mention.Words[0]), mention);
        if (person is null && !_singles.TryGetValue(mention.Key, out person))
        {
            person = new Person();
            _persons.Add(person);
            _singles.Add(mention.Key, person);
        }

        person.Add(mention);
    }

    private Person? Family(NameMention mention)
    {
        string surname = mention.Words[0];
        if (surname.EndsWith('s') && !_index.HasSurname(surname))
        {
            surname = surname[..^1];
        }

        string key = $"the {surname}";
        if (!_index.HasSurname(surname) || _singles.TryGetValue(key, out Person? family))
        {
            return _singles.GetValueOrDefault(key);
        }

        family = new Person { IsFamily = true };
        _persons.Add(family);
        _singles.Add(key, family);
        return family;
    }

    /// <summary>Of several bearers the one that fits the title, was introduced before, and is named most.</summary>
    private static Person? Choose(IReadOnlyList<Person> bearers, NameMention mention)
    {
        Person? best = null;
        foreach (Person person in bearers)
        {
            bool fits = mention.TitleGender == Gender.Unknown || person.LikelyGender == Gender.Unknown || person.LikelyGender == mention.TitleGender;
            if (fits && (best is null || IsBetter(person, best, mention.First)))
            {
                best = person;
            }
        }

        return best;
    }

    private static bool IsBetter(Person person, Person best, int token)
    {
        bool isKnown = person.FirstToken <= token;
        bool bestIsKnown = best.FirstToken <= token;
        if (isKnown != bestIsKnown)
        {
            return isKnown;
        }

        return person.FullMentions != best.FullMentions ? person.FullMentions > best.FullMentions : person.FirstToken < best.FirstToken;
    }
}
