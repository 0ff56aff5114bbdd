using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Speakers;

/// <summary>Reads transcripts inside quotation marks: a stretch that starts with a name in capitals and a colon is that speaker's, and so are those after it until the next label.</summary>
internal static class TurnLabels
{
    private const int LongestLabel = 4;
    private const int LeastLabels = 2;

    /// <summary>The figure of each stretch's label; -1 where there is none.</summary>
    public static int[] Of(Scene scene)
    {
        int[] figures = new int[scene.Spans.Length];
        Array.Fill(figures, -1);
        (int First, int End)[] labels = [.. scene.Spans.Select(span => Label(scene, span))];
        if (labels.Count(label => label.End > label.First) < LeastLabels)
        {
            return figures;
        }

        Dictionary<uint, int> known = ByLastName(scene);
        for (int index = 0; index < figures.Length; index++)
        {
            bool goesOn = index > 0 && figures[index - 1] >= 0
                && scene.Spans[index - 1].Stretch.IsOpen
                && scene.Spans[index].Stretch.Paragraph == scene.Spans[index - 1].Stretch.Paragraph + 1;
            figures[index] = labels[index].End > labels[index].First ? FigureOf(scene, labels[index], known) : goesOn ? figures[index - 1] : -1;
        }

        return figures;
    }

    private static (int First, int End) Label(Scene scene, QuotedSpan span)
    {
        for (int token = span.TextFirst; token < Math.Min(span.TextEnd - 1, span.TextFirst + LongestLabel); token++)
        {
            ReadOnlySpan<char> text = scene.Document.TextOf(token);
            if (text is ":")
            {
                return (span.TextFirst, token);
            }

            if (text.Length < 2 || text.ContainsAnyInRange('a', 'z'))
            {
                break;
            }
        }

        return (0, 0);
    }

    private static int FigureOf(Scene scene, (int First, int End) label, Dictionary<uint, int> known)
    {
        uint lastName = scene.Forms[label.End - 1];
        if (!known.TryGetValue(lastName, out int figure))
        {
            figure = scene.Cast.Add(scene.Document.TextOf(label.First, label.End), lastName);
            known.Add(lastName, figure);
        }

        return figure;
    }

    /// <summary>The most named person of each last name.</summary>
    private static Dictionary<uint, int> ByLastName(Scene scene)
    {
        Dictionary<uint, int> known = [];
        for (int index = 0; index < scene.Figures.Count; index++)
        {
            Figure figure = scene.Figures[index];
            bool isPerson = figure.Type == EntityType.Person || figure.IsAdHoc;
            if (isPerson && (!known.TryGetValue(figure.LastName, out int other) || scene.Figures[other].Named.Count < figure.Named.Count))
            {
                known[figure.LastName] = index;
            }
        }

        return known;
    }
}
