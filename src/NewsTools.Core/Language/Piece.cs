namespace NewsTools.Language;

/// <summary>A token before its sentence is known.</summary>
/// <param name="Start">Where it starts (UTF-16 index).</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Kind">What the sentence splitter needs to know of it.</param>
internal readonly record struct Piece(int Start, int End, PieceKind Kind);
