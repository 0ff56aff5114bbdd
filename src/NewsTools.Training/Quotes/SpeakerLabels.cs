using NewsTools.Quotes.Scenes;

namespace NewsTools.Training.Quotes;

/// <summary>Finds the figure that the annotated name means.</summary>
internal static class SpeakerLabels
{
    /// <summary>The figures that are right, -1 for "unnamed"; empty where the annotation does not tell or none is right.</summary>
    public static HashSet<int> Of(Scene scene, GoldQuote gold)
    {
        if (gold.IsUnnamed)
        {
            return [-1];
        }

        HashSet<string> names = [.. gold.Names.Select(NameForms.Of)];
        HashSet<int> exact = [.. Enumerable.Range(0, scene.Figures.Count).Where(figure => names.Contains(NameForms.Of(scene.Figures[figure].Name)))];
        if (exact.Count > 0)
        {
            return exact;
        }

        HashSet<string> last = [.. gold.Names.Select(name => NameForms.Of(name).Split(' ')[^1])];
        int[] near = [.. Enumerable.Range(0, scene.Figures.Count).Where(figure => last.Contains(NameForms.Of(scene.Figures[figure].Name).Split(' ')[^1]))];
        return near.Length == 0 ? [] : [near.MaxBy(figure => scene.Figures[figure].Named.Count)];
    }

    public static bool IsExact(Scene scene, GoldQuote gold, int figure)
        => figure >= 0 && gold.Names.Select(NameForms.Of).Contains(NameForms.Of(scene.Figures[figure].Name));
}
