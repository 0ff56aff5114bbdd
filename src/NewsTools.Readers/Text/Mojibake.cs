using System.Text;

namespace NewsTools.Readers.Text;

/// <summary>Undoes UTF-8 that was taken for windows-1252 and encoded again.</summary>
internal static class Mojibake
{
    /// <summary>The text as first written, where all of it goes back to valid UTF-8; else the text itself.</summary>
    public static string Repair(string text)
    {
        if (text.AsSpan().IndexOfAny('Ã', 'â', 'Â') < 0)
        {
            return text;
        }

        Encoding strict = (Encoding)CodePages.Windows1252.Clone();
        strict.EncoderFallback = EncoderFallback.ExceptionFallback;
        try
        {
            return CodePages.TryDecode(CodePages.StrictUtf8, strict.GetBytes(WithLostBytes(text))) ?? text;
        }
        catch (EncoderFallbackException)
        {
            return text;
        }
    }

    /// <summary>windows-1252 lacks two bytes that common characters need; what stands before tells which was lost.</summary>
    private static string WithLostBytes(string text)
        => text.Replace("â€\uFFFD", "â€\u009D", StringComparison.Ordinal).Replace("ï¬\uFFFD", "ï¬\u0081", StringComparison.Ordinal);
}
