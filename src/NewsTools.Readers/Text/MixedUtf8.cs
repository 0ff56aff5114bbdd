using System.Buffers;
using System.Text;

namespace NewsTools.Readers.Text;

/// <summary>Decodes UTF-8 into which windows-1252 was pasted.</summary>
internal static class MixedUtf8
{
    /// <summary>The text, where it has well-formed UTF-8 sequences beside the stray bytes and then reads as English; else null.</summary>
    public static string? TryDecode(ReadOnlySpan<byte> bytes)
    {
        StringBuilder text = new(bytes.Length);
        int sequences = 0;
        int strays = 0;
        while (!bytes.IsEmpty)
        {
            OperationStatus status = Rune.DecodeFromUtf8(bytes, out Rune rune, out int consumed);
            if (status == OperationStatus.Done)
            {
                sequences += consumed > 1 ? 1 : 0;
                text.Append(rune.ToString());
            }
            else
            {
                consumed = 1;
                strays++;
                text.Append(CodePages.Windows1252.GetString(bytes[..1]));
            }

            bytes = bytes[consumed..];
        }

        string decoded = text.ToString();
        return sequences > 0 && sequences >= strays / 4 && EnglishText.ReadsAsEnglish(decoded) ? decoded : null;
    }
}
