using NewsTools.Quotes.Indirect;
using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Speakers;

/// <summary>Ranks the figures of the article, and "someone unnamed", as the speaker of each stretch.</summary>
internal sealed class SpeakerStep(Scene scene, ReportIndex reports, IReadOnlyList<MentionChoice> choices)
{
    private readonly FigureFeatures _features = new(scene, new SpeakerRecord(scene, choices), new SourceRecord(scene, reports));
    private readonly FigurePool _pool = new(scene);
    private readonly List<int> _figures = [];

    /// <summary>Calls back with the rows of a stretch's candidates and gives their figures, "unnamed" (-1) first.</summary>
    public int[] Rows(int index, RowAction action)
    {
        _pool.Find(choices[index], _figures);
        _features.Rows(choices[index], _figures, action);
        return [-1, .. _figures];
    }

    public SpeakerRanking Rank(int index, TreeEnsemble model)
    {
        List<float> scores = [];
        int[] figures = Rows(index, row => scores.Add(model.Score(row)));
        return new SpeakerRanking(figures, Shares.Of(scores));
    }
}
