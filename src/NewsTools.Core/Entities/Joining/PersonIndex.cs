using NewsTools.Entities.Tables;

namespace NewsTools.Entities.Joining;

/// <summary>Finds persons by the words of their names.</summary>
internal sealed class PersonIndex
{
    /// <summary>How many persons that share a word are compared: more namesakes than that tell nothing.</summary>
    private const int MaxNamesakes = 48;

    private readonly Dictionary<string, Person> _wholes = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<Person>> _surnames = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<Person>> _forenames = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<Person>> _others = new(StringComparer.Ordinal);

    public void Add(Person person, string[] words)
    {
        if (!_wholes.TryAdd(Whole(words), person))
        {
            return;
        }

        bool isSurnameFirst = words.Length is 2 or 3 && Surnames.StandFirst(words[0]) && !Forenames.Contains(words[0]);
        Add(isSurnameFirst ? _forenames : _surnames, words[^1], person);
        Add(isSurnameFirst ? _surnames : _forenames, words[0], person);
        foreach (string word in words.AsSpan(1, words.Length - 2))
        {
            Add(_others, word, person);
        }
    }

    public bool HasSurname(string word) => _surnames.ContainsKey(word);

    /// <summary>The person with these words, whatever the spaces and hyphens.</summary>
    public Person? Same(string[] words) => _wholes.GetValueOrDefault(Whole(words));

    /// <summary>The persons whose name can have a form of several words.</summary>
    public IReadOnlyList<Person> Fitting(string[] words)
    {
        List<Person> fitting = [];
        foreach (Person person in Namesakes(_surnames, words[^1]).Concat(Namesakes(_forenames, words[0])))
        {
            if (!fitting.Contains(person) && person.Forms.Exists(form => PersonForm.Fits(form, words)))
            {
                fitting.Add(person);
            }
        }

        return fitting;
    }

    /// <summary>The persons with a word as surname; else as forename; else as another part of the name.</summary>
    public IReadOnlyList<Person> Bearers(string word)
        => Namesakes(_surnames, word) is { Count: > 0 } bySurname ? bySurname
            : Namesakes(_forenames, word) is { Count: > 0 } byForename ? byForename
            : Namesakes(_others, word);

    private static List<Person> Namesakes(Dictionary<string, List<Person>> index, string word) => index.GetValueOrDefault(word, []);

    private static void Add(Dictionary<string, List<Person>> index, string word, Person person)
    {
        if (!index.TryGetValue(word, out List<Person>? persons))
        {
            index.Add(word, persons = []);
        }

        if (persons.Count < MaxNamesakes && !persons.Contains(person))
        {
            persons.Add(person);
        }
    }

    private static string Whole(string[] words) => string.Concat(words).Replace("-", "", StringComparison.Ordinal);
}
