using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Speakers;

/// <summary>The phrases that may stand for the speaker of a stretch: those of its paragraph near it, of the end of the paragraph before and of the start of the next.</summary>
internal static class MentionFinder
{
    private const int MostBefore = 12;
    private const int MostAfter = 10;
    private const int MostPrevious = 6;
    private const int MostNext = 4;

    public static void Find(Scene scene, StretchContext context, List<int> phrases)
    {
        phrases.Clear();
        AddBefore(scene, context, phrases);
        AddAfter(scene, context, phrases);
    }

    private static void AddBefore(Scene scene, StretchContext context, List<int> phrases)
    {
        int inParagraph = 0;
        int previous = 0;
        for (int token = context.Span.First - 1; token >= 0 && context.Span.First - token < 400; token--)
        {
            if (scene.PhraseOf[token] is not (int index and >= 0))
            {
                continue;
            }

            Phrase phrase = scene.Phrases[index];
            token = phrase.First;
            if (phrase.Stretch >= 0)
            {
                continue;
            }

            if (phrase.First >= context.ParagraphFirst)
            {
                if (inParagraph++ < MostBefore)
                {
                    phrases.Add(index);
                }
            }
            else if (context.Paragraph > 0 && phrase.First >= scene.Paragraphs[context.Paragraph - 1].First && previous++ < MostPrevious)
            {
                phrases.Add(index);
            }
            else
            {
                break;
            }
        }
    }

    private static void AddAfter(Scene scene, StretchContext context, List<int> phrases)
    {
        int inParagraph = 0;
        int next = 0;
        int limit = Math.Min(scene.PhraseOf.Length, context.Span.End + 400);
        for (int token = context.Span.End; token < limit; token++)
        {
            if (scene.PhraseOf[token] is not (int index and >= 0))
            {
                continue;
            }

            Phrase phrase = scene.Phrases[index];
            token = phrase.End - 1;
            if (phrase.Stretch >= 0)
            {
                continue;
            }

            if (phrase.First < context.ParagraphEnd)
            {
                if (inParagraph++ < MostAfter)
                {
                    phrases.Add(index);
                }
            }
            else if (context.Paragraph + 1 < scene.Paragraphs.Length && phrase.First < scene.Paragraphs[context.Paragraph + 1].End && next++ < MostNext)
            {
                phrases.Add(index);
            }
            else
            {
                break;
            }
        }
    }
}
