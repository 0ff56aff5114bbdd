namespace NewsTools.Language;

/// <summary>The coarse looks of tokens by which the ends of sentences are told.</summary>
internal static class PieceShape
{
    /// <summary>The shape of a token, from 1 to 16.</summary>
    public static uint Of(string text, Piece piece) => piece.Kind switch
    {
        PieceKind.Word => OfWord(text, piece),
        PieceKind.Mark => OfMark(text[piece.Start]),
        _ => 9 + (uint)piece.Kind,
    };

    private static uint OfWord(string text, Piece piece) => CharKinds.Of(text[piece.Start]) switch
    {
        CharKind.Upper when piece.End - piece.Start == 1 => 3,
        CharKind.Upper => CharKinds.Of(text[piece.End - 1]) == CharKind.Upper ? 4u : 2u,
        CharKind.Lower => 1,
        _ => 5,
    };

    private static uint OfMark(char unit) => unit switch
    {
        '"' or '“' or '‘' or '\'' => 6,
        '(' or '[' => 7,
        '-' or '–' or '—' => 8,
        _ => 9,
    };
}
