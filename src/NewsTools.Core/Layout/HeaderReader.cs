using NewsTools.Analysis;

namespace NewsTools.Layout;

/// <summary>Reads what the head and the foot of an article tell: title, authors, agencies, place and day.</summary>
internal sealed class HeaderReader
{
    private const int MaxDatelineParagraphs = 3;

    private const int MaxTranscriptHead = 12;

    private readonly Document _document;

    private readonly List<string> _authors = [];

    private readonly List<string> _agencies = [];

    private string? _title;

    private Dateline? _dateline;

    private DateTime? _printed;

    private DateTime? _updated;

    private HeaderReader(Document document) => _document = document;

    public static ArticleHeader Read(Document document) => new HeaderReader(document).Read();

    private ArticleHeader Read()
    {
        int story = 0;
        List<string> credits = [];
        foreach (Paragraph paragraph in _document.Paragraphs)
        {
            switch (paragraph.Role)
            {
                case ParagraphRole.Title:
                    _title ??= JoinedLines(paragraph);
                    break;
                case ParagraphRole.Byline:
                    ReadByline(TextOf(paragraph));
                    break;
                case ParagraphRole.Body when _dateline is null && story++ < MaxDatelineParagraphs:
                    ReadDateline(paragraph);
                    break;
                case ParagraphRole.Tail:
                    credits.Add(TextOf(paragraph).ToString());
                    break;
                default:
                    break;
            }
        }

        credits.ForEach(ReadCredit);
        (DateTime? published, PublishedBasis basis) = Published();
        return new ArticleHeader
        {
            Title = _document.Options.Title ?? _title,
            Authors = [.. _authors],
            Agencies = [.. _agencies.Distinct(StringComparer.OrdinalIgnoreCase)],
            Dateline = _dateline?.Place,
            Published = published,
            PublishedBasis = basis,
        };
    }

    private void ReadByline(ReadOnlySpan<char> line)
    {
        if (BylineRule.IsAddress(line))
        {
            return;
        }

        StatedDate? alone = StatedDate.Read(line);
        DateTime? day = (alone ?? BylineRule.DateIn(line.ToString()))?.Full;
        bool changed = StatedDate.IsChange(line);
        _updated ??= changed ? day : null;
        _printed ??= changed ? null : day;
        if (alone is not null)
        {
            return;
        }

        Byline byline = Byline.Parse(line.ToString());
        _authors.AddRange(byline.Authors.Except(_authors));
        _agencies.AddRange(byline.Agencies);
    }

    private void ReadDateline(Paragraph paragraph)
    {
        Dateline? dateline = DatelineReader.Read(TextOf(paragraph));
        if (dateline is not null && !(dateline.IsBareLabel && IsTranscript()))
        {
            _dateline = dateline;
            _agencies.AddRange(dateline.Agencies);
        }
    }

    private bool IsTranscript()
        => _document.Paragraphs.Take(MaxTranscriptHead).Count(paragraph => DatelineReader.Read(TextOf(paragraph)) is { IsBareLabel: true }) > 1;

    /// <summary>"Reporting by Jane Doe; editing by John Roe" names its authors where no byline does; "— AFP" its agency.</summary>
    private void ReadCredit(string line)
    {
        if (TailRule.IsSignature(line))
        {
            _agencies.AddRange(Byline.Parse(line).Agencies);
            return;
        }

        IReadOnlyList<string> reporters = CreditReader.Reporters(line);
        _authors.AddRange(_authors.Count == 0 ? reporters : []);
        _agencies.AddRange(CreditReader.Agencies(line));
    }

    private (DateTime? Published, PublishedBasis Basis) Published()
    {
        if (_document.Published is DateTime given)
        {
            return (given, PublishedBasis.Parameter);
        }

        if ((_printed ?? _updated ?? _dateline?.Date?.Full) is DateTime day)
        {
            return (day, PublishedBasis.Text);
        }

        return PublicationDay.Infer(_document.Text, _document.Paragraphs, _dateline?.Date) is DateTime inferred
            ? (inferred, PublishedBasis.Inferred)
            : (null, PublishedBasis.Unknown);
    }

    private ReadOnlySpan<char> TextOf(Paragraph paragraph) => _document.Text.AsSpan(paragraph.Start, paragraph.End - paragraph.Start);

    private string JoinedLines(Paragraph paragraph) => string.Join(' ', Phrase.Words(TextOf(paragraph)));
}
