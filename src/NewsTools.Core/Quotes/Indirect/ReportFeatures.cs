using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Indirect;

/// <summary>What tells whether a report was found right: its word of saying, the bounds of what is said, the words for the speaker, and the reports beside it.</summary>
internal static class ReportFeatures
{
    public const int FeatureCount = CueFeatures.FeatureCount + 45;

    /// <summary>How many reports on either side are compared.</summary>
    public const int Reach = 4;

    /// <summary>Reports that overlap by more have the same words.</summary>
    public const float Same = 0.8f;

    public static void Write(Scene scene, List<Report> reports, int index, Span<float> values)
    {
        Report report = reports[index];
        CueFeatures.Write(scene, report.Cue, values);
        FeatureRow row = new(values[CueFeatures.FeatureCount..]);
        row.Add(report.Share);
        row.Add(scene.Lexicon.SpeechCues[Stem.Of(scene.Document.TextOf(report.Cue))]);
        row.Add(report.CueRange.End - report.CueRange.First);
        row.Add(report.Contents.Count);
        Content(ref row, scene, report, report.Contents[0]);
        Last(ref row, scene, report);
        Source(ref row, scene, report);
        Beside(ref row, reports, index);
    }

    private static void Content(ref FeatureRow row, Scene scene, Report report, (int First, int End) content)
    {
        Language.Sentence sentence = scene.Document.Sentences[scene.Document.Tokens[report.Cue].Sentence];
        RunningCounts between = scene.Between;
        bool isBefore = content.First < report.Cue;
        row.Add(isBefore);
        row.Add(content.End - content.First);
        row.Add(isBefore ? report.CueRange.First - content.End : content.First - report.CueRange.End);
        row.Add(content.First - sentence.First);
        row.Add(sentence.End - content.End);
        row.Add(CueFeatures.Link(scene, content.First));
        row.Add(Tag(scene, content.First, sentence));
        row.Add(Tag(scene, content.First - 1, sentence));
        row.Add(Tag(scene, content.End, sentence));
        row.Add(Tag(scene, content.End - 1, sentence));
        row.Add(content.End < sentence.End ? CueFeatures.Link(scene, content.End) : -1);
        row.Add(between.Of(Counted.Verb, content.First, content.End));
        row.Add(between.Of(Counted.Comma, content.First, content.End));
        row.Add(between.Of(Counted.Dash, content.First, content.End));
        row.Add(between.Of(Counted.Cue, content.First, content.End));
        row.Add(between.Of(Counted.Phrase, content.First, content.End));
        row.Add(between.Of(Counted.Stretch, content.First, content.End));
        row.Add(between.Of(Counted.Outside, content.First, content.End));
        row.Add(scene.StretchOf[report.Cue] >= 0);
    }

    private static void Last(ref FeatureRow row, Scene scene, Report report)
    {
        (int first, int end) = report.Contents[^1];
        bool isSecond = report.Contents.Count > 1;
        row.Add(isSecond ? end - first : -1);
        row.Add(isSecond ? scene.Between.Of(Counted.Verb, first, end) : -1);
        row.Add(isSecond ? first - report.Cue : -1);
    }

    private static void Source(ref FeatureRow row, Scene scene, Report report)
    {
        (int first, int end) = report.Source ?? (report.Cue, report.Cue);
        row.Add(end - first);
        bool isBefore = first < report.Cue;
        row.Add(isBefore ? report.Cue - end : first - report.Cue);
        row.Add(isBefore);
        (int from, int to) = isBefore ? (end, report.Cue) : (report.Cue + 1, first);
        row.Add(scene.Between.Of(Counted.Verb, from, to));
        row.Add(scene.Between.Of(Counted.Comma, from, to));
        row.Add(scene.Between.Of(Counted.Phrase, first, end));
        Phrase? phrase = Head(scene, first, end);
        Figure? figure = phrase is { Figure: >= 0 } ? scene.Figures[phrase.Figure] : null;
        row.Add(phrase is null ? -1 : (float)phrase.Form);
        row.Add(phrase is null ? -1 : scene.Lexicon.SpeakerHeads[scene.Forms[phrase.Head]]);
        row.Add(phrase is null ? -1 : scene.Lexicon.UnnamedHeads[scene.Forms[phrase.Head]]);
        row.Add(figure is null ? -1 : (float)figure.Type);
        row.Add(figure?.Named.Count ?? 0);
        row.Add(phrase is not null && phrase.IsPossessor);
        row.Add(phrase?.Confidence ?? 0);
    }

    private static Phrase? Head(Scene scene, int first, int end)
    {
        for (int token = first; token < end; token++)
        {
            if (scene.PhraseOf[token] is int index and >= 0 && !scene.Phrases[index].IsPossessor)
            {
                return scene.Phrases[index];
            }
        }

        return null;
    }

    /// <summary>How likely the reports beside it are that overlap with it, hold its word of saying, or stand inside what it says.</summary>
    private static void Beside(ref FeatureRow row, List<Report> reports, int index)
    {
        Report report = reports[index];
        float same = 0;
        float overlapping = 0;
        float around = 0;
        float inside = 0;
        int count = 0;
        for (int other = Math.Max(0, index - Reach); other <= Math.Min(reports.Count - 1, index + Reach); other++)
        {
            Report beside = reports[other];
            float shared = Overlap(report, beside);
            bool isAround = Holds(beside, report.Cue);
            if (other != index)
            {
                same = shared > Same ? Math.Max(same, beside.Share) : same;
                overlapping = shared > 0 ? Math.Max(overlapping, beside.Share) : overlapping;
                around = isAround ? Math.Max(around, beside.Share) : around;
                inside = Holds(report, beside.Cue) ? Math.Max(inside, beside.Share) : inside;
                count += shared > 0 || isAround ? 1 : 0;
            }
        }

        row.Add(same);
        row.Add(overlapping);
        row.Add(around);
        row.Add(inside);
        row.Add(count);
        row.Add(report.Share - overlapping);
    }

    /// <summary>How much of the first pieces of two reports is the same: 1 where they are equal.</summary>
    public static float Overlap(Report left, Report right)
    {
        ((int First, int End) one, (int First, int End) two) = (left.Contents[0], right.Contents[0]);
        int shared = Math.Min(one.End, two.End) - Math.Max(one.First, two.First);
        return shared <= 0 ? 0 : (float)shared / (Math.Max(one.End, two.End) - Math.Min(one.First, two.First));
    }

    private static bool Holds(Report report, int token)
    {
        foreach ((int first, int end) in report.Contents)
        {
            if (first <= token && token < end)
            {
                return true;
            }
        }

        return false;
    }

    private static float Tag(Scene scene, int token, Language.Sentence sentence)
        => token < sentence.First || token >= sentence.End ? -1 : scene.StretchOf[token] >= 0 ? 30 : (float)scene.Tag(token);
}
