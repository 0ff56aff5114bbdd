using NewsTools.Entities;
using NewsTools.Entities.Tables;
using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Speakers;

/// <summary>What the words that stand for a speaker say of who it can be: what their noun is for, and who is named within or beside them.</summary>
internal sealed class MentionSense
{
    private readonly Scene _scene;
    private readonly Phrase? _phrase;
    private readonly PersonNoun? _person;
    private readonly EntityType? _type;

    public MentionSense(Scene scene, Phrase? phrase)
    {
        _scene = scene;
        _phrase = phrase;
        if (phrase is { Form: PhraseForm.Noun })
        {
            string head = NameText.Fold(scene.Document.TextOf(phrase.Head));
            _person = PersonNouns.Find(head);
            _type = _person is not null ? EntityType.Person : HeadWords.Find(head)?.Type;
        }

        if (phrase is not null)
        {
            Possessor = phrase.IsPossessed && phrase.First > 1 ? FigureBefore(phrase.First) : -1;
            Belonging = phrase.End + 1 < scene.Forms.Length && scene.Document.TextOf(phrase.End) is "of" or "for" or "from" or "at" or "with"
                ? FigureAt(scene.PhraseOf[phrase.End + 1])
                : -1;
        }
    }

    /// <summary>What the noun is for: a person, several, a body, another thing; 0 for unknown, -1 for no noun.</summary>
    public float Kind => _phrase is not { Form: PhraseForm.Noun } ? -1
        : _person is not null ? (IsPlural ? 2 : 1)
        : _type switch { null => 0, EntityType.Organization => 3, _ => 4 };

    /// <summary>Whether it is a noun for several people.</summary>
    public bool IsPlural => _person is { IsPlural: true };

    /// <summary>Who has it ("Ann Lee's lawyer"); -1 for none.</summary>
    public int Possessor { get; } = -1;

    /// <summary>Whom it is of, for or from ("a spokesman for Ann Lee").</summary>
    public int Belonging { get; } = -1;

    /// <summary>Whether the noun can be said of a figure: 1 yes, -1 no, 0 unknown.</summary>
    public float Fit(Figure figure)
    {
        if (_type is not EntityType type)
        {
            return 0;
        }

        return figure.IsAdHoc ? 0 : type == figure.Type ? 1 : -1;
    }

    /// <summary>Whether the noun's gender is the figure's.</summary>
    public float GenderFit(Figure figure)
        => _person is null || _person.Gender == Gender.Unknown || figure.Gender == Gender.Unknown ? 0 : _person.Gender == figure.Gender ? 1 : -1;

    /// <summary>Whether a figure is named within the words ("a Northern Water spokesman").</summary>
    public bool Names(int figure)
    {
        for (int token = _phrase?.First ?? 0; token < (_phrase?.Head ?? 0); token++)
        {
            if (_scene.Document.Cast.At(token) is { Form: ReferenceForm.Name } name && name.Character == figure)
            {
                return true;
            }
        }

        return false;
    }

    private int FigureBefore(int token)
    {
        int before = _scene.PhraseOf[token - 1] >= 0 ? token - 1 : token - 2;
        return _scene.PhraseOf[before] is int index and >= 0 && _scene.Phrases[index].IsPossessor ? _scene.Phrases[index].Figure : -1;
    }

    private int FigureAt(int phrase) => phrase < 0 ? -1 : _scene.Phrases[phrase].Figure;
}
