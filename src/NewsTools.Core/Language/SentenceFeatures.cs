using System.Numerics;
using NewsTools.Models;
using static NewsTools.Models.FeatureHash;

namespace NewsTools.Language;

/// <summary>The features of the gaps in a paragraph at which a sentence may end.</summary>
internal sealed class SentenceFeatures(string text, List<Piece> pieces)
{
    public const int Count = 25;

    private const int MostClosers = 4;

    private static readonly WordMap<bool> Starters =
        new([.. EmbeddedTable.Rows("starters.tsv").Select(row => KeyValuePair.Create(row[0], true))]);

    private int _first;
    private int _limit;
    private int _sentenceStart;
    private bool _isQuoted;
    private int _depth;
    private uint _writing;
    private uint _startHash;

    /// <summary>Units of the text read so far, for tests that cost grows in step with length.</summary>
    public long Steps { get; private set; }

    /// <summary>Begins with the paragraph whose tokens run from <paramref name="first"/> to before <paramref name="limit"/>.</summary>
    public void BeginParagraph(int first, int limit)
    {
        _first = first;
        _limit = limit;
        BeginSentence(first);
        _isQuoted = false;
        _depth = 0;
        _writing = ShapeOf(first);
    }

    /// <summary>Says that a sentence begins at a token.</summary>
    public void BeginSentence(int token)
    {
        _sentenceStart = token;
        _startHash = HashOf(token);
    }

    /// <summary>Passes over a token; the gap after it is asked about next.</summary>
    public void Pass(int token)
    {
        switch (text[pieces[token].Start])
        {
            case '“':
                _isQuoted = true;
                break;
            case '”':
                _isQuoted = false;
                break;
            case '"':
                _isQuoted = !_isQuoted;
                break;
            case '(' or '[':
                _depth++;
                break;
            case ')' or ']':
                _depth = Math.Max(0, _depth - 1);
                break;
            default:
                break;
        }
    }

    /// <summary>Whether a sentence may end after a token that is not its paragraph's last.</summary>
    public bool IsCandidate(int token)
    {
        Piece piece = pieces[token];
        if (piece.Kind is PieceKind.Word or PieceKind.Number or PieceKind.Address or PieceKind.Title)
        {
            CharKind next = CharKinds.Of(text[pieces[token + 1].Start]);
            return next is CharKind.Upper or CharKind.Digit && pieces[token + 1].Start > piece.End;
        }

        return piece.Kind != PieceKind.Mark || text[piece.Start] != ',';
    }

    /// <summary>Writes the features of the gap after a token.</summary>
    public void Write(int token, Span<uint> features)
    {
        int core = Core(token);
        int word = core - 1;
        uint coreHash = HashOf(core);
        uint coreKind = pieces[core].Kind is PieceKind.Word or PieceKind.Number ? ShapeOf(core) : coreHash;
        uint closer = core == token ? 0u : text[pieces[token].Start];
        uint wordHash = HashOf(word);
        uint wordShape = ShapeOf(word);
        uint nextHash = HashOf(token + 1);
        uint nextShape = ShapeOf(token + 1);
        uint next2Hash = HashOf(token + 2);
        uint next2Shape = ShapeOf(token + 2);
        uint space = pieces[token + 1].Start > pieces[token].End ? 1u : 0u;
        uint frame = Mix(100, (coreKind * 64) + (closer * 4) + space, nextShape);
        uint state = (_isQuoted ? 1u : 0u) + (_depth > 0 ? 2u : 0u);
        uint isStarter = IsStarter(token + 1) ? 1u : 0u;
        uint start = (nextShape * 4) + (isStarter * 2) + space;
        features[0] = Mix(0, space);
        features[1] = frame;
        features[2] = Mix(2, coreHash, wordHash);
        features[3] = Mix(3, coreHash, nextHash);
        features[4] = Mix(4, wordHash, nextHash);
        features[5] = Mix(5, frame, wordShape);
        features[6] = Mix(6, (wordShape * 32) + Length(word), coreKind);
        features[7] = Mix(7, nextHash, next2Shape);
        features[8] = Mix(8, coreKind, next2Hash);
        features[9] = Mix(9, frame, state);
        features[10] = Mix(10, coreKind, (state * 64) + closer);
        features[11] = Mix(11, frame, Bucket(token + 1 - _sentenceStart));
        features[12] = Mix(12, frame, Bucket(_limit - token - 1));
        features[13] = Mix(13, (closer * 16) + nextShape, next2Hash);
        features[14] = Mix(14, frame, next2Shape);
        features[15] = Mix(15, frame, _writing);
        features[16] = Mix(16, coreHash, nextShape);
        features[17] = Mix(17, nextHash, coreKind);
        features[18] = Mix(18, HashOf(word - 1), (coreKind * 16) + nextShape);
        features[19] = Mix(19, next2Hash, nextShape);
        features[20] = Mix(20, frame, _startHash);
        features[21] = Mix(21, (wordShape * 16) + ShapeOf(word - 1), (coreKind * 256) + (nextShape * 16) + next2Shape);
        features[22] = Mix(22, (uint)pieces[core].Kind, start);
        features[23] = Mix(23, ((uint)pieces[core].Kind * 16) + wordShape, start);
        features[24] = Mix(24, coreHash, start);
    }

    /// <summary>Whether a capitalised word begins sentences more often than names.</summary>
    public bool IsStarter(int token) => CharKinds.Of(text[pieces[token].Start]) == CharKind.Upper && Starters.Contains(TextOf(token));

    /// <summary>The last token that is no closing mark.</summary>
    private int Core(int token)
    {
        int core = token;
        int first = Math.Max(_sentenceStart, token - MostClosers);
        while (core > first && pieces[core].Kind == PieceKind.Mark && text[pieces[core].Start] is ')' or ']' or '”' or '’' or '"' or '\'' or '»')
        {
            core--;
        }

        return core;
    }

    private uint HashOf(int token)
        => token < _first ? 1 : token >= _limit ? 2 : pieces[token].Kind is PieceKind.Number ? 3 : WordHash.Of(TextOf(token));

    private ReadOnlySpan<char> TextOf(int token)
    {
        int length = pieces[token].End - pieces[token].Start;
        Steps += length;
        return text.AsSpan(pieces[token].Start, length);
    }

    private uint Length(int token) => token < _first ? 0 : (uint)Math.Min(6, pieces[token].End - pieces[token].Start);

    private uint ShapeOf(int token) => token < _first || token >= _limit ? 0 : PieceShape.Of(text, pieces[token]);

    private static uint Bucket(int count) => (uint)BitOperations.Log2((uint)count + 1);
}
