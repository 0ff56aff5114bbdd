namespace NewsTools.Readers.Text;

/// <summary>Tells binary data from text.</summary>
internal static class Binary
{
    private const int Looked = 8192;

    /// <summary>Text has no NUL and hardly any control character.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0))
        {
            return true;
        }

        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, Looked)];
        int controls = 0;
        foreach (byte value in head)
        {
            controls += value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x0B or 0x1A or 0x1B) ? 1 : 0;
        }

        return controls > 1 + (head.Length / 100);
    }

    /// <summary>C1 controls: what the undefined bytes of windows-1252 decode to.</summary>
    public static bool HasControls(string text) => text.AsSpan().IndexOfAnyInRange('\u0080', '\u009F') >= 0;
}
