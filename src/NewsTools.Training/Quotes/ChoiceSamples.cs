using NewsTools.Quotes.Learning;
using NewsTools.Training.Boosting;

namespace NewsTools.Training.Quotes;

/// <summary>Makes samples of the candidates of a choice.</summary>
internal static class ChoiceSamples
{
    /// <summary>Adds a group of candidates, of which one is right.</summary>
    public static void AddChoice(this Samples samples, int fold, RowBuffer rows, int right)
    {
        samples.StartGroup(fold);
        for (int at = 0; at < rows.Count; at++)
        {
            samples.Add(rows.Row(at), at == right ? 1 : 0);
        }
    }
}
