using NewsTools.Analysis;
using NewsTools.Layout;

namespace NewsTools.Language;

/// <summary>Splits paragraphs into sentences and tokens, and tells the language.</summary>
internal static class LanguageStage
{
    public static void Run(Document document)
    {
        List<Piece> pieces = new((document.Text.Length / 5) + 16);
        Tokenizer tokenizer = new(document.Text, pieces);
        SentenceSplitter splitter = new(document.Text, pieces, SentenceModel.Shipped.Value);
        List<Sentence> sentences = new((document.Text.Length / 100) + 16);
        for (int paragraph = 0; paragraph < document.Paragraphs.Length; paragraph++)
        {
            int first = pieces.Count;
            Paragraph bounds = document.Paragraphs[paragraph];
            tokenizer.Split(bounds.Start, bounds.End);
            splitter.Split(first, paragraph, sentences);
        }

        document.Sentences = [.. sentences];
        document.Tokens = Numbered(pieces, sentences);
        document.Language = LanguageIdentifier.Tell(document);
    }

    private static Token[] Numbered(List<Piece> pieces, List<Sentence> sentences)
    {
        Token[] tokens = new Token[pieces.Count];
        for (int sentence = 0; sentence < sentences.Count; sentence++)
        {
            for (int token = sentences[sentence].First; token < sentences[sentence].End; token++)
            {
                tokens[token] = new Token(pieces[token].Start, pieces[token].End, sentence);
            }
        }

        return tokens;
    }
}
