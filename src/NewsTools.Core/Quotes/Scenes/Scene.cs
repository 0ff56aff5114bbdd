using NewsTools.Analysis;
using NewsTools.Models;
using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Marks;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Scenes;

/// <summary>A document as the learned steps of this stage see it: word hashes, stretches, phrases and figures, with running counts for what stands between two places.</summary>
internal sealed class Scene
{
    public Scene(Document document, Lexicon lexicon)
    {
        Document = document;
        Lexicon = lexicon;
        int count = document.Tokens.Length;
        Forms = new uint[count];
        Cues = new float[count];
        StretchOf = new int[count];
        Paragraphs = TokenRanges(document);
        Spans = SpansOf(document);
        Array.Fill(StretchOf, -1);
        for (int index = 0; index < Spans.Length; index++)
        {
            StretchOf.AsSpan(Spans[index].First, Spans[index].End - Spans[index].First).Fill(index);
        }

        for (int token = 0; token < count; token++)
        {
            Forms[token] = WordHash.Of(document.TextOf(token));
            Cues[token] = CueShare(token);
        }

        Cast = new FigureFinder(this);
        Phrases = Cast.Phrases;
        PhraseOf = new int[count];
        Array.Fill(PhraseOf, -1);
        for (int index = 0; index < Phrases.Length; index++)
        {
            PhraseOf.AsSpan(Phrases[index].First, Phrases[index].End - Phrases[index].First).Fill(index);
        }

        Between = new RunningCounts(this);
    }

    public Document Document { get; }

    public Lexicon Lexicon { get; }

    /// <summary>The hash of each token in lower case.</summary>
    public uint[] Forms { get; }

    /// <summary>How likely each token is a word of saying.</summary>
    public float[] Cues { get; }

    /// <summary>The stretch that each token stands in, its marks included; -1 outside.</summary>
    public int[] StretchOf { get; }

    public QuotedSpan[] Spans { get; }

    /// <summary>The tokens of each paragraph.</summary>
    public (int First, int End)[] Paragraphs { get; }

    public Phrase[] Phrases { get; }

    /// <summary>The phrase that each token stands in; -1 for none.</summary>
    public int[] PhraseOf { get; }

    public FigureFinder Cast { get; }

    public List<Figure> Figures => Cast.Figures;

    public RunningCounts Between { get; }

    public PartOfSpeech Tag(int token) => Document.TagOf(token);

    public int ParagraphOf(int token) => Document.Sentences[Document.Tokens[token].Sentence].Paragraph;

    /// <summary>The hash of a word with its class, as the tables of words of saying are keyed.</summary>
    public static uint CueKey(uint word, PartOfSpeech tag) => (word * 31) + (tag switch { PartOfSpeech.Verb or PartOfSpeech.Aux => 1u, PartOfSpeech.Noun => 2u, _ => 3u });

    /// <summary>Whether a token is of a kind that reports: a colon, or any word but articles, numbers and pronouns.</summary>
    public bool MayReport(int token)
        => Tag(token) switch
        {
            PartOfSpeech.Punct => Document.TextOf(token) is ":" && IsLabel(token),
            PartOfSpeech.Det or PartOfSpeech.Num or PartOfSpeech.Pron => false,
            _ => true,
        };

    /// <summary>Whether no verb stands before a colon in its sentence ("Minister: talks to resume").</summary>
    private bool IsLabel(int colon)
    {
        for (int token = Document.Sentences[Document.Tokens[colon].Sentence].First; token < colon; token++)
        {
            if (colon - token > 12 || Tag(token) is PartOfSpeech.Verb or PartOfSpeech.Aux)
            {
                return false;
            }
        }

        return true;
    }

    private float CueShare(int token)
    {
        PartOfSpeech tag = Tag(token);
        if (!MayReport(token))
        {
            return 0;
        }

        return Lexicon.Cues.TryGet(CueKey(Forms[token], tag), out float share)
            ? share
            : Lexicon.CueStems[CueKey(Stem.Of(Document.TextOf(token)), tag)];
    }

    private static (int First, int End)[] TokenRanges(Document document)
    {
        (int First, int End)[] ranges = new (int First, int End)[document.Paragraphs.Length];
        for (int sentence = 0; sentence < document.Sentences.Length; sentence++)
        {
            (int first, int end, int paragraph) = document.Sentences[sentence];
            ranges[paragraph] = (ranges[paragraph].End == 0 ? first : ranges[paragraph].First, end);
        }

        return ranges;
    }

    private static QuotedSpan[] SpansOf(Document document)
    {
        List<Stretch> stretches = StretchFinder.Find(document);
        List<QuotedSpan> spans = new(stretches.Count);
        foreach (Stretch stretch in stretches)
        {
            int textFirst = document.TokenAt(stretch.TextStart);
            int textEnd = Math.Max(textFirst + 1, EndAt(document, stretch.TextEnd));
            int first = Math.Min(textFirst, document.TokenAt(stretch.Start));
            int end = Math.Max(textEnd, EndAt(document, stretch.End));
            if (textFirst < document.Tokens.Length && (spans.Count == 0 || spans[^1].End <= first))
            {
                spans.Add(new QuotedSpan(stretch, first, end, textFirst, textEnd));
            }
        }

        return [.. spans];
    }

    /// <summary>The token after the last that starts before an offset.</summary>
    private static int EndAt(Document document, int offset)
    {
        int token = document.TokenAt(offset);
        return token < document.Tokens.Length && document.Tokens[token].Start < offset ? token + 1 : token;
    }

    /// <summary>Whether any token of a stretch is one wanted.</summary>
    public static bool Has(int first, int end, Predicate<int> isWanted)
    {
        for (int token = first; token < end; token++)
        {
            if (isWanted(token))
            {
                return true;
            }
        }

        return false;
    }
}
