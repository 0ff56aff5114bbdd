using NewsTools.Models;
using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Speakers;

/// <summary>Which tokens and words of saying stand on either side of a stretch, within its paragraph.</summary>
internal static class StretchSides
{
    private const int Reach = 60;

    private static readonly uint That = WordHash.Of("that");
    private static readonly uint Colon = WordHash.Of(":");

    /// <summary>The nearest token on one side: its kind, how likely a word of saying it or the next ones are.</summary>
    public static void WriteNearest(ref FeatureRow row, Scene scene, int token, int step, int last)
    {
        bool isIn(int at) => step < 0 ? at >= last : at <= last;
        row.Add(isIn(token) ? Kind(scene, token) : -1);
        row.Add(isIn(token) ? scene.Cues[token] : 0);
        float best = 0;
        int distance = 9;
        for (int at = token, count = 0; isIn(at) && count < 6 && scene.StretchOf[at] < 0; at += step, count++)
        {
            if (scene.Cues[at] > best)
            {
                best = scene.Cues[at];
                distance = count;
            }
        }

        row.Add(best);
        row.Add(distance);
    }

    /// <summary>The best words of saying before and after, and gives the best of both.</summary>
    public static float WriteCues(ref FeatureRow row, Scene scene, StretchContext context)
    {
        QuotedSpan span = context.Span;
        float best = 0;
        float before = 0;
        float after = 0;
        for (int at = Math.Max(context.ParagraphFirst, span.First - Reach); at < Math.Min(context.ParagraphEnd, span.End + Reach); at++)
        {
            if (scene.StretchOf[at] >= 0)
            {
                continue;
            }

            if (at < span.First)
            {
                before = scene.Between.Of(Counted.Stop, at, span.First) == 0 ? Math.Max(before, scene.Cues[at]) : before;
            }
            else
            {
                after = scene.Between.Of(Counted.Stop, span.End, at) == 0 ? Math.Max(after, scene.Cues[at]) : after;
            }

            best = Math.Max(best, scene.Cues[at]);
        }

        row.Add(before);
        row.Add(after);
        row.Add(best);
        return best;
    }

    private static float Kind(Scene scene, int token)
    {
        if (scene.StretchOf[token] >= 0)
        {
            return 30;
        }

        uint form = scene.Forms[token];
        char first = scene.Document.Text[scene.Document.Tokens[token].Start];
        return form == That ? 20 : form == Colon ? 21 : first switch { ',' => 22, '.' => 23, '-' or '–' or '—' => 24, '(' or '[' => 25, ')' or ']' => 26, _ => (float)scene.Tag(token) };
    }
}
