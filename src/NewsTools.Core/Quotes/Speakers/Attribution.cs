using System.Runtime.InteropServices;
using NewsTools.Quotes.Indirect;
using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Speakers;

/// <summary>All that the learned steps say of the stretches of an article, one entry a stretch.</summary>
/// <param name="Choices">The words that may stand for the speaker.</param>
/// <param name="Quotations">How likely the stretch is a quotation.</param>
/// <param name="Rankings">Who may have said it.</param>
internal sealed record Attribution(MentionChoice[] Choices, float[] Quotations, SpeakerRanking[] Rankings)
{
    public static Attribution Of(Scene scene, ReportIndex reports, QuoteModel model)
    {
        MentionStep mentions = new(scene);
        MentionChoice[] choices = new MentionChoice[scene.Spans.Length];
        for (int index = 0; index < choices.Length; index++)
        {
            choices[index] = mentions.Choose(new StretchContext(scene, reports, index), model.Mentions);
        }

        float[] quotations = QuotationShares(scene, choices, model);
        SpeakerStep speakers = new(scene, reports, choices);
        int[] labels = TurnLabels.Of(scene);
        SpeakerRanking[] rankings = new SpeakerRanking[choices.Length];
        Dialogue dialogue = new(scene, choices, quotations, rankings);
        for (int index = 0; index < choices.Length; index++)
        {
            if (dialogue.Take(index))
            {
                continue;
            }

            bool isTurn = labels[index] >= 0;
            quotations[index] = isTurn ? 1 : GoesOn(scene, index) ? MathF.Max(quotations[index - 1], quotations[index]) : quotations[index];
            rankings[index] = isTurn ? new SpeakerRanking([labels[index]], [1]) : speakers.Rank(index, model.Speakers);
        }

        return new Attribution(choices, quotations, rankings);
    }

    /// <summary>Whether the stretch opens again what the paragraph before left open: a quotation goes on.</summary>
    private static bool GoesOn(Scene scene, int index)
        => index > 0 && scene.Spans[index - 1].Stretch is { IsOpen: true } before
            && scene.Spans[index].Stretch.Paragraph == before.Paragraph + 1
            && scene.Spans[index].First == scene.Paragraphs[before.Paragraph + 1].First;

    private static float[] QuotationShares(Scene scene, MentionChoice[] choices, QuoteModel model)
    {
        float[] shares = new float[choices.Length];
        RowBuffer rows = new(QuotationFeatures.FeatureCount);
        List<uint> words = [];
        ArticleMarks marks = new(scene);
        for (int index = 0; index < choices.Length; index++)
        {
            QuotationWords.Find(scene, scene.Spans[index], words);
            QuotationFeatures.Write(scene, choices[index], marks, model.Words.Score(CollectionsMarshal.AsSpan(words)), rows.Add());
        }

        ReadOnlySpan<float> scores = rows.Score(model.Quotations);
        for (int index = 0; index < choices.Length; index++)
        {
            shares[index] = References.IsTitle(scene, scene.Spans[index]) ? 0 : Shares.Logistic(scores[index]);
        }

        return shares;
    }
}
