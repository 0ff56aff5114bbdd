using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Indirect;

/// <summary>
/// Mends what reports say by what the others beside them say, and by grammar: a clause goes on to its verb, and ends where its speaker says
/// something else ("said the dam would hold | and urged …") or where the sentence that holds it goes on.
/// </summary>
internal sealed class ClauseMender(Scene scene, List<Report> reports)
{
    private const int Reach = 6;
    private const float LeastJoined = 0.4f;

    private readonly List<Report> _reports = [.. reports];
    private readonly ClauseEnds _ends = new(scene);
    private readonly SourceMender _sources = new(scene);
    private readonly SubjectFinder _subjects = new(scene);
    private readonly HashSet<int> _joined = [];

    public List<Report> Mended()
    {
        for (int index = 0; index < _reports.Count; index++)
        {
            Report report = _sources.Mended(_reports[index]);
            _reports[index] = report.Source is null && !report.IsHeard ? report with { Source = _subjects.Of(_reports, index) } : report;
        }

        List<Report> mended = [.. _reports.Select(Mended)];
        foreach (int index in _joined)
        {
            mended[index] = mended[index] with { IsJoined = true };
        }

        mended.RemoveAll(report => report.Contents.Count == 0 || AsksToBeUnnamed(report));
        return mended;
    }

    private Report Mended(Report report, int index)
    {
        List<(int First, int End)> contents = [.. report.Contents];
        for (int at = 0; at < contents.Count; at++)
        {
            (int first, int end) = contents[at];
            if (first > report.Cue)
            {
                end = _ends.Of(report, first, end, at + 1 < contents.Count ? contents[at + 1].First : int.MaxValue);
                end = Math.Min(end, NextSaying(report, index, first, end));
                contents[at] = (first, end);
            }
        }

        contents.RemoveAll(IsEmpty);
        return report with { Contents = contents, CueRange = WithoutMarks(report) };
    }

    /// <summary>Whether words only point to what is said elsewhere ("a wall, which | he said …", "after she said them").</summary>
    private bool IsEmpty((int First, int End) content)
    {
        for (int token = content.First; token < content.End; token++)
        {
            if (scene.StretchOf[token] >= 0 || scene.Tag(token) is not (PartOfSpeech.Pron or PartOfSpeech.Adp or PartOfSpeech.Sconj or PartOfSpeech.Punct or PartOfSpeech.Part))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The words of saying, up to the marks on either side.</summary>
    private (int First, int End) WithoutMarks(Report report)
    {
        (int first, int end) = (report.Cue, report.Cue + 1);
        while (first > report.CueRange.First && scene.Tag(first - 1) != PartOfSpeech.Punct)
        {
            first--;
        }

        while (end < report.CueRange.End && scene.Tag(end) != PartOfSpeech.Punct)
        {
            end++;
        }

        return (first, end);
    }

    /// <summary>"who asked not to be named": a wish about the report itself.</summary>
    private bool AsksToBeUnnamed(Report report)
    {
        (int first, int end) = report.Contents[0];
        return first + 3 < end && scene.Document.TextOf(first) is "not" && scene.Document.TextOf(first + 1) is "to" && scene.Document.TextOf(first + 2) is "be"
            && scene.Document.TextOf(first + 3) is "named" or "identified" or "quoted";
    }

    /// <summary>Where the same speaker says the next thing, without the word that joins the two.</summary>
    private int NextSaying(Report report, int index, int first, int end)
    {
        for (int other = index + 1; other < Math.Min(reports.Count, index + Reach) && reports[other].Cue < end; other++)
        {
            Report next = reports[other];
            bool isSame = next.Source is (int, int) source ? source == report.Source || source == reports[index].Source : report.Source is not null && scene.Document.TextOf(next.Cue) is "adding";
            if (isSame && next.Worth >= LeastJoined && next.Contents[0].First > next.Cue && Joint(next.CueRange.First, first) is int joint)
            {
                _joined.Add(other);
                return joint;
            }
        }

        return end;
    }

    /// <summary>The "and" or "but" right before a word of saying, or the comma before a participle; null where there is none.</summary>
    private int? Joint(int cue, int first)
    {
        int token = cue - 1;
        while (token > first && scene.Tag(token) is PartOfSpeech.Adv)
        {
            token--;
        }

        bool isParticiple = scene.Document.TextOf(cue).EndsWith("ing", StringComparison.Ordinal);
        if (token <= first || scene.StretchOf[token] >= 0 || !(scene.Document.TextOf(token) is "and" or "but" || (isParticiple && scene.Document.TextOf(token) is ",")))
        {
            return null;
        }

        while (token - 1 > first && scene.Document.TextOf(token - 1) is ",")
        {
            token--;
        }

        return token;
    }
}
