using NewsTools.Analysis;
using NewsTools.Quotes.Indirect;
using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Scenes;
using NewsTools.Quotes.Speakers;

namespace NewsTools.Training.Quotes;

/// <summary>An annotated article with what the engine's earlier stages make of it.</summary>
internal sealed class TrainingArticle(GoldArticle gold, Document document, int fold)
{
    public GoldArticle Gold { get; } = gold;

    public Document Document { get; } = document;

    /// <summary>The part of the cross-validation that the article is left out in.</summary>
    public int Fold { get; } = fold;

    public Scene Scene { get; private set; } = null!;

    public LabeledStretch[] Labels { get; private set; } = [];

    public ReportIndex Reports { get; private set; } = null!;

    public StretchContext[] Contexts { get; private set; } = [];

    public MentionChoice[] Choices { get; set; } = [];

    public float[] WordScores { get; private set; } = [];

    public float[] Quotations { get; set; } = [];

    public SpeakerRanking[] Rankings { get; set; } = [];

    public void SetScene(Lexicon lexicon)
    {
        Scene = new Scene(Document, lexicon);
        Labels = LabeledStretch.Of(Gold, Scene);
    }

    /// <summary>Sets what a model that did not see the article makes of the words of its stretches.</summary>
    public void SetWordScores(WordScorer model)
    {
        List<uint> words = [];
        WordScores = new float[Scene.Spans.Length];
        for (int index = 0; index < WordScores.Length; index++)
        {
            QuotationWords.Find(Scene, Scene.Spans[index], words);
            WordScores[index] = model.Score([.. words]);
        }
    }

    /// <summary>Sets what models that did not see the article take for reported clauses.</summary>
    public void SetReports(TreeEnsemble cues, ClauseWeights clauses)
    {
        Reports = new ReportIndex(Scene, ReportFinder.Find(Scene, cues, clauses));
        Contexts = [.. Enumerable.Range(0, Scene.Spans.Length).Select(index => new StretchContext(Scene, Reports, index))];
    }
}
