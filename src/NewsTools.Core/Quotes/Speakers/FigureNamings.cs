using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Speakers;

/// <summary>How lately and where a figure was named before the words that stand for a speaker, and is named behind them.</summary>
internal sealed class FigureNamings
{
    private const int Far = 9999;
    private const int MostLookedAt = 40;

    public FigureNamings(Scene scene, StretchContext context, List<int> named, int anchor)
    {
        int next = FirstFrom(scene, named, anchor);
        NamedBefore = next;
        if (next > 0)
        {
            Phrase last = scene.Phrases[named[next - 1]];
            TokensSince = Math.Max(0, anchor - last.End);
            ParagraphsSince = scene.ParagraphOf(anchor) - scene.ParagraphOf(last.First);
            StopsSince = scene.Between.Of(Counted.Stop, last.End, anchor);
            WasSubject = last.End < scene.Forms.Length && scene.Tag(last.End) is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Adv;
            OpenedSentence = scene.Document.Sentences[scene.Document.Tokens[last.First].Sentence].First == last.First;
            IsInParagraphBefore = last.First >= context.ParagraphFirst;
            InParagraph(scene, context.ParagraphFirst, named, next);
        }

        if (next < named.Count)
        {
            Phrase coming = scene.Phrases[named[next]];
            TokensUntil = coming.First - anchor;
            IsInParagraphAfter = coming.First < context.ParagraphEnd;
        }
    }

    /// <summary>How many tokens ago it was last named.</summary>
    public int TokensSince { get; } = Far;

    /// <summary>Whether it is the first that the stretch's paragraph names.</summary>
    public bool IsFirstInParagraph { get; private set; }

    /// <summary>Whether the paragraph, before the stretch, names it as a subject.</summary>
    public bool IsSubjectInParagraph { get; private set; }

    /// <summary>How often it is named before.</summary>
    public int NamedBefore { get; }

    /// <summary>How often the paragraph names it before.</summary>
    public int NamedInParagraph { get; private set; }

    private int ParagraphsSince { get; } = 99;

    private int StopsSince { get; } = 99;

    private bool WasSubject { get; }

    private bool OpenedSentence { get; }

    private int TokensUntil { get; } = Far;

    private bool IsInParagraphBefore { get; }

    private bool IsInParagraphAfter { get; }

    public void Write(ref FeatureRow row)
    {
        row.Add(TokensSince);
        row.Add(ParagraphsSince);
        row.Add(StopsSince);
        row.Add(WasSubject);
        row.Add(OpenedSentence);
        row.Add(TokensUntil);
        row.Add(IsInParagraphBefore);
        row.Add(IsInParagraphAfter);
    }

    /// <summary>The namings in the paragraph, of which only the last before the stretch are looked at one by one.</summary>
    private void InParagraph(Scene scene, int paragraphFirst, List<int> named, int next)
    {
        int first = FirstFrom(scene, named, paragraphFirst);
        NamedInParagraph = Math.Max(0, next - first);
        IsFirstInParagraph = first < next && scene.Between.Of(Counted.Name, paragraphFirst, scene.Phrases[named[first]].First) == 0;
        for (int at = next - 1; at >= Math.Max(first, next - MostLookedAt); at--)
        {
            Phrase here = scene.Phrases[named[at]];
            IsSubjectInParagraph |= here.End < scene.Forms.Length && scene.Tag(here.End) is PartOfSpeech.Verb or PartOfSpeech.Aux;
        }
    }

    /// <summary>The first of the namings (in the order of the text) that starts at or after a token.</summary>
    private static int FirstFrom(Scene scene, List<int> named, int token)
    {
        int low = 0;
        int high = named.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (scene.Phrases[named[middle]].First < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
