namespace NewsTools.Training.Corpora;

/// <summary>Maps between the corpora's offsets (Unicode code points) and .NET's (UTF-16 units).</summary>
public sealed class CodePoints
{
    private readonly int[]? _toUtf16;

    private readonly int[]? _fromUtf16;

    /// <summary>Maps the offsets of a text.</summary>
    public CodePoints(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Any(char.IsHighSurrogate))
        {
            return;
        }

        List<int> toUtf16 = [];
        _fromUtf16 = new int[text.Length + 1];
        for (int at = 0; at < text.Length; at++)
        {
            bool isTail = at > 0 && char.IsSurrogatePair(text[at - 1], text[at]);
            if (!isTail)
            {
                toUtf16.Add(at);
            }

            _fromUtf16[at] = toUtf16.Count - 1;
        }

        _fromUtf16[text.Length] = toUtf16.Count;
        toUtf16.Add(text.Length);
        _toUtf16 = [.. toUtf16];
    }

    /// <summary>The UTF-16 index of a code point.</summary>
    public int ToUtf16(int codePoint) => _toUtf16 is null ? codePoint : _toUtf16[codePoint];

    /// <summary>The code point at a UTF-16 index.</summary>
    public int FromUtf16(int index) => _fromUtf16 is null ? index : _fromUtf16[index];
}
