using NewsTools.Analysis;
using NewsTools.Models;
using NewsTools.Quotes.Indirect;
using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Speakers;

/// <summary>What is known of a stretch in marks and the words around it; every choice about the stretch sees these features.</summary>
internal sealed class StretchContext
{
    public const int FeatureCount = 52;

    private static readonly uint That = WordHash.Of("that");
    private static readonly uint Colon = WordHash.Of(":");
    private static readonly WordMap<bool> FirstPersons = new([.. "i we my our me us i'm we're".Split(' ').Select(word => KeyValuePair.Create(word, true))]);
    private static readonly WordMap<bool> SecondPersons = new([.. "you your".Split(' ').Select(word => KeyValuePair.Create(word, true))]);

    private readonly Scene _scene;
    private readonly Report? _report;
    private readonly float[] _features = new float[FeatureCount];

    public StretchContext(Scene scene, ReportIndex reports, int index)
    {
        _scene = scene;
        _report = reports.OfStretch(index);
        Reports = reports;
        Index = index;
        Span = scene.Spans[index];
        Paragraph = Span.Stretch.Paragraph;
        (ParagraphFirst, ParagraphEnd) = scene.Paragraphs[Paragraph];
        FeatureRow row = new(_features);
        Fill(ref row);
    }

    public int Index { get; }

    public ReportIndex Reports { get; }

    public QuotedSpan Span { get; }

    public int Paragraph { get; }

    public int ParagraphFirst { get; }

    public int ParagraphEnd { get; }

    public ReadOnlySpan<float> Features => _features;

    /// <summary>The best word of saying outside stretches in the paragraph.</summary>
    public float BestCue { get; private set; }

    /// <summary>Whether nothing but stretches and marks stands in the paragraph.</summary>
    public bool IsAlone { get; private set; }

    private void Fill(ref FeatureRow row)
    {
        Document document = _scene.Document;
        RunningCounts between = _scene.Between;
        row.Add(Span.Length);
        row.Add(Ending(document, Span));
        row.Add(char.IsUpper(FirstLetter(document)));
        row.Add(Span.First == ParagraphFirst);
        row.Add(Span.End >= ParagraphEnd);
        row.Add((float)Span.Stretch.Family);
        row.Add(Span.Stretch.IsOpen);
        Around(ref row, Span.First - 1, -1, ParagraphFirst);
        Around(ref row, Span.End, 1, ParagraphEnd - 1);
        int stretchesBefore = between.Of(Counted.Stretch, ParagraphFirst, Span.First);
        row.Add(stretchesBefore);
        row.Add(between.Of(Counted.Stretch, Span.End, ParagraphEnd));
        int outside = between.Of(Counted.Outside, ParagraphFirst, ParagraphEnd);
        IsAlone = outside <= 1;
        row.Add(outside);
        row.Add(between.Of(Counted.Cue, ParagraphFirst, ParagraphEnd));
        Cues(ref row);
        Neighbours(ref row);
        Inside(ref row);
        row.Add(_scene.Paragraphs.Length);
        row.Add(Paragraph);
        row.Add((float)document.Paragraphs[Paragraph].Role);
        Reported(ref row);
    }

    /// <summary>The reported clause that covers the stretch.</summary>
    private void Reported(ref FeatureRow row)
    {
        row.Add(_report?.Share ?? 0);
        row.Add(_report is null ? 0 : _scene.Lexicon.SpeechCues[Stem.Of(_scene.Document.TextOf(_report.Cue))]);
        row.Add(_report is null ? -99 : _report.Cue < Span.First ? Span.First - _report.Cue : Span.End - 1 - _report.Cue);
        row.Add(_report?.Source is null ? 0 : _report.Source.Value.First < Span.First ? -1 : 1);
        (int first, int end) = _report?.Contents.FirstOrDefault(content => content.First < Span.End && Span.First < content.End) ?? default;
        row.Add(_report is null ? -1 : _scene.Between.Of(Counted.Outside, first, Span.First));
        row.Add(_report is null ? -1 : _scene.Between.Of(Counted.Outside, Span.End, end));
        row.Add(_report is null ? -1 : _report.Contents.Count);
        row.Add(_report is not null && first <= Span.TextFirst && end >= Span.TextEnd);
    }

    /// <summary>How a stretch ends: 1 comma, 2 full stop, 3 question or exclamation, 4 a dash or ellipsis, 0 otherwise.</summary>
    public static int Ending(Document document, QuotedSpan span) => document.Text[span.Stretch.TextEnd - 1] switch
    {
        ',' => 1,
        '.' => 2,
        '?' or '!' => 3,
        '-' or '–' or '—' or '…' or ':' or ';' => 4,
        _ => document.Text.Length > span.Stretch.End && document.Text[span.Stretch.End] switch { ',' => true, '.' => true, _ => false } ? 5 : 0,
    };

    private char FirstLetter(Document document)
    {
        for (int at = Span.Stretch.TextStart; at < Span.Stretch.TextEnd; at++)
        {
            if (char.IsLetterOrDigit(document.Text[at]))
            {
                return document.Text[at];
            }
        }

        return ' ';
    }

    /// <summary>The nearest token on one side: its kind, how likely a word of saying it or the next ones are.</summary>
    private void Around(ref FeatureRow row, int token, int step, int last)
    {
        bool isIn(int at) => step < 0 ? at >= last : at <= last;
        row.Add(isIn(token) ? Kind(token) : -1);
        row.Add(isIn(token) ? _scene.Cues[token] : 0);
        float best = 0;
        int distance = 9;
        for (int at = token, count = 0; isIn(at) && count < 6 && _scene.StretchOf[at] < 0; at += step, count++)
        {
            if (_scene.Cues[at] > best)
            {
                best = _scene.Cues[at];
                distance = count;
            }
        }

        row.Add(best);
        row.Add(distance);
    }

    private float Kind(int token)
    {
        if (_scene.StretchOf[token] >= 0)
        {
            return 30;
        }

        uint form = _scene.Forms[token];
        char first = _scene.Document.Text[_scene.Document.Tokens[token].Start];
        return form == That ? 20 : form == Colon ? 21 : first switch { ',' => 22, '.' => 23, '-' or '–' or '—' => 24, '(' or '[' => 25, ')' or ']' => 26, _ => (float)_scene.Tag(token) };
    }

    private void Cues(ref FeatureRow row)
    {
        float before = 0;
        float after = 0;
        for (int at = Math.Max(ParagraphFirst, Span.First - 60); at < Math.Min(ParagraphEnd, Span.End + 60); at++)
        {
            if (_scene.StretchOf[at] >= 0)
            {
                continue;
            }

            if (at < Span.First)
            {
                before = _scene.Between.Of(Counted.Stop, at, Span.First) == 0 ? Math.Max(before, _scene.Cues[at]) : before;
            }
            else
            {
                after = _scene.Between.Of(Counted.Stop, Span.End, at) == 0 ? Math.Max(after, _scene.Cues[at]) : after;
            }

            BestCue = Math.Max(BestCue, _scene.Cues[at]);
        }

        row.Add(before);
        row.Add(after);
        row.Add(BestCue);
    }

    private void Neighbours(ref FeatureRow row)
    {
        QuotedSpan[] spans = _scene.Spans;
        bool hasBefore = Index > 0;
        bool hasAfter = Index + 1 < spans.Length;
        int gapBefore = hasBefore ? Paragraph - spans[Index - 1].Stretch.Paragraph : 99;
        int gapAfter = hasAfter ? spans[Index + 1].Stretch.Paragraph - Paragraph : 99;
        row.Add(Math.Min(gapBefore, 9));
        row.Add(Math.Min(gapAfter, 9));
        row.Add(hasBefore && gapBefore <= 1 && spans[Index - 1].Stretch.IsOpen);
        row.Add(hasBefore && gapBefore == 1 && spans[Index - 1].End >= _scene.Paragraphs[Paragraph - 1].End);
        row.Add(hasBefore && gapBefore == 0 ? Math.Min(99, Span.First - spans[Index - 1].End) : -1);
        row.Add(hasAfter && gapAfter == 0 ? Math.Min(99, spans[Index + 1].First - Span.End) : -1);
        row.Add(hasBefore ? Math.Min(99, spans[Index - 1].Length) : -1);
        row.Add(hasAfter && gapAfter == 1 && spans[Index + 1].First == _scene.Paragraphs[Paragraph + 1].First);
        row.Add(Paragraph > 0 && LastUnit(Paragraph - 1) == ':');
    }

    private char LastUnit(int paragraph) => _scene.Document.Text[_scene.Document.Paragraphs[paragraph].End - 1];

    private void Inside(ref FeatureRow row)
    {
        int verbs = 0;
        int capitals = 0;
        int words = 0;
        bool isFirstPerson = false;
        bool isSecondPerson = false;
        int stops = 0;
        int end = Math.Min(Span.TextEnd, Span.TextFirst + 80);
        for (int token = Span.TextFirst; token < end; token++)
        {
            ReadOnlySpan<char> text = _scene.Document.TextOf(token);
            if (!char.IsLetterOrDigit(text[0]))
            {
                stops += text is "." or "!" or "?" ? 1 : 0;
                continue;
            }

            words++;
            verbs += _scene.Tag(token) is PartOfSpeech.Verb or PartOfSpeech.Aux ? 1 : 0;
            capitals += char.IsUpper(text[0]) ? 1 : 0;
            isFirstPerson |= FirstPersons.Contains(text);
            isSecondPerson |= SecondPersons.Contains(text);
        }

        row.Add(verbs);
        row.Add(words == 0 ? 0 : (float)capitals / words);
        row.Add(isFirstPerson);
        row.Add(isSecondPerson);
        row.Add(stops);
        row.Add(words);
    }
}
