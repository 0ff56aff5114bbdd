using NewsTools.Quotes.Indirect;
using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Speakers;

/// <summary>Which figures are the speakers of reported clauses, in the order of the text: who spoke last is likely to go on.</summary>
internal sealed class SourceRecord
{
    private const float Likely = 0.4f;

    private readonly List<int> _cues = [];
    private readonly List<int> _figures = [];
    private readonly Dictionary<int, int> _counts = [];

    public SourceRecord(Scene scene, ReportIndex reports)
    {
        foreach (Report report in reports.Reports)
        {
            int figure = report.Share >= Likely && report.Source is (int, int) source ? FigureOf(scene, source) : -1;
            if (figure >= 0)
            {
                _cues.Add(report.Cue);
                _figures.Add(figure);
                _counts[figure] = _counts.GetValueOrDefault(figure) + 1;
            }
        }
    }

    /// <summary>How often a figure is the speaker of a reported clause.</summary>
    public int Count(int figure) => _counts.GetValueOrDefault(figure);

    /// <summary>The last speakers of reported clauses before a token, the latest first; each with the token of its word of saying.</summary>
    public void Before(int token, int most, List<(int Figure, int Cue)> sources)
    {
        sources.Clear();
        int at = _cues.BinarySearch(token);
        for (at = at < 0 ? ~at - 1 : at - 1; at >= 0 && sources.Count < most; at--)
        {
            sources.Add((_figures[at], _cues[at]));
        }
    }

    /// <summary>The next one after a token; -1 where there is none.</summary>
    public (int Figure, int Cue) After(int token)
    {
        int at = _cues.BinarySearch(token);
        at = at < 0 ? ~at : at + 1;
        return at < _cues.Count ? (_figures[at], _cues[at]) : (-1, -1);
    }

    private static int FigureOf(Scene scene, (int First, int End) source)
    {
        for (int token = source.First; token < source.End; token++)
        {
            if (scene.PhraseOf[token] is int index and >= 0 && scene.Phrases[index] is { IsPossessor: false } phrase)
            {
                return phrase.Figure;
            }
        }

        return -1;
    }
}
