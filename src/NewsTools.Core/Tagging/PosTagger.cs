using NewsTools.Analysis;
using NewsTools.Language;

namespace NewsTools.Tagging;

/// <summary>Gives each token its part of speech, from left to right.</summary>
internal static class PosTagger
{
    /// <summary>The words that stand beyond either end of a sentence.</summary>
    public const int Margin = 2;

    /// <summary>The tags of a document's tokens.</summary>
    public static PartOfSpeech[] Tag(Document document, PosModel model) => Tag(document, model, out _);

    /// <summary>The tags of a document's tokens.</summary>
    /// <param name="document">The document.</param>
    /// <param name="model">The model.</param>
    /// <param name="steps">Units and features read, for tests that cost grows in step with length.</param>
    public static PartOfSpeech[] Tag(Document document, PosModel model, out long steps)
    {
        steps = 0;
        PartOfSpeech[] tags = new PartOfSpeech[document.Tokens.Length];
        WordInfo[] words = [];
        foreach (Sentence sentence in document.Sentences)
        {
            int length = sentence.End - sentence.First;
            if (words.Length < length + (2 * Margin))
            {
                words = new WordInfo[(2 * length) + (2 * Margin)];
            }

            Describe(document, sentence, model, words);
            steps += document.Tokens[sentence.End - 1].End - document.Tokens[sentence.First].Start;
            steps += Tag(words.AsSpan(0, length + (2 * Margin)), model.Features, tags.AsSpan(sentence.First, length));
        }

        return tags;
    }

    /// <summary>Writes what is known of a sentence's words, with the margins.</summary>
    public static void Describe(Document document, Sentence sentence, PosModel model, Span<WordInfo> words)
    {
        words[..Margin].Clear();
        int end = 0;
        for (int token = sentence.First; token < sentence.End; token++)
        {
            Token place = document.Tokens[token];
            words[token - sentence.First + Margin] = model.Describe(document.Text.AsSpan(place.Start, place.Length), place.Start == end);
            end = place.End;
        }

        words.Slice(sentence.End - sentence.First + Margin, Margin).Clear();
    }

    /// <summary>Tags a sentence.</summary>
    /// <returns>How many features were read.</returns>
    private static long Tag(ReadOnlySpan<WordInfo> words, FeatureTable weights, Span<PartOfSpeech> tags)
    {
        long read = 0;
        Span<uint> features = stackalloc uint[PosFeatures.Count];
        uint last = PosFeatures.Start;
        uint beforeLast = PosFeatures.Start;
        for (int token = 0; token < tags.Length; token++)
        {
            int tagClass = words[token + Margin].OnlyTag;
            if (tagClass < 0)
            {
                PosFeatures.Write(words.Slice(token, (2 * Margin) + 1), last, beforeLast, features);
                tagClass = weights.Best(features);
                read += PosFeatures.Count;
            }

            tags[token] = PosTags.TagOf(tagClass, words[token + Margin].Shape);
            beforeLast = last;
            last = (uint)tagClass;
        }

        return read;
    }
}
