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

    /// <summary>The row of "someone unnamed" and that of each candidate figure.</summary>
    public RowBuffer Rows { get; } = new(FigureFeatures.FeatureCount, FigureFeatures.GroupCount);

    /// <summary>Fills the rows for a stretch and gives its candidate figures, "unnamed" (-1) first.</summary>
    public int[] Fill(int index)
    {
        _pool.Find(choices[index], _figures);
        Rows.Clear();
        _features.Fill(choices[index], _figures, Rows);
        return [-1, .. _figures];
    }

    public SpeakerRanking Rank(int index, TreeEnsemble model)
    {
        int[] figures = Fill(index);
        return new SpeakerRanking(figures, Shares.Of(Rows.Score(model)));
    }
}
