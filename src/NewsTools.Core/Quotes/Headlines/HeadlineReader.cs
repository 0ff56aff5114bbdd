using NewsTools.Entities;
using NewsTools.Entities.Tables;
using NewsTools.Layout;
using NewsTools.Quotes.Indirect;
using NewsTools.Quotes.Scenes;
using NewsTools.Quotes.Speakers;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Headlines;

/// <summary>
/// Reads who says what in headlines: "Minister: talks to resume", "Talks to resume, says minister", "Talks to resume – minister".
/// A label that is no speaker's ("Champions League: …") takes the colon's report away.
/// </summary>
internal sealed class HeadlineReader
{
    private const int LongestLine = 160;
    private const int LeastWords = 2;
    private const int Near = 4;

    private readonly Scene _scene;
    private readonly List<Report> _reports;
    private readonly HeadlineSource _source;
    private readonly int _first;
    private readonly int _end;

    private HeadlineReader(Scene scene, List<Report> reports, Attribution attribution, int paragraph)
    {
        _scene = scene;
        _reports = reports;
        (_first, _end) = scene.Paragraphs[paragraph];
        _source = new HeadlineSource(scene, new BodySpeakers(scene, reports, attribution, _end));
        while (_end > _first && scene.Tag(_end - 1) == PartOfSpeech.Punct && scene.Document.TextOf(_end - 1) is "." or ";")
        {
            _end--;
        }
    }

    /// <summary>The reports with those of the headline put right.</summary>
    public static ReportIndex Read(Scene scene, ReportIndex reports, Attribution attribution)
    {
        int paragraph = Array.FindIndex(scene.Document.Paragraphs, paragraph => paragraph.Role == ParagraphRole.Title);
        paragraph = paragraph < 0 && IsHeadline(scene) ? 0 : paragraph;
        return paragraph < 0 || scene.Paragraphs[paragraph].End == 0
            ? reports
            : new ReportIndex(scene, new HeadlineReader(scene, reports.Reports, attribution, paragraph).Read());
    }

    /// <summary>Whether the text opens with one short line over a longer one.</summary>
    private static bool IsHeadline(Scene scene)
    {
        Paragraph[] paragraphs = scene.Document.Paragraphs;
        int length = paragraphs.Length == 0 ? 0 : paragraphs[0].End - paragraphs[0].Start;
        return paragraphs.Length > 1 && paragraphs[0].Role == ParagraphRole.Body && length <= LongestLine
            && Array.Exists(paragraphs[1..Math.Min(paragraphs.Length, Near)], paragraph => paragraph.End - paragraph.Start > length);
    }

    private List<Report> Read()
    {
        int colon = Find(_first, _end, ":");
        Report? label = colon < 0 ? null : Label(colon);
        Report? tail = Tail(label is null && colon >= 0 && IsTopic(colon) ? colon + 1 : _first);
        int topic = label is null && colon >= 0 ? _source.PersonAt(_first, colon) : -1;
        List<Report> read = [.. _reports.Where(report => report.Cue != colon && report.Cue != tail?.Cue && !CrossesIntoMarks(report, colon)).Select(report => topic >= 0 && IsOfTopic(report, colon) ? report with { Figure = topic } : report)];
        read.AddRange(new[] { label, tail }.OfType<Report>());
        read.Sort((left, right) => left.Cue.CompareTo(right.Cue));
        return read;
    }

    /// <summary>"SOURCE: what is said".</summary>
    private Report? Label(int colon)
    {
        int dash = FindLast(_first, colon, IsDash);
        int first = dash < 0 ? _first : dash + 1;
        return colon + LeastWords < _end && _source.FigureOf(first, colon, true) is int figure && new HeadlineContent(_scene, _reports).CanBeSaidBy(figure, _source.PersonAt(first, colon) >= 0 && colon - first > 1, colon + 1, _end)
            ? Made(colon, figure, (first, colon), (colon + 1, WordsEnd(colon + 1)))
            : null;
    }

    /// <summary>Where the words behind a label end: with marks that a dash follows ("Lee: ‘I was lucky’ - a goalkeeper looks back").</summary>
    private int WordsEnd(int first)
        => _scene.StretchOf[first] is int index and >= 0 && _scene.Spans[index].End is int end && end < _end && IsDash(end) ? end : _end;

    /// <summary>"What is said, says SOURCE", "what is said, SOURCE says" or "what is said – SOURCE".</summary>
    private Report? Tail(int first)
    {
        int mark = FindLast(first + LeastWords, _end - 1, token => _scene.Document.TextOf(token) is "," || IsDash(token));
        if (mark < 0 || _scene.StretchOf[mark] >= 0)
        {
            return null;
        }

        if (_scene.Document.TextOf(mark) is not ",")
        {
            return _source.FigureOf(mark + 1, _end, false) is int figure ? Made(mark, figure, (mark + 1, _end), (first, mark)) : null;
        }

        return HeadlineWords.IsVerb(_scene.Document.TextOf(mark + 1)) ? Said(mark + 1, (mark + 2, _end), (first, mark))
            : HeadlineWords.IsVerb(_scene.Document.TextOf(_end - 1)) ? Said(_end - 1, (mark + 1, _end - 1), (first, mark))
            : null;
    }

    /// <summary>A tail with a verb of saying, which leaves no doubt of who speaks.</summary>
    private Report? Said(int verb, (int First, int End) source, (int First, int End) content)
        => _source.IsSource(source.First, source.End)
            ? Made(verb, _source.FigureOf(source.First, source.End, false) ?? -1, source, content)
            : null;

    private static Report Made(int cue, int figure, (int First, int End) source, (int First, int End) content) => new()
    {
        Cue = cue,
        Share = 1,
        Worth = 1,
        CueRange = (cue, cue + 1),
        Contents = [content],
        Source = source,
        Figure = figure,
    };

    /// <summary>Whether a report runs over a colon into marks that it only leads to ("Lee beats Berg: ‘I played well’").</summary>
    private bool CrossesIntoMarks(Report report, int colon)
        => colon > 0 && colon + 1 < _end && _scene.StretchOf[colon + 1] >= 0
            && report.Contents.Any(content => content.First < colon && colon + 1 < content.End);

    /// <summary>Whether what stands behind a topic tells by a noun that the person named before it speaks ("Ann Lee: Singer says …").</summary>
    private bool IsOfTopic(Report report, int colon)
        => report.Cue > colon && report.Cue < _end && report.Source is (int, int) source && source.First > colon
            && PersonNouns.Find(NameText.Fold(_scene.Document.TextOf(source.End - 1))) is { IsPlural: false, IsRelation: false };

    /// <summary>Whether a colon follows a few words without a verb.</summary>
    private bool IsTopic(int colon) => _source.IsPlain(_first, colon);

    private bool IsDash(int token)
        => _scene.Document.TextOf(token) is "-" or "–" or "—" or "--"
            && token > 0 && token + 1 < _scene.Forms.Length
            && _scene.Document.Tokens[token].Start > _scene.Document.Tokens[token - 1].End;

    private int Find(int first, int end, string text)
    {
        for (int token = first; token < end; token++)
        {
            if (_scene.StretchOf[token] < 0 && _scene.Document.TextOf(token).SequenceEqual(text))
            {
                return token;
            }
        }

        return -1;
    }

    private static int FindLast(int first, int end, Predicate<int> isWanted)
    {
        int token = end - 1;
        while (token >= first && !isWanted(token))
        {
            token--;
        }

        return token >= first ? token : -1;
    }
}
