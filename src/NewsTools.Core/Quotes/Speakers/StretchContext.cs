using NewsTools.Analysis;
using NewsTools.Quotes.Indirect;
using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Speakers;

/// <summary>What is known of a stretch in marks and the words around it; every choice about the stretch sees these features.</summary>
internal sealed class StretchContext
{
    public const int FeatureCount = 52;

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
        row.Add(StretchWords.Ending(document, Span));
        row.Add(StretchWords.IsCapital(document, Span));
        row.Add(Span.First == ParagraphFirst);
        row.Add(Span.End >= ParagraphEnd);
        row.Add((float)Span.Stretch.Family);
        row.Add(Span.Stretch.IsOpen);
        StretchSides.WriteNearest(ref row, _scene, Span.First - 1, -1, ParagraphFirst);
        StretchSides.WriteNearest(ref row, _scene, Span.End, 1, ParagraphEnd - 1);
        int stretchesBefore = between.Of(Counted.Stretch, ParagraphFirst, Span.First);
        row.Add(stretchesBefore);
        row.Add(between.Of(Counted.Stretch, Span.End, ParagraphEnd));
        int outside = between.Of(Counted.Outside, ParagraphFirst, ParagraphEnd);
        IsAlone = outside <= 1;
        row.Add(outside);
        row.Add(between.Of(Counted.Cue, ParagraphFirst, ParagraphEnd));
        BestCue = StretchSides.WriteCues(ref row, _scene, this);
        Neighbours(ref row);
        StretchWords.Write(ref row, _scene, Span);
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

}
