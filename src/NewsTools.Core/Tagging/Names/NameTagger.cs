using NewsTools.Analysis;
using NewsTools.Language;
using NewsTools.Tagging.Names.Wide;

namespace NewsTools.Tagging.Names;

/// <summary>Finds the names in a document by a small neural network.</summary>
internal static class NameTagger
{
    /// <summary>Finds the names with the model that ships.</summary>
    public static NameSpan[] Tag(Document document)
        => document.Tokens.Length == 0 ? [] : Tag(document, NameModel.Shipped);

    /// <summary>Finds the names.</summary>
    public static NameSpan[] Tag(Document document, NameModel model)
    {
        NameInput input = new(document, model.Lists);
        NameRows rows = new(document);
        float[] scores = new NameNetwork(model, input, rows).Score();
        WideScores.Add(model, input, rows, scores);
        List<NameSpan> names = Decode(document, model, scores);
        if (FullNames.Raise(document, input, names, scores))
        {
            names = Decode(document, model, scores);
        }

        return [.. names];
    }

    private static List<NameSpan> Decode(Document document, NameModel model, float[] scores)
    {
        List<NameSpan> names = [];
        NameDecoder decoder = new(scores, model.Transitions);
        for (int first = 0; first < document.Sentences.Length;)
        {
            int end = first + 1;
            Sentence sentence = document.Sentences[first];
            while (end < document.Sentences.Length && document.Sentences[end].Paragraph == sentence.Paragraph)
            {
                end++;
            }

            decoder.AddNames(sentence.First, document.Sentences[end - 1].End, names);
            first = end;
        }

        return names;
    }
}
