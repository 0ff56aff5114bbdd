using System.Globalization;
using NewsTools.Quotes.Scenes;
using NewsTools.Quotes.Speakers;

namespace NewsTools.Quotes.Building;

/// <summary>Tells an observer why each statement was found and given to its speaker.</summary>
internal static class Explanation
{
    public static void Tell(IAnalysisObserver observer, Scene scene, Attribution attribution, List<Statement> statements)
    {
        foreach (Statement statement in statements)
        {
            observer.Explain(statement.Start, $"{statement.Kind} quotation: {Cue(scene, statement)}{Stretch(scene, attribution, statement)}");
        }

        HashSet<int> used = [.. statements.SelectMany(statement => statement.Stretches)];
        for (int index = 0; index < attribution.Quotations.Length; index++)
        {
            if (!used.Contains(index))
            {
                observer.Explain(scene.Spans[index].Stretch.Start, $"No quotation: {Percent(attribution.Quotations[index])} likely one.");
            }
        }
    }

    private static string Cue(Scene scene, Statement statement)
        => statement.Turn is not null ? "a turn of a transcript." : statement.Report is null ? "no word of saying." : $"'{scene.Document.TextOf(statement.Report.CueRange.First, statement.Report.CueRange.End)}' reports it ({Percent(statement.Report.Worth)}).";

    private static string Stretch(Scene scene, Attribution attribution, Statement statement)
    {
        if (statement.Stretches.Count == 0)
        {
            return statement.Report?.Source is (int, int) source ? $" '{scene.Document.TextOf(source.First, source.End)}' stands for the speaker." : "";
        }

        int index = statement.Stretches[0];
        MentionChoice choice = attribution.Choices[index];
        Phrase? mention = choice.Mention(scene);
        string words = mention is null
            ? $"No words stand for the speaker, who goes on ({Percent(choice.ImplicitShare)})."
            : $"'{scene.Document.TextOf(mention.First, mention.End)}' stands for the speaker ({Percent(choice.TopShare)}).";
        SpeakerRanking ranking = attribution.Rankings[index];
        IEnumerable<string> ranks = ranking.Figures.Zip(ranking.Shares)
            .OrderByDescending(pair => pair.Second)
            .Take(3)
            .Select(pair => $"{(pair.First < 0 ? "unnamed" : scene.Figures[pair.First].Name)} {Percent(pair.Second)}");
        return $" {words} Ranked: {string.Join(", ", ranks)}.";
    }

    private static string Percent(float share) => (share * 100).ToString("F0", CultureInfo.InvariantCulture) + "%";
}
