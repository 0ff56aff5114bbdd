using NewsTools.Entities;
using NewsTools.Language;
using NewsTools.Layout;
using NewsTools.Tagging;

namespace NewsTools.Analysis;

/// <summary>A text on its way through the stages. Each stage reads what the earlier ones left and sets its own part, once.</summary>
internal sealed class Document(string text, DateTime? published, AnalysisOptions options)
{
    /// <summary>The text; every offset is a UTF-16 index into it.</summary>
    public string Text { get; } = text;

    public AnalysisOptions Options { get; } = options;

    /// <summary>The day of publication: as given, or as <see cref="Layout"/> infers it.</summary>
    public DateTime? Published { get; set; } = published;

    // Layout
    public ArticleHeader Header { get; set; } = new();

    public Paragraph[] Paragraphs { get; set; } = [];

    // Language
    public Token[] Tokens { get; set; } = [];

    public Sentence[] Sentences { get; set; } = [];

    /// <summary>The language as a BCP 47 tag; null where it could not be told.</summary>
    public string? Language { get; set; }

    /// <summary>Whether the text is surely not English, so that no facts are drawn from it.</summary>
    public bool IsForeign => Language is not (null or LanguageIdentifier.English);

    // Tagging: one tag a token, and the names in the order of the text, without overlap
    public PartOfSpeech[] Tags { get; set; } = [];

    public NameSpan[] Names { get; set; } = [];

    // Dates
    public IReadOnlyList<DateMention> Dates { get; set; } = [];

    // Entities
    public Cast Cast { get; set; } = Cast.Empty;

    // Quotes
    public IReadOnlyList<Quote> Quotes { get; set; } = [];

    /// <summary>How many tokens were read so far: what tests that the work grows no faster than the text count.</summary>
    public long Reads { get; private set; }

    public ReadOnlySpan<char> TextOf(int token)
    {
        Reads++;
        return Text.AsSpan(Tokens[token].Start, Tokens[token].Length);
    }

    public PartOfSpeech TagOf(int token)
    {
        Reads++;
        return Tags[token];
    }

    /// <summary>The text from the first token to before the end token.</summary>
    public string TextOf(int firstToken, int endToken)
        => endToken <= firstToken ? "" : Text[Tokens[firstToken].Start..Tokens[endToken - 1].End];

    /// <summary>The sentence that a token stands in.</summary>
    public int SentenceOfToken(int token) => Tokens[token].Sentence;

    /// <summary>The sentence at a text offset: the last that starts at or before it.</summary>
    public int SentenceAt(int offset)
    {
        int low = 0;
        int high = Sentences.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (Tokens[Sentences[middle].First].Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>The first token that ends after a text offset; the number of tokens where there is none.</summary>
    public int TokenAt(int offset)
    {
        int low = 0;
        int high = Tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Tokens[middle].End <= offset)
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
