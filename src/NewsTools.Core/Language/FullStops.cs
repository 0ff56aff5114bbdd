using NewsTools.Models;

namespace NewsTools.Language;

/// <summary>Tells whether the full stop after a word belongs to it, as in an abbreviation.</summary>
internal sealed class FullStops(string text, List<Piece> pieces)
{
    private static readonly WordMap<AbbreviationKind> Abbreviations =
        new([.. EmbeddedTable.Rows("abbreviations.tsv").Select(row => KeyValuePair.Create(row[0], Enum.Parse<AbbreviationKind>(row[1])))]);

    private int _end;
    private int _firstPiece;

    /// <summary>How many characters were looked at.</summary>
    public long Steps { get; private set; }

    /// <summary>Says where the paragraph ends whose words are asked about next.</summary>
    public void BeginParagraph(int end)
    {
        _end = end;
        _firstPiece = pieces.Count;
    }

    /// <summary>What a word is with the full stop after it; an abbreviation takes the full stop in.</summary>
    public PieceKind KindOf(int start, int end, int dots, PieceKind kind)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        bool isRun = end + 1 < _end && text[end + 1] == '.' && (word.Length == 1 || (end + 2 < _end && text[end + 2] == '.'));
        if (kind == PieceKind.Number)
        {
            bool isItem = pieces.Count == _firstPiece && end - start <= 3 && !isRun && end + 1 < _end && CharKinds.Of(text[end + 1]) == CharKind.Space;
            return isItem ? PieceKind.Title : kind;
        }

        if (dots > 0 && word.Length >= 3 && CharKinds.IsLetter(word[^1]) && word[^2] == '.')
        {
            return PieceKind.Abbreviation;
        }

        char next = NextUnit(end + 1);
        if (word.Length == 1)
        {
            return !isRun && IsInitial(word[0], next) ? PieceKind.Title : kind;
        }

        return isRun || !Abbreviations.TryFind(word, out AbbreviationKind abbreviation) ? kind : abbreviation switch
        {
            AbbreviationKind.Title => char.IsLower(word[0]) && word is not "vs" ? kind : PieceKind.Title,
            AbbreviationKind.General => PieceKind.Abbreviation,
            AbbreviationKind.Number => CharKinds.IsDigit(next) ? PieceKind.Title : kind,
            _ => char.IsUpper(word[0]) && (CharKinds.IsDigit(next) || next is ',' || char.IsLower(next)) ? PieceKind.Abbreviation : kind,
        };
    }

    private bool IsInitial(char letter, char next)
    {
        bool isBeforeNumber = CharKinds.IsDigit(next) && letter is 'p' or 'c' or 'v' or 'n';
        bool isCapital = CharKinds.Of(letter) == CharKind.Upper;
        bool isAfterCapital = pieces.Count > _firstPiece && CharKinds.Of(text[pieces[^1].Start]) is CharKind.Upper;
        bool isFirst = pieces.Count == _firstPiece || pieces[^1].Kind is PieceKind.Mark or PieceKind.Title or PieceKind.Stop;
        bool isAfterInitial = pieces.Count > _firstPiece && pieces[^1].Kind == PieceKind.Title && pieces[^1].End - pieces[^1].Start == 2;
        return isBeforeNumber || (isCapital && isAfterInitial) || (isCapital && char.IsUpper(next) && (isAfterCapital || isFirst || letter != 'I')) || (letter == 'v' && char.IsUpper(next));
    }

    private char NextUnit(int at)
    {
        int from = at;
        while (at < _end && CharKinds.Of(text[at]) == CharKind.Space)
        {
            at++;
        }

        Steps += at - from;
        return at < _end ? text[at] : '\n';
    }
}
