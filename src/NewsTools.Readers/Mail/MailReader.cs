using MimeKit;
using NewsTools.Readers.Documents;
using NewsTools.Readers.Feeds;
using NewsTools.Readers.Html;
using NewsTools.Readers.Text;

namespace NewsTools.Readers.Mail;

/// <summary>Reads an e-mail message, a mailbox file of several, or a web page saved as MHTML.</summary>
internal sealed class MailReader : IDocumentReader
{
    private const int MostMessages = 20_000;

    private static readonly string[] Prefixes = ["fw:", "fwd:", "re:", "wg:", "aw:", "tr:"];

    public IReadOnlyList<ArticleDraft> Read(SourceDocument document)
    {
        using MemoryStream stream = new(document.Bytes);
        MimeParser parser = new(stream, MailSniffer.IsMailbox(document.Bytes) ? MimeFormat.Mbox : MimeFormat.Entity);
        List<ArticleDraft> drafts = [];
        DocumentException? first = null;
        while (!parser.IsEndOfStream && drafts.Count < MostMessages)
        {
            try
            {
                drafts.Add(Draft(parser.ParseMessage(document.CancellationToken), document));
            }
            catch (DocumentException exception)
            {
                first ??= exception;
            }
        }

        return drafts.Count > 0 ? drafts : throw first ?? new DocumentException(DocumentError.Empty, "The document has no message.");
    }

    private static ArticleDraft Draft(MimeMessage message, SourceDocument document)
    {
        MailParts parts = MailParts.Of(message);
        return parts.IsSavedPage ? SavedPage(parts, document) : Letter(message, parts, document);
    }

    private static ArticleDraft SavedPage(MailParts parts, SourceDocument document)
    {
        TextPart html = parts.Html!;
        SourceDocument page = document.Part(html.Bytes(), html.ContentType.Charset is string charset ? $"text/html; charset={charset}" : "text/html");
        Uri? address = html.ContentLocation ?? (Uri.TryCreate(parts.SnapshotLocation, UriKind.Absolute, out Uri? snapshot) ? snapshot : null);
        ArticleDraft draft = HtmlReader.Read(page.Text, address is { IsAbsoluteUri: true } ? address : null);
        return draft with { Location = document.Options.Location, Hash = document.Hash, CanonicalUri = draft.CanonicalUri ?? address };
    }

    private static ArticleDraft Letter(MimeMessage message, MailParts parts, SourceDocument document)
    {
        string title = Subject(message.Subject);
        string text = LetterText.Clean(parts.Html is not null ? FeedText.Html(parts.Html.Characters(document)) : Paragraphs.Normalize(parts.Plain?.Characters(document) ?? ""), title);
        if (text.Length == 0)
        {
            throw new DocumentException(DocumentError.NoText, "The message has no text.");
        }

        MailboxAddress? sender = message.From.Mailboxes.FirstOrDefault();
        Byline byline = Byline.Parse(sender?.Name);
        bool isDated = message.Headers.Contains(HeaderId.Date) && message.Date.Year > 1980;
        return new ArticleDraft
        {
            Title = title.Length > 0 ? title : null,
            Authors = byline.Authors,
            Agencies = byline.Agencies,
            Published = isDated ? message.Date : null,
            PublishedBasis = isDated ? PublishedBasis.Metadata : PublishedBasis.Unknown,
            Source = sender is null ? null : sender.Name is { Length: > 0 } name && byline.Authors.Count == 0 ? name : sender.Domain,
            Location = document.Options.Location,
            Text = text,
            Hash = document.Hash,
        };
    }

    private static string Subject(string? subject)
    {
        string title = Characters.OneLine(subject ?? "");
        while (Array.Find(Prefixes, prefix => title.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) is string prefix)
        {
            title = title[prefix.Length..].TrimStart();
        }

        return title;
    }
}
