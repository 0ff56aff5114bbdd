using NewsTools.Analysis;
using NewsTools.Entities;
using NewsTools.Language;
using NewsTools.Models;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Scenes;

/// <summary>Cuts sentences into noun phrases by parts of speech; a name is a unit, and a possessor is a phrase of its own.</summary>
internal sealed class PhraseFinder
{
    private static readonly WordMap<PhraseForm> Pronouns =
        new([.. EmbeddedTable.Rows("speaker-pronouns.tsv").Select(row => KeyValuePair.Create(row[0], Enum.Parse<PhraseForm>(row[1])))]);

    private static readonly WordMap<bool> Possessives = new([.. "his her their its our my your".Split(' ').Select(word => KeyValuePair.Create(word, true))]);

    private static readonly WordMap<bool> Days =
        new([.. "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow".Split(' ').Select(word => KeyValuePair.Create(word, true))]);

    private readonly List<Phrase> _phrases = [];
    private readonly Document _document;
    private readonly int[] _stretchOf;
    private readonly bool[] _isDate;

    public PhraseFinder(Document document, int[] stretchOf)
    {
        _document = document;
        _stretchOf = stretchOf;
        _isDate = new bool[document.Tokens.Length];
        foreach (DateMention date in document.Dates)
        {
            for (int token = document.TokenAt(date.Offset); token < _isDate.Length && document.Tokens[token].Start < date.Offset + date.Length; token++)
            {
                _isDate[token] = true;
            }
        }
    }

    public static bool IsDay(ReadOnlySpan<char> word) => Days.Contains(word);

    public List<Phrase> Find()
    {
        foreach (Sentence sentence in _document.Sentences)
        {
            int at = sentence.First;
            bool isPossessed = false;
            while (at < sentence.End)
            {
                int end = Read(at, sentence.End, isPossessed);
                isPossessed = end > at && _phrases.Count > 0 && _phrases[^1].IsPossessor && (end == _phrases[^1].End || IsPossessiveMark(end - 1));
                at = Math.Max(end, at + 1);
            }
        }

        return _phrases;
    }

    /// <summary>Reads the phrase that starts at a token, and gives the token after it (and after its possessive mark), or after the words that lead to none.</summary>
    private int Read(int first, int limit, bool isPossessed)
    {
        PartOfSpeech tag = _document.TagOf(first);
        ReadOnlySpan<char> word = _document.TextOf(first);
        if (tag == PartOfSpeech.Pron || (tag == PartOfSpeech.Det && Pronouns.Contains(word) && !IsNominal(first + 1, limit)))
        {
            Pronouns.TryFind(word, out PhraseForm form);
            bool isKnown = Pronouns.Contains(word);
            Add(first, first + 1, first, isKnown ? form : PhraseForm.OtherPronoun, Possessives.Contains(word) && IsNominal(first + 1, limit), isPossessed);
            return first + 1;
        }

        int head = -1;
        int end = first;
        while (end < limit && !(end > first && _document.TagOf(end) == PartOfSpeech.Det))
        {
            if (NameAt(end) is Reference name && name.First == end)
            {
                head = name.End - 1;
                end = name.End;
            }
            else if (head >= 0 && Days.Contains(_document.TextOf(end)))
            {
                break;
            }
            else if (IsHead(end))
            {
                head = end++;
            }
            else if (IsModifier(end, limit) || (end > first && IsJoint(end, limit)))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        if (head < 0)
        {
            return end;
        }

        if (_isDate[head] && NameAt(head) is null)
        {
            return head + 1;
        }

        bool isPossessor = head + 1 < limit && IsPossessiveMark(head + 1);
        Add(first, head + 1, head, FormOf(head), isPossessor, isPossessed);
        return isPossessor ? head + 2 : head + 1;
    }

    private void Add(int first, int end, int head, PhraseForm form, bool isPossessor, bool isPossessed)
        => _phrases.Add(new Phrase { First = first, End = end, Head = head, Form = form, IsPossessor = isPossessor, IsPossessed = isPossessed, Stretch = _stretchOf[head] });

    private PhraseForm FormOf(int head) => NameAt(head) is not null || _document.TagOf(head) == PartOfSpeech.Propn ? PhraseForm.Name : PhraseForm.Noun;

    private Reference? NameAt(int token) => _document.Cast.At(token) is { Form: ReferenceForm.Name } name ? name : null;

    private bool IsHead(int token) => _document.TagOf(token) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num or PartOfSpeech.Sym;

    private bool IsModifier(int token, int limit) => _document.TagOf(token) switch
    {
        PartOfSpeech.Det or PartOfSpeech.Adj => true,
        PartOfSpeech.Adv or PartOfSpeech.Verb => token + 1 < limit && _document.TagOf(token + 1) is PartOfSpeech.Adj or PartOfSpeech.Noun && token > 0 && _document.TagOf(token - 1) is PartOfSpeech.Det,
        _ => false,
    };

    /// <summary>A hyphen or ampersand inside a phrase.</summary>
    private bool IsJoint(int token, int limit)
        => _document.TextOf(token) is "-" or "&" or "–" or "/"
            && token + 1 < limit
            && _document.Tokens[token].Start <= _document.Tokens[token - 1].End + 1
            && IsNominal(token + 1, limit);

    private bool IsNominal(int token, int limit)
        => token < limit && _document.TagOf(token) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Verb;

    private bool IsPossessiveMark(int token) => _document.TextOf(token) is "'s" or "’s" or "'" or "’" && _document.TagOf(token) == PartOfSpeech.Part;
}
