using NewsTools.Analysis;

namespace NewsTools.Language;

/// <summary>Splits paragraphs into sentences and tokens.</summary>
internal static class LanguageStage
{
    public static void Run(Document document)
    {
        List<Token> tokens = [];
        List<Sentence> sentences = [];
        for (int paragraph = 0; paragraph < document.Paragraphs.Length; paragraph++)
        {
            int first = tokens.Count;
            int end = document.Paragraphs[paragraph].End;
            for (int at = document.Paragraphs[paragraph].Start; at < end;)
            {
                if (char.IsWhiteSpace(document.Text[at]))
                {
                    at++;
                    continue;
                }

                int start = at++;
                while (char.IsLetterOrDigit(document.Text[start]) && at < end && char.IsLetterOrDigit(document.Text[at]))
                {
                    at++;
                }

                tokens.Add(new Token(start, at, sentences.Count));
            }

            sentences.Add(new Sentence(first, tokens.Count, paragraph));
        }

        document.Tokens = [.. tokens];
        document.Sentences = [.. sentences];
    }
}
