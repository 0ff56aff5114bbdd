using NewsTools.Entities;
using NewsTools.Entities.Tables;
using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Headlines;

/// <summary>Judges whether words of a headline name who speaks in it.</summary>
internal sealed class HeadlineSource(Scene scene, BodySpeakers speakers)
{
    private const int Longest = 8;

    /// <summary>Who speaks, by figure, -1 for someone unnamed; null where the words are a topic, or tell no one who is heard in the article.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token after the last.</param>
    /// <param name="mayBeTopic">Whether what the article is about may stand there as well, so that a name must be one that soon speaks.</param>
    public int? FigureOf(int first, int end, bool mayBeTopic)
    {
        if (end <= first || end - first > Longest || !IsPlain(first, end))
        {
            return null;
        }

        int head = HeadOf(first, end);
        if (scene.Document.Cast.At(head) is { Form: ReferenceForm.Name } name)
        {
            return !IsLedTo(first, name.First) ? null : OfName(scene.PhraseOf[head] is int phrase and >= 0 && scene.Phrases[phrase].Figure is int figure and >= 0 ? figure : name.Character, mayBeTopic);
        }

        ReadOnlySpan<char> noun = scene.Document.TextOf(head);
        return HeadlineWords.IsSpeaker(noun) ? (PersonNouns.Find(NameText.Fold(noun.ToString())) is { IsPlural: true } ? -1 : speakers.Called(Described(first, head)))
            : HeadlineWords.IsBody(noun) || (HeadlineWords.IsDocument(noun) && IsOwnDocument(first, head)) ? -1
            : scene.PhraseOf[head] is int index and >= 0 && scene.Phrases[index] is { Form: PhraseForm.Name, Figure: >= 0 } other ? OfName(other.Figure, mayBeTopic)
            : null;
    }

    /// <summary>The person whose name the words are; -1 where they are none.</summary>
    public int PersonAt(int first, int end)
        => scene.Document.Cast.At(end - 1) is { Form: ReferenceForm.Name } name && name.First == first && scene.Figures[name.Character].Type == EntityType.Person ? name.Character : -1;

    private int? OfName(int figure, bool mayBeTopic)
        => scene.Figures[figure].Type is EntityType.Person or EntityType.Organization or EntityType.Group && (mayBeTopic ? speakers.IsEarly(figure) : speakers.Contains(figure)) ? figure : null;

    /// <summary>Whether nothing stands before a name but who it is ("UN chief Ann Lee", "Norway's Lee").</summary>
    private bool IsLedTo(int first, int name)
    {
        if (name <= first || IsPossessiveMark(name - 1))
        {
            return name >= first;
        }

        string before = NameText.Fold(scene.Document.TextOf(name - 1)).TrimEnd('.');
        return PersonNouns.Find(before) is not null || PersonTitles.Contains(before) || HeadlineWords.IsSpeaker(before);
    }

    /// <summary>Whether words can be no clause, only someone or something that states: whose verb tells the rest.</summary>
    public bool IsSource(int first, int end)
    {
        if (FigureOf(first, end, false) is not null)
        {
            return true;
        }

        if (end <= first || !IsPlain(first, end))
        {
            return false;
        }

        int head = HeadOf(first, end);
        string noun = NameText.Fold(scene.Document.TextOf(head));
        return HeadlineWords.IsDocument(noun) || PersonNouns.Find(noun) is not null || HeadWords.Find(noun) is not null || scene.Document.Cast.At(head) is { Form: ReferenceForm.Name };
    }

    /// <summary>The words of a description, articles aside.</summary>
    private IEnumerable<uint> Described(int first, int head)
    {
        for (int token = first; token <= head; token++)
        {
            if (scene.Tag(token) is not (PartOfSpeech.Det or PartOfSpeech.Punct or PartOfSpeech.Part))
            {
                yield return scene.Forms[token];
            }
        }
    }

    /// <summary>The noun that carries the meaning: the last before "of", "on" and the like.</summary>
    private int HeadOf(int first, int end)
    {
        for (int token = first + 1; token < end; token++)
        {
            if (scene.Document.Cast.At(token) is null && scene.Tag(token) is PartOfSpeech.Adp or PartOfSpeech.Part && !IsPossessiveMark(token))
            {
                return token - 1;
            }
        }

        return end - 1;
    }

    /// <summary>Whether the words are one noun phrase: no verb, list or mark.</summary>
    public bool IsPlain(int first, int end)
    {
        for (int token = first; token < end; token++)
        {
            bool isNamed = scene.Document.Cast.At(token) is not null;
            ReadOnlySpan<char> text = scene.Document.TextOf(token);
            if (scene.StretchOf[token] >= 0 || text is "," or ";" or "(" or "and" or "&" or "?"
                || (!isNamed && scene.Tag(token) is PartOfSpeech.Aux or PartOfSpeech.Verb or PartOfSpeech.Pron or PartOfSpeech.Sconj && !HeadlineWords.IsSpeaker(text) && !HeadlineWords.IsBody(text) && !HeadlineWords.IsDocument(text)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether what stands before a document tells whose it is.</summary>
    private bool IsOwnDocument(int first, int head)
    {
        for (int token = first; token < head; token++)
        {
            ReadOnlySpan<char> text = scene.Document.TextOf(token);
            if (text is not "-" && scene.Document.Cast.At(token) is null && !HeadlineWords.IsQualifier(text) && !IsAcronym(text))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsPossessiveMark(int token) => scene.Document.TextOf(token) is "'s" or "’s" or "'" or "’";

    private static bool IsAcronym(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[^1]) && char.IsUpper(word[0]);
}
