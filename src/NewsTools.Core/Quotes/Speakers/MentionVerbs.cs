using NewsTools.Models;
using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Speakers;

/// <summary>Which words of saying and other verbs stand beside a phrase that may stand for a speaker.</summary>
internal static class MentionVerbs
{
    private static readonly uint To = WordHash.Of("to");

    public static void Write(ref FeatureRow row, Scene scene, StretchContext context, Phrase phrase)
    {
        int before = phrase.First - 1;
        bool hasBefore = before >= 0 && scene.StretchOf[before] < 0;
        row.Add(hasBefore ? scene.Cues[before] : 0);
        row.Add(hasBefore ? (float)scene.Tag(before) : -1);
        row.Add(hasBefore && scene.Forms[before] == To);
        row.Add(before >= 1 && scene.StretchOf[before - 1] < 0 ? scene.Cues[before - 1] : 0);
        row.Add(phrase.End < scene.Forms.Length && scene.StretchOf[phrase.End] < 0 ? (float)scene.Tag(phrase.End) : -1);
        int sentenceEnd = scene.Document.Sentences[scene.Document.Tokens[phrase.Head].Sentence].End;
        (int verb, float share, int commas) = Predicate(scene, phrase, sentenceEnd);
        row.Add(verb < 0 ? -1 : verb - phrase.End);
        row.Add(share);
        row.Add(commas);
        row.Add(verb < 0 ? -99 : verb < context.Span.First ? context.Span.First - verb : context.Span.End <= verb ? context.Span.End - verb : 0);
        (float best, int distance) = BestCue(scene, phrase.End, Math.Min(sentenceEnd, phrase.End + 25), 1);
        row.Add(best);
        row.Add(distance);
        int sentenceFirst = scene.Document.Sentences[scene.Document.Tokens[phrase.First].Sentence].First;
        (best, distance) = BestCue(scene, phrase.First - 1, Math.Max(sentenceFirst - 1, phrase.First - 10), -1);
        row.Add(best);
        row.Add(distance);
        bool isBefore = phrase.First < context.Span.First;
        (best, distance) = isBefore
            ? BestCue(scene, context.Span.First - 1, Math.Max(phrase.End - 1, context.Span.First - 20), -1)
            : BestCue(scene, context.Span.End, Math.Min(phrase.First, context.Span.End + 20), 1);
        row.Add(best);
        row.Add(distance);
        row.Add(hasBefore && scene.Document.TextOf(before) is "(" or "—" or "–" or "-");
        row.Add(phrase.End < scene.Forms.Length && scene.Document.TextOf(phrase.End) is ":" or ")");
    }

    /// <summary>The verb that the phrase seems to be the subject of: the first behind it, appositions and relative clauses in commas left out.</summary>
    private static (int Verb, float Share, int Commas) Predicate(Scene scene, Phrase phrase, int limit)
    {
        int commas = 0;
        int firstVerb = -1;
        for (int token = phrase.End; token < limit && token - phrase.End < 40; token++)
        {
            if (scene.StretchOf[token] >= 0)
            {
                break;
            }

            if (scene.Document.TextOf(token) is ",")
            {
                commas++;
            }
            else if (scene.Tag(token) == PartOfSpeech.Verb)
            {
                if (commas != 1 || scene.Cues[token] > 0.5f)
                {
                    return (token, scene.Cues[token], commas);
                }

                firstVerb = firstVerb < 0 ? token : firstVerb;
            }
        }

        return firstVerb < 0 ? (-1, 0, commas) : (firstVerb, scene.Cues[firstVerb], 9);
    }

    private static (float Best, int Distance) BestCue(Scene scene, int from, int to, int step)
    {
        float best = 0;
        int distance = -1;
        for (int token = from, count = 0; token != to && token >= 0 && token < scene.Cues.Length && scene.StretchOf[token] < 0; token += step, count++)
        {
            if (scene.Cues[token] > best)
            {
                best = scene.Cues[token];
                distance = count;
            }
        }

        return (best, distance);
    }
}
