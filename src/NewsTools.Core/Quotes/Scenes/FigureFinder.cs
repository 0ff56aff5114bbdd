using NewsTools.Analysis;
using NewsTools.Entities;
using NewsTools.Models;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Scenes;

/// <summary>Links phrases to the figures of the article: the cast, and names that only this stage takes for one because they stand as a speaker would.</summary>
internal sealed class FigureFinder
{
    private const float SureBody = 0.8f;

    private static readonly WordMap<bool> Bodies =
        new([.. "campaign administration government ministry police".Split(' ').Select(word => KeyValuePair.Create(word, true))]);

    private readonly Scene _scene;
    private readonly Document _document;
    private readonly Dictionary<string, int> _adHoc = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<uint, int> _byLastName = [];

    public FigureFinder(Scene scene)
    {
        _scene = scene;
        _document = scene.Document;
        foreach (Character character in _document.Cast.Characters)
        {
            Figure figure = FigureOf(character);
            _byLastName.TryAdd(figure.LastName, Figures.Count);
            Figures.Add(figure);
        }

        Phrases = [.. new PhraseFinder(_document, scene.StretchOf).Find().Select(Linked)];
        for (int index = 0; index < Phrases.Length; index++)
        {
            if (Phrases[index] is { Form: PhraseForm.Relative, Figure: < 0 } && Antecedent(index) is Phrase antecedent)
            {
                Phrases[index] = Phrases[index] with { Figure = antecedent.Figure, Confidence = 0.6f };
            }
            else if (Phrases[index] is { Form: PhraseForm.Name, Figure: >= 0 } name)
            {
                Note(index, name);
            }
        }
    }

    public List<Figure> Figures { get; } = [];

    public Phrase[] Phrases { get; }

    /// <summary>The figure of a name that the cast does not know.</summary>
    public int Add(string name, uint lastName, EntityType type = EntityType.Other)
    {
        if (!_adHoc.TryGetValue(name, out int index))
        {
            index = Figures.Count;
            _adHoc.Add(name, index);
            _byLastName.TryAdd(lastName, index);
            Figures.Add(new Figure { Name = name, Type = type, IsAdHoc = type == EntityType.Other, LastName = lastName });
        }

        return index;
    }

    private static Figure FigureOf(Character character)
    {
        Figure figure = new()
        {
            Name = character.Name,
            Type = character.Type,
            Subtype = character.Subtype,
            Gender = character.Gender,
            Role = character.Role,
            LastName = WordHash.Of(character.Name.AsSpan(character.Name.LastIndexOf(' ') + 1)),
        };
        foreach (string word in character.Roles.Append(character.Role ?? "").SelectMany(role => role.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            figure.Descriptions.Add(WordHash.Of(word));
        }

        return figure;
    }

    private Phrase Linked(Phrase phrase)
    {
        if (_document.Cast.At(phrase.Head) is Reference reference && (phrase.Form != PhraseForm.Name || reference.Form == ReferenceForm.Name))
        {
            return phrase with { Figure = reference.Character, Confidence = reference.Confidence };
        }

        if (phrase is { Form: PhraseForm.Noun, Stretch: < 0 } && NameOfBody(phrase) is string body)
        {
            return phrase with { Form = PhraseForm.Name, Figure = Add(body, _scene.Forms[phrase.Head], EntityType.Organization), Confidence = SureBody };
        }

        return phrase.Form == PhraseForm.Name && phrase.Stretch < 0 ? phrase with { Figure = AdHoc(phrase), Confidence = 0.3f } : phrase;
    }

    /// <summary>The name of a body called after someone ("the Lee campaign"); null where the phrase is none.</summary>
    private string? NameOfBody(Phrase phrase)
    {
        int first = phrase.Head;
        while (first > phrase.First && _document.TagOf(first - 1) is PartOfSpeech.Propn)
        {
            first--;
        }

        return first < phrase.Head && Bodies.Contains(_document.TextOf(phrase.Head)) ? _document.TextOf(first, phrase.End) : null;
    }

    /// <summary>The figure of a name that the cast does not know; -1 where the words are no likely name.</summary>
    private int AdHoc(Phrase phrase)
    {
        int first = phrase.Head;
        while (first > phrase.First && _document.TagOf(first - 1) is PartOfSpeech.Propn)
        {
            first--;
        }

        while (first < phrase.Head && _document.Text[_document.Tokens[first].End - 1] == '.')
        {
            first++;
        }

        string name = _document.TextOf(first, phrase.End);
        if (!char.IsUpper(name[0]))
        {
            return -1;
        }

        uint lastName = _scene.Forms[phrase.Head];
        if (first == phrase.Head && _byLastName.TryGetValue(lastName, out int known))
        {
            return known;
        }

        return Add(name, lastName);
    }

    private void Note(int index, Phrase name)
    {
        Figure figure = Figures[name.Figure];
        if (name.Stretch >= 0)
        {
            figure.NamedInside++;
            return;
        }

        figure.Named.Add(index);
        Describe(figure, name.First, name.End);
        if (index + 1 < Phrases.Length && IsApposition(name, Phrases[index + 1]))
        {
            Describe(figure, Phrases[index + 1].First, Phrases[index + 1].End);
        }

        if (index > 0 && IsApposition(Phrases[index - 1], name))
        {
            Describe(figure, Phrases[index - 1].First, Phrases[index - 1].End);
        }
    }

    /// <summary>The name that a relative pronoun goes on from, appositions left out ("Ann Lee, the engineer, who …").</summary>
    private Phrase? Antecedent(int index)
    {
        Phrase pronoun = Phrases[index];
        for (int before = index - 1; before >= Math.Max(0, index - 4); before--)
        {
            if (_document.Tokens[Phrases[before].Head].Sentence != _document.Tokens[pronoun.Head].Sentence)
            {
                return null;
            }

            if (Phrases[before] is { Form: PhraseForm.Name, Figure: >= 0, IsPossessor: false } name)
            {
                return name.Head + 1 >= _document.Tokens.Length || _document.TextOf(name.Head + 1) is "," or "who" or "(" ? name : null;
            }
        }

        return null;
    }

    private bool IsApposition(Phrase left, Phrase right)
        => right.First == left.End + 1 && _document.TextOf(left.End) is "," or "(" && (left.Form == PhraseForm.Noun || right.Form == PhraseForm.Noun);

    private void Describe(Figure figure, int first, int end)
    {
        for (int token = first; token < end; token++)
        {
            if (_document.TagOf(token) is PartOfSpeech.Noun or PartOfSpeech.Adj)
            {
                figure.Descriptions.Add(_scene.Forms[token]);
            }
        }
    }
}
