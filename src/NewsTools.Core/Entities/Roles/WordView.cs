using NewsTools.Analysis;
using NewsTools.Entities.Tables;
using NewsTools.Tagging;

namespace NewsTools.Entities.Roles;

/// <summary>The document's tokens as folded words, with the name that covers each: what rules on neighbouring words read.</summary>
internal sealed class WordView
{
    private readonly Document _document;

    private readonly string?[] _words;

    private readonly int[] _names;

    public WordView(Document document)
    {
        _document = document;
        _words = new string?[document.Tokens.Length];
        _names = new int[document.Tokens.Length];
        Array.Fill(_names, -1);
        for (int i = 0; i < document.Names.Length; i++)
        {
            Array.Fill(_names, i, document.Names[i].First, document.Names[i].End - document.Names[i].First);
        }
    }

    public Document Document => _document;

    public int Count => _words.Length;

    /// <summary>Words looked at so far, for tests that cost grows in step with length.</summary>
    public long Reads { get; private set; }

    /// <summary>The folded word; a mark as it stands; outside the text a line break.</summary>
    public string this[int token]
    {
        get
        {
            Reads++;
            return token < 0 || token >= _words.Length ? "\n" : _words[token] ??= Folded(token);
        }
    }

    public PartOfSpeech TagOf(int token) => token < 0 || token >= _words.Length ? PartOfSpeech.Punct : _document.Tags[token];

    /// <summary>The name that covers a token; null where there is none.</summary>
    public NameSpan? NameAt(int token) => NameIndexAt(token) is int index and >= 0 ? _document.Names[index] : null;

    public int NameIndexAt(int token)
    {
        Reads++;
        return token < 0 || token >= _names.Length ? -1 : _names[token];
    }

    public bool IsSameSentence(int first, int second)
        => first >= 0 && second >= 0 && first < Count && second < Count && _document.SentenceOfToken(first) == _document.SentenceOfToken(second);

    public bool IsPossessive(int token) => this[token] is "'s" or "'" && NoSpaceBefore(token);

    public bool IsCapital(int token) => token >= 0 && token < Count && char.IsUpper(_document.Text[_document.Tokens[token].Start]);

    public bool NoSpaceBefore(int token) => token > 0 && token < Count && _document.Tokens[token - 1].End == _document.Tokens[token].Start;

    public PersonNoun? PersonNounAt(int token) => PersonNouns.Find(this[token]);

    private string Folded(int token)
    {
        string folded = NameText.Fold(_document.TextOf(token));
        return folded.Length > 0 ? folded : ".";
    }
}
