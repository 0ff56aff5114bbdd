using NewsTools.Models;
using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Building;

/// <summary>Tells whom the label of a turn means: someone of the cast by name, surname or initials, the one interviewed, or one who only asks.</summary>
internal sealed class TurnSpeakers
{
    private const int LongestInitials = 4;

    private static readonly Dictionary<string, WordMap<bool>> Classes = EmbeddedTable.Rows("turn-labels.tsv")
        .ToDictionary(row => row[0], row => new WordMap<bool>([.. row[1].Split(' ').Select(word => KeyValuePair.Create(word, true))]));

    private readonly Scene _scene;
    private readonly Dictionary<uint, int> _persons = [];
    private readonly Dictionary<string, int> _initials = new(StringComparer.Ordinal);
    private readonly int _interviewee = -1;

    public TurnSpeakers(Scene scene)
    {
        _scene = scene;
        for (int index = 0; index < scene.Figures.Count; index++)
        {
            Figure figure = scene.Figures[index];
            if (figure.Type != EntityType.Person)
            {
                continue;
            }

            if (!_persons.TryGetValue(figure.LastName, out int other) || scene.Figures[other].Named.Count < figure.Named.Count)
            {
                _persons[figure.LastName] = index;
            }

            string initials = string.Concat(figure.Name.Where(char.IsUpper));
            _initials[initials] = _initials.ContainsKey(initials) ? -1 : index;
            _interviewee = _interviewee < 0 || figure.Named.Count > scene.Figures[_interviewee].Named.Count ? index : _interviewee;
        }
    }

    /// <summary>Whether a label is one that only asks.</summary>
    public bool Asks(TurnLabel label) => Classes["asks"].Contains(Text(label));

    /// <summary>Whether a label says no more than that it answers.</summary>
    public bool Answers(TurnLabel label) => Classes["answers"].Contains(Text(label));

    /// <summary>The figure of a label, -1 for someone who only asks; null where the words are no one's label for sure.</summary>
    public int? FigureOf(TurnLabel label)
    {
        ReadOnlySpan<char> text = Text(label);
        if (Asks(label))
        {
            return -1;
        }

        if (Answers(label))
        {
            return _interviewee;
        }

        int last = _scene.Document.TokenAt(label.End - 1);
        return NameAt(last) is { Type: EntityType.Person } ? _scene.Phrases[_scene.PhraseOf[last]].Figure
            : IsCapitals(text) && _persons.TryGetValue(_scene.Forms[last], out int person) ? person
            : null;
    }

    /// <summary>The person whose initials a label is; null for none or several.</summary>
    public int? FigureOfInitials(TurnLabel label)
    {
        string text = Text(label).ToString().Replace(".", "", StringComparison.Ordinal);
        return text.Length is > 1 and <= LongestInitials && _initials.TryGetValue(text, out int person) && person >= 0 ? person : null;
    }

    /// <summary>The body whose name a label is, a paper that asks; -1 for someone unnamed.</summary>
    public int FigureOfBody(TurnLabel label)
    {
        int last = _scene.Document.TokenAt(label.End - 1);
        return NameAt(last) is { Type: EntityType.Organization } ? _scene.Phrases[_scene.PhraseOf[last]].Figure : -1;
    }

    public ReadOnlySpan<char> Text(TurnLabel label) => _scene.Document.Text.AsSpan(label.Start, label.End - label.Start);

    public static bool IsCapitals(ReadOnlySpan<char> text) => !text.ContainsAnyInRange('a', 'z');

    private Figure? NameAt(int token)
        => token < _scene.Forms.Length && _scene.PhraseOf[token] is int phrase and >= 0 && _scene.Phrases[phrase] is { Form: PhraseForm.Name, Figure: >= 0 } name
            ? _scene.Figures[name.Figure]
            : null;
}
