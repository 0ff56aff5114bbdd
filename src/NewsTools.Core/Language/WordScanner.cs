using System.Globalization;
using NewsTools.Models;

namespace NewsTools.Language;

/// <summary>Reads one word or number, with the marks inside it and the full stop of an abbreviation.</summary>
internal sealed class WordScanner(string text, List<Piece> pieces)
{
    private static readonly WordMap<bool> Units =
        new([.. "am pm a.m p.m km kg mg cm mm m bn k g mph kmh kph ft lb lbs hrs mb gb x".Split(' ').Select(word => KeyValuePair.Create(word, true))]);

    private readonly FullStops _fullStops = new(text, pieces);
    private int _end;
    private long _steps;

    /// <summary>How many characters were looked at.</summary>
    public long Steps => _steps + _fullStops.Steps;

    public static bool IsLetterPair(string text, int at)
        => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1])
            && CharUnicodeInfo.GetUnicodeCategory(text, at) is <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber;

    /// <summary>Says where the paragraph ends from which words are read next.</summary>
    public void BeginParagraph(int end)
    {
        _end = end;
        _fullStops.BeginParagraph(end);
    }

    /// <summary>Adds the tokens of a word and gives where they end.</summary>
    /// <param name="from">The first letter or digit.</param>
    /// <param name="start">Where the token starts, if before.</param>
    public int Scan(int from, int start = -1)
    {
        start = start < 0 ? from : start;
        int at = from;
        int apostrophe = -1;
        int dots = 0;
        while (at < _end)
        {
            CharKind kind = CharKinds.Of(text[at]);
            if (CharKinds.IsWord(kind))
            {
                at++;
            }
            else if (kind == CharKind.High && IsLetterPair(text, at))
            {
                at += 2;
            }
            else if (at > from && at + 1 < _end && IsInner(from, at, kind))
            {
                apostrophe = kind == CharKind.Apostrophe ? at : apostrophe;
                dots += text[at] == '.' ? 1 : 0;
                at++;
            }
            else
            {
                break;
            }
        }

        _steps += at - start;
        return Finish(start, at, apostrophe, dots);
    }

    private bool IsInner(int from, int at, CharKind kind)
    {
        char before = text[at - 1];
        char after = text[at + 1];
        bool isInNumber = CharKinds.IsDigit(before) && CharKinds.IsDigit(after);
        return text[at] switch
        {
            '.' => isInNumber || (CharKinds.IsLetter(before) && CharKinds.IsLetter(after) && IsAcronym(from, at)),
            ',' => isInNumber && IsGroup(at + 1),
            ':' => isInNumber,
            '/' => isInNumber || (IsSingleLetter(from, at) && (at + 2 >= _end || !CharKinds.IsWord(CharKinds.Of(text[at + 2])))),
            '&' => CharKinds.Of(before) == CharKind.Upper && CharKinds.Of(after) == CharKind.Upper,
            '_' => true,
            '$' => false,
            _ => kind == CharKind.Apostrophe && CharKinds.IsWord(CharKinds.Of(after)) && CharKinds.IsWord(CharKinds.Of(before)),
        };
    }

    private bool IsSingleLetter(int from, int at) => at - 1 == from && CharKinds.IsLetter(text[from]) && CharKinds.IsLetter(text[at + 1]);

    private bool IsGroup(int at)
        => at + 3 <= _end && CharKinds.IsDigit(text[at + 1]) && CharKinds.IsDigit(text[at + 2]) && (at + 3 == _end || !CharKinds.IsDigit(text[at + 3]));

    /// <summary>Whether a full stop stands between single letters, as in U.S. and a.m., or in Ph.D.</summary>
    private bool IsAcronym(int from, int at)
    {
        bool isSingleBefore = at - 1 == from || text[at - 2] == '.' || (CharKinds.IsDigit(text[at - 2]) && CharKinds.Of(text[at - 1]) == CharKind.Lower);
        bool isSingleAfter = at + 2 >= _end || !CharKinds.IsWord(CharKinds.Of(text[at + 2]));
        return (isSingleBefore && isSingleAfter) || (at - from == 2 && isSingleAfter && WordHash.AreEqual(text.AsSpan(from, 4), "ph.d"));
    }

    private int Finish(int start, int end, int apostrophe, int dots)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        bool isNumber = CharKinds.IsDigit(word[0]);
        if (isNumber && dots < 3 && UnitStart(word) is int unit && unit > 0)
        {
            pieces.Add(new Piece(start, start + unit, PieceKind.Number));
            start += unit;
            isNumber = false;
        }
        else if (Contractions.Split(word, apostrophe < 0 ? -1 : apostrophe - start) is int second && second > 0)
        {
            pieces.Add(new Piece(start, start + second, PieceKind.Word));
            pieces.Add(new Piece(start + second, end, PieceKind.Word));
            return end;
        }
        else if (end < _end && text[end] == '$' && word.Length <= 3 && CharKinds.Of(word[^1]) == CharKind.Upper)
        {
            pieces.Add(new Piece(start, end + 1, PieceKind.Mark));
            return end + 1;
        }

        PieceKind kind = isNumber ? PieceKind.Number : PieceKind.Word;
        if (end < _end && text[end] == '.')
        {
            kind = _fullStops.KindOf(start, end, dots, kind);
            end += kind is PieceKind.Abbreviation or PieceKind.Title ? 1 : 0;
        }

        pieces.Add(new Piece(start, end, kind));
        return end;
    }

    private static int UnitStart(ReadOnlySpan<char> word)
    {
        int at = word.Length;
        while (at > 0 && !CharKinds.IsDigit(word[at - 1]))
        {
            at--;
        }

        return at > 0 && at < word.Length && word.Length - at <= 3 && Units.Contains(word[at..]) ? at : 0;
    }
}
