using System.Text;

namespace NewsTools.Readers.Mail;

/// <summary>Tells messages and mailboxes from other text.</summary>
internal static class MailSniffer
{
    private static readonly string[] Headers = ["from", "to", "subject", "date", "message-id", "mime-version", "content-type", "received", "return-path", "delivered-to", "reply-to", "content-transfer-encoding", "snapshot-content-location", "x-mailer"];

    private const int FewestHeaders = 3;

    /// <summary>A mailbox: "From jane@example.org Mon Jan 01 …", then headers.</summary>
    public static bool IsMailbox(ReadOnlySpan<byte> bytes)
    {
        string head = Head(bytes);
        int end = head.IndexOf('\n', StringComparison.Ordinal);
        return head.StartsWith("From ", StringComparison.Ordinal) && end > 0 && head[..end].Any(char.IsAsciiDigit) && CountHeaders(head[(end + 1)..]) >= 1;
    }

    /// <summary>A message: some of its well-known headers before anything else.</summary>
    public static bool IsMessage(ReadOnlySpan<byte> bytes) => CountHeaders(Head(bytes)) >= FewestHeaders;

    private static string Head(ReadOnlySpan<byte> bytes)
        => Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 8192)]).TrimStart('\u00EF', '\u00BB', '\u00BF');

    private static int CountHeaders(string text)
    {
        HashSet<string> seen = [];
        foreach (string line in text.Split('\n'))
        {
            if (line.Length > 0 && line[0] is ' ' or '\t')
            {
                continue;
            }

            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || line.AsSpan(0, colon).Contains(' '))
            {
                break;
            }

            string name = line[..colon].ToLowerInvariant();
            if (Headers.Contains(name))
            {
                seen.Add(name);
            }
        }

        return seen.Count;
    }
}
