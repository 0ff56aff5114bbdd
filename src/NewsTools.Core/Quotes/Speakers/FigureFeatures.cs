using NewsTools.Models;
using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Speakers;

/// <summary>What speaks for a figure as the speaker of a stretch, given the words that may stand for it.</summary>
internal sealed class FigureFeatures(Scene scene, SpeakerRecord record, SourceRecord sources)
{
    public const int GroupCount = StretchContext.FeatureCount + 25;
    public const int FeatureCount = GroupCount + OwnCount + 9;

    private const int OwnCount = 54;

    private static readonly uint The = WordHash.Of("the");
    private static readonly uint Indefinite = WordHash.Of("a");
    private static readonly uint IndefiniteBeforeVowel = WordHash.Of("an");

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
        Group(choice, figures.Count);
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

    private void Group(MentionChoice choice, int figures)
    {
        choice.Context.Features.CopyTo(_row);
        FeatureRow row = new(_row.AsSpan(StretchContext.FeatureCount));
        Phrase? top = choice.Mention(scene);
        row.Add(figures);
        row.Add(choice.TopShare);
        row.Add(choice.ImplicitShare);
        row.Add(top is null ? -1 : (float)top.Form);
        row.Add(top?.Figure >= 0);
        row.Add(top is null ? 0 : scene.Lexicon.SpeakerHeads[scene.Forms[top.Head]]);
        row.Add(top is null ? 0 : scene.Lexicon.UnnamedHeads[scene.Forms[top.Head]]);
        row.Add(top is null ? 0 : scene.Lexicon.UnnamedPhrases[PhraseKey(scene, top)]);
        row.Add(top is null ? 0 : scene.Lexicon.UnnamedOpenings[OpeningKey(scene, top)]);
        uint first = top is null ? 0 : scene.Forms[top.First];
        row.Add(first == The ? 1 : first == Indefinite || first == IndefiniteBeforeVowel ? 2 : top is not null && scene.Tag(top.First) == PartOfSpeech.Det ? 3 : 0);
        row.Add(top is not null && scene.Document.TextOf(top.Head)[^1] == 's');
        row.Add(top is null ? -1 : top.End - top.First);
        row.Add(top is null ? 0 : top.First < choice.Context.Span.First ? -1 : 1);
        row.Add(top is null ? 9 : scene.ParagraphOf(top.First) - choice.Context.Paragraph);
        row.Add(top is not null && top.IsPossessed);
        row.Add(top is not null && top.IsPossessor);
        row.Add(top is null ? -1 : (float)scene.Tag(top.Head));
        row.Add(NounsNamed(top));
        row.Add(record.NamedAt(choice.Context.Index - 1) >= 0);
        row.Add(record.NamedAt(choice.Context.Index + 1) >= 0);
        Best(ref row, top);
    }

    /// <summary>The best that any figure has to show, which tells how much is left for someone unnamed.</summary>
    private void Best(ref FeatureRow row, Phrase? top)
    {
        float share = 0;
        float description = -1;
        int described = 0;
        int tokens = 9999;
        int speaking = 0;
        foreach (FigureStanding standing in _standings)
        {
            float match = Description(top, scene.Figures[standing.Figure]);
            share = MathF.Max(share, standing.Share);
            described += match >= 2 ? 1 : 0;
            description = MathF.Max(description, match);
            tokens = match >= 2 ? Math.Min(tokens, standing.TokensSince) : tokens;
            speaking += record.Count(standing.Figure) > 0 ? 1 : 0;
        }

        row.Add(share);
        row.Add(description);
        row.Add(described);
        row.Add(tokens);
        row.Add(speaking);
    }

    /// <summary>The key of a phrase by its form and its first word.</summary>
    public static uint OpeningKey(Scene scene, Phrase phrase)
        => phrase.First == phrase.Head && phrase.Form is PhraseForm.Noun or PhraseForm.Name ? (uint)phrase.Form + 1 : (scene.Forms[phrase.First] * 31) + (uint)phrase.Form;

    /// <summary>The key of a phrase by its head and its first word.</summary>
    public static uint PhraseKey(Scene scene, Phrase phrase) => (scene.Forms[phrase.Head] * 31) + (phrase.First == phrase.Head ? 1 : scene.Forms[phrase.First]);

    /// <summary>How many names stand inside the phrase ("a Clinton campaign spokesman").</summary>
    private float NounsNamed(Phrase? top)
    {
        int names = 0;
        for (int token = top?.First ?? 0; token < (top?.End ?? 0); token++)
        {
            names += scene.Tag(token) == PartOfSpeech.Propn ? 1 : 0;
        }

        return names;
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
        row.Add(Agreement(top, figure));
        row.Add(Description(top, figure));
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
            bool fits = sense.Fit(candidate) >= 0 && sense.GenderFit(candidate) >= 0 && Agreement(top, candidate) >= 0;
            fitting += fits ? 1 : 0;
            nearer += fits && other.TokensSince < standing.TokensSince ? 1 : 0;
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
        row.Add(standing.IsFirstInParagraph);
        row.Add(standing.IsSubjectInParagraph);
    }

    /// <summary>Whether a pronoun fits the figure: 1 fits, 0 may fit, -1 does not.</summary>
    private static float Agreement(Phrase? top, Figure figure)
    {
        bool isPerson = figure.Type == EntityType.Person || figure.IsAdHoc;
        return top?.Form switch
        {
            PhraseForm.He => !isPerson || figure.Gender == Gender.Female ? -1 : figure.Gender == Gender.Male ? 1 : 0,
            PhraseForm.She => !isPerson || figure.Gender == Gender.Male ? -1 : figure.Gender == Gender.Female ? 1 : 0,
            PhraseForm.It => isPerson ? -1 : 1,
            PhraseForm.They => isPerson ? 0 : 1,
            _ => 2,
        };
    }

    /// <summary>How many words of the phrase describe the figure elsewhere in the article; the head counts double.</summary>
    private float Description(Phrase? top, Figure figure)
    {
        if (top is not { Form: PhraseForm.Noun })
        {
            return -1;
        }

        int matches = figure.Descriptions.Contains(scene.Forms[top.Head]) ? 2 : 0;
        for (int token = top.First; token < top.Head; token++)
        {
            matches += figure.Descriptions.Contains(scene.Forms[token]) ? 1 : 0;
        }

        return matches;
    }
}
