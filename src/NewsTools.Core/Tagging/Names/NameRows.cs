using NewsTools.Analysis;
using NewsTools.Language;

namespace NewsTools.Tagging.Names;

/// <summary>The rows that the network works on: a document's tokens, and empty rows around each paragraph.</summary>
internal sealed class NameRows
{
    /// <summary>The empty rows between paragraphs: no layer looks further.</summary>
    public const int Gap = 2;

    private readonly int[] _tokens;

    public NameRows(Document document)
    {
        List<int> rows = new(document.Tokens.Length * 5 / 4);
        int paragraph = -1;
        foreach (Sentence sentence in document.Sentences)
        {
            if (sentence.Paragraph != paragraph)
            {
                rows.AddRange([-1, -1]);
                paragraph = sentence.Paragraph;
            }

            for (int token = sentence.First; token < sentence.End; token++)
            {
                rows.Add(token);
            }
        }

        rows.AddRange([-1, -1]);
        _tokens = [.. rows];
    }

    public int Count => _tokens.Length;

    /// <summary>The token of a row; -1 for an empty one, and beyond the ends.</summary>
    public int TokenOf(int row) => (uint)row < (uint)_tokens.Length ? _tokens[row] : -1;
}
