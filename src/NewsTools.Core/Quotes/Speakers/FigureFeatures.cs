using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Speakers;

/// <summary>What speaks for a figure as the speaker of a stretch, given the words that may stand for it.</summary>
internal sealed class FigureFeatures(Scene scene, SpeakerRecord record, SourceRecord sources)
{
    public const int GroupCount = StretchContext.FeatureCount + ChoiceFeatures.FeatureCount;
    public const int FeatureCount = GroupCount + OwnCount + 9;

    private const int OwnCount = 54;

    private readonly List<FigureStanding> _standings = [];
    private readonly List<(int Figure, int Cue)> _sources = [];
    private readonly float[] _row = new float[FeatureCount];

    /// <summary>Adds the row of "someone the article does not name", then that of each figure.</summary>
    public void Fill(MentionChoice choice, List<int> figures, RowBuffer rows)
    {
        int anchor = choice.Mention(scene)?.First ?? choice.Context.Span.First;
        sources.Before(choice.Context.Span.First, 4, _sources);
        _standings.Clear();
        foreach (int figure in figures)
        {
            _standings.Add(FigureStanding.Of(scene, choice, figure, anchor));
        }

        FigureStanding.Rank(_standings);
        choice.Context.Features.CopyTo(_row);
        FeatureRow group = new(_row.AsSpan(StretchContext.FeatureCount));
        ChoiceFeatures.Write(ref group, scene, record, choice, _standings);
        MentionSense sense = new(scene, choice.Mention(scene));
        bool isTied = figures.Exists(figure => figure == sense.Possessor || figure == sense.Belonging || sense.Names(figure));
        _row.AsSpan(GroupCount).Fill(-9);
        _row[GroupCount] = 1;
        _row[GroupCount + OwnCount] = sense.Kind;
        _row[GroupCount + OwnCount + 1] = isTied ? 1 : 0;
        _row.CopyTo(rows.Add());
        foreach (FigureStanding standing in _standings)
        {
            Figure(choice, standing);
            Sense(choice, sense, standing);
            _row.CopyTo(rows.Add());
        }
    }

    private void Figure(MentionChoice choice, FigureStanding standing)
    {
        Figure figure = scene.Figures[standing.Figure];
        Phrase? top = choice.Mention(scene);
        FeatureRow row = new(_row.AsSpan(GroupCount));
        row.Add(false);
        standing.Write(ref row);
        row.Add((float)figure.Type);
        row.Add((float)figure.Subtype);
        row.Add((float)figure.Gender);
        row.Add(figure.IsAdHoc);
        row.Add(figure.Named.Count);
        row.Add(figure.NamedInside);
        row.Add(figure.Named.Count > 0 ? scene.ParagraphOf(scene.Phrases[figure.Named[0]].First) : -1);
        row.Add(figure.Name.AsSpan().Count(' '));
        row.Add(FigureMatch.Agreement(top, figure));
        row.Add(FigureMatch.Description(scene, top, figure));
        row.Add(top is not null && scene.Forms[top.Head] == figure.LastName);
        int index = choice.Context.Index;
        row.Add(record.Count(standing.Figure));
        row.Add(record.Since(standing.Figure, index));
        row.Add(record.Until(standing.Figure, index));
        row.Add(record.NamedAt(index - 1) == standing.Figure);
        row.Add(record.NamedAt(index + 1) == standing.Figure);
        row.Add(record.NamedAt(index - 2) == standing.Figure);
        Sources(ref row, choice.Context, standing);
    }

    /// <summary>Whether the words for the speaker can mean the figure, and how many that they can mean were named since.</summary>
    private void Sense(MentionChoice choice, MentionSense sense, FigureStanding standing)
    {
        Figure figure = scene.Figures[standing.Figure];
        FeatureRow row = new(_row.AsSpan(GroupCount + OwnCount + 2));
        row.Add(sense.Fit(figure));
        row.Add(sense.GenderFit(figure));
        row.Add(sense.Names(standing.Figure));
        row.Add(sense.Possessor == standing.Figure);
        row.Add(sense.Belonging == standing.Figure);
        Phrase? top = choice.Mention(scene);
        int nearer = 0;
        int fitting = 0;
        foreach (FigureStanding other in _standings)
        {
            Figure candidate = scene.Figures[other.Figure];
            bool fits = sense.Fit(candidate) >= 0 && sense.GenderFit(candidate) >= 0 && FigureMatch.Agreement(top, candidate) >= 0;
            fitting += fits ? 1 : 0;
            nearer += fits && other.Namings.TokensSince < standing.Namings.TokensSince ? 1 : 0;
        }

        row.Add(nearer);
        row.Add(fitting);
    }

    /// <summary>Whether the figure is the speaker of the reported clauses around.</summary>
    private void Sources(ref FeatureRow row, StretchContext context, FigureStanding standing)
    {
        int last = _sources.FindIndex(source => source.Figure == standing.Figure);
        row.Add(sources.Count(standing.Figure));
        row.Add(last);
        row.Add(last < 0 ? -1 : context.Span.First - _sources[last].Cue);
        row.Add(last < 0 ? -1 : context.Paragraph - scene.ParagraphOf(_sources[last].Cue));
        (int next, int cue) = sources.After(context.Span.End);
        row.Add(next == standing.Figure);
        row.Add(next == standing.Figure ? scene.ParagraphOf(cue) - context.Paragraph : -1);
        row.Add(standing.Namings.IsFirstInParagraph);
        row.Add(standing.Namings.IsSubjectInParagraph);
    }
}
