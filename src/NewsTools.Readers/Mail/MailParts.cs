using MimeKit;
using MimeKit.Cryptography;

namespace NewsTools.Readers.Mail;

/// <summary>The parts of a message that hold its text.</summary>
internal sealed class MailParts
{
    private const int MostParts = 500;

    private int _count;

    public TextPart? Html { get; private set; }

    public TextPart? Plain { get; private set; }

    /// <summary>A page saved with its pictures rather than a letter.</summary>
    public bool IsSavedPage { get; private set; }

    /// <summary>The address that the browser noted when it saved the page.</summary>
    public string? SnapshotLocation { get; private set; }

    public static MailParts Of(MimeMessage message)
    {
        MailParts parts = new() { SnapshotLocation = message.Headers["Snapshot-Content-Location"] };
        parts.Add(message.Body);
        bool isRelated = message.Body is MultipartRelated || message.Body is TextPart { IsHtml: true };
        parts.IsSavedPage = parts.Html is not null && (parts.SnapshotLocation is not null || (isRelated && (parts.Html.ContentLocation is not null || message.To.Count == 0)));
        return parts;
    }

    private void Add(MimeEntity? entity)
    {
        if (++_count > MostParts)
        {
            throw new DocumentException(DocumentError.TooLarge, $"The message has more than {MostParts} parts.");
        }

        switch (entity)
        {
            case MultipartEncrypted:
            case MimePart { ContentType.MimeType: "application/pkcs7-mime" or "application/x-pkcs7-mime" }:
                throw new DocumentException(DocumentError.Encrypted, "The message is encrypted.");
            case Multipart multipart:
                foreach (MimeEntity part in multipart)
                {
                    Add(part);
                }

                break;
            case MessagePart { Message: MimeMessage inner } when Html is null && Plain is null:
                Add(inner.Body);
                break;
            case TextPart { IsAttachment: false } text:
                Html ??= text.IsHtml ? text : null;
                Plain ??= text.IsPlain ? text : null;
                break;
            default:
                break;
        }
    }
}
