using System.Text;
using UtfUnknown;

namespace NewsTools.Readers.Text;

/// <summary>Turns bytes into characters, or refuses: never mojibake.</summary>
internal static class TextDecoder
{
    private const float SureDetection = 0.8f;

    private const int DetectedBytes = 1 << 16;

    /// <summary>Decodes by the override, else mark, strict UTF-8, declaration, detection, and windows-1252 where it reads as English.</summary>
    /// <exception cref="DocumentException">The bytes are no text, or their encoding cannot be told.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string? overriding, string? declared)
    {
        if (overriding is not null)
        {
            Encoding encoding = CodePages.Find(overriding)
                ?? throw new DocumentException(DocumentError.Undecodable, $"The encoding '{overriding}' is unknown.");
            return WithoutMark(encoding.GetString(bytes));
        }

        return WithoutMark(ByMark(bytes) ?? ByNulParity(bytes) ?? WithoutMarkOrNul(bytes, declared));
    }

    private static string WithoutMarkOrNul(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (Binary.Is(bytes))
        {
            throw new DocumentException(DocumentError.Unsupported, "The document is binary data of an unknown format, not text.");
        }

        bool isShifted = bytes.IndexOf((byte)0x1B) >= 0;
        string? utf8 = CodePages.TryDecode(CodePages.StrictUtf8, bytes);
        if (utf8 is not null && !isShifted)
        {
            return Mojibake.Repair(utf8);
        }

        return ByDeclaration(bytes, declared)
            ?? MixedUtf8.TryDecode(bytes)
            ?? ByEnglish(bytes)
            ?? ByDetection(bytes)
            ?? utf8
            ?? throw new DocumentException(DocumentError.Undecodable, "The character encoding cannot be told; give it with -Encoding.");
    }

    private static string? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes),
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32.GetString(bytes),
        [0, 0, 0xFE, 0xFF, ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: true).GetString(bytes),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes),
        _ => null,
    };

    /// <summary>In UTF-16 text of Latin letters every second byte is NUL: the odd ones where the low byte comes first.</summary>
    private static string? ByNulParity(ReadOnlySpan<byte> bytes)
    {
        int[] nuls = [0, 0];
        for (int i = 0; i < bytes.Length; i++)
        {
            nuls[i & 1] += bytes[i] == 0 ? 1 : 0;
        }

        int half = bytes.Length / 2;
        if (half == 0 || Math.Max(nuls[0], nuls[1]) < half * 0.7 || Math.Min(nuls[0], nuls[1]) > half * 0.05)
        {
            return null;
        }

        return CodePages.TryDecode(nuls[1] > nuls[0] ? Encoding.Unicode : Encoding.BigEndianUnicode, bytes[..(half * 2)]);
    }

    private static string? ByDeclaration(ReadOnlySpan<byte> bytes, string? declared)
    {
        Encoding? encoding = CodePages.Find(declared);
        if (encoding is null || encoding.CodePage == Encoding.UTF8.CodePage)
        {
            return null;
        }

        string? text = CodePages.TryDecode(encoding, bytes);
        return text is null || (encoding.CodePage == CodePages.Windows1252.CodePage && Binary.HasControls(text)) ? null : text;
    }

    private static string? ByEnglish(ReadOnlySpan<byte> bytes)
    {
        foreach (Encoding encoding in (ReadOnlySpan<Encoding>)[CodePages.Windows1252, CodePages.Latin9, CodePages.Macintosh])
        {
            if (CodePages.TryDecode(encoding, bytes) is string text && EnglishText.ReadsAsEnglish(text))
            {
                return text;
            }
        }

        return null;
    }

    private static string? ByDetection(ReadOnlySpan<byte> bytes)
    {
        DetectionDetail? detected = CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, DetectedBytes)].ToArray()).Detected;
        return detected?.Confidence >= SureDetection && CodePages.Find(detected.EncodingName) is Encoding encoding
            ? CodePages.TryDecode(encoding, bytes)
            : null;
    }

    private static string WithoutMark(string text) => text.StartsWith('\uFEFF') ? text[1..] : text;
}
