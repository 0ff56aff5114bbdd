using System.Text;
using System.Text.RegularExpressions;

namespace NewsTools.Readers.Text;

/// <summary>Finds the encoding that a document or its carrier declares.</summary>
internal static partial class EncodingDeclaration
{
    private const int SearchedBytes = 4096;

    /// <summary>The declared name: the carrier's charset parameter before the document's own declaration.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes, string? mediaType)
        => FirstGroup(CharsetParameter().Match(mediaType ?? ""))
        ?? InDocument(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, SearchedBytes)]));

    private static string? InDocument(string head)
        => FirstGroup(XmlDeclaration().Match(head)) ?? FirstGroup(MetaCharset().Match(head));

    private static string? FirstGroup(Match match) => match.Success ? match.Groups[1].Value : null;

    [GeneratedRegex("""charset\s*=\s*["']?([\w.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CharsetParameter();

    [GeneratedRegex("""^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex XmlDeclaration();

    [GeneratedRegex("""<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MetaCharset();
}
