using NewsTools.Analysis;

namespace NewsTools.Entities.Referring;

/// <summary>Tells which tokens stand inside double quotation marks, paragraph by paragraph.</summary>
internal static class QuotedTokens
{
    public static bool[] Find(Document document)
    {
        bool[] quoted = new bool[document.Tokens.Length];
        bool inside = false;
        int paragraph = -1;
        for (int i = 0; i < quoted.Length; i++)
        {
            int own = document.Sentences[document.SentenceOfToken(i)].Paragraph;
            if (own != paragraph)
            {
                paragraph = own;
                inside = false;
            }

            char mark = document.Text[document.Tokens[i].Start];
            inside = mark switch
            {
                '“' or '«' or '„' => true,
                '”' or '»' => false,
                '"' => !inside,
                _ => inside,
            };
            quoted[i] = inside;
        }

        return quoted;
    }
}
