using System.Text;

namespace NewsTools.Readers.Text;

/// <summary>Encodings by the names that the web uses.</summary>
internal static class CodePages
{
    private static readonly Dictionary<string, string> WebNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["latin1"] = "windows-1252",
        ["latin-1"] = "windows-1252",
        ["iso-8859-1"] = "windows-1252",
        ["iso8859-1"] = "windows-1252",
        ["ascii"] = "windows-1252",
        ["us-ascii"] = "windows-1252",
        ["ansi"] = "windows-1252",
        ["utf8"] = "utf-8",
        ["sjis"] = "shift_jis",
        ["cp932"] = "shift_jis",
        ["x-sjis"] = "shift_jis",
        ["windows-31j"] = "shift_jis",
        ["gb2312"] = "gb18030",
        ["gbk"] = "gb18030",
        ["macroman"] = "macintosh",
        ["x-mac-roman"] = "macintosh",
    };

    public static Encoding Windows1252 { get; } = Lenient(1252);

    public static Encoding Latin9 { get; } = Lenient(28605);

    public static Encoding Macintosh { get; } = Lenient(10000);

    public static Encoding StrictUtf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The encoding of that name, replacing what does not decode; null where the name is unknown.</summary>
    public static Encoding? Find(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        name = WebNames.GetValueOrDefault(name.Trim(), name.Trim());
        if (name.StartsWith("cp", StringComparison.OrdinalIgnoreCase) && int.TryParse(name.AsSpan(2), out int page))
        {
            name = page is >= 1250 and <= 1258 ? $"windows-{page}" : name;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Decodes where every byte belongs to the encoding; null otherwise.</summary>
    public static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        Encoding strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            return strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding Lenient(int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
}
