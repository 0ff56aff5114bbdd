using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Speakers;

/// <summary>How a figure stands to a stretch: the mentions that may mean it, and how lately and where it was named.</summary>
internal sealed class FigureStanding
{
    private const int Far = 9999;
    private const int MostNamings = 40;

    public required int Figure { get; init; }

    private float NameShare { get; set; }

    private float PronounShare { get; set; }

    private float NounShare { get; set; }

    private bool IsTop { get; set; }

    private float TopConfidence { get; set; }

    /// <summary>How many tokens ago it was last named.</summary>
    public int TokensSince { get; private set; } = Far;

    private int ParagraphsSince { get; set; } = 99;

    private int StopsSince { get; set; } = 99;

    private bool WasSubject { get; set; }

    private bool OpenedSentence { get; set; }

    /// <summary>Whether it is the first that the stretch's paragraph names.</summary>
    public bool IsFirstInParagraph { get; private set; }

    /// <summary>Whether the paragraph, before the stretch, names it as a subject.</summary>
    public bool IsSubjectInParagraph { get; private set; }

    private int TokensUntil { get; set; } = Far;

    private bool IsInParagraphBefore { get; set; }

    private bool IsInParagraphAfter { get; set; }

    private bool IsInside { get; set; }

    private int NamedBefore { get; set; }

    private int NamedInParagraph { get; set; }

    private bool IsPerson { get; set; }

    private int Named { get; set; }

    private Gender Gender { get; set; }

    private uint LastName { get; set; }

    private int RecencyRank { get; set; }

    private int PersonRank { get; set; }

    private int GenderRank { get; set; }

    private int NamedRank { get; set; }

    private int NamesakeRank { get; set; }

    private float ShareGap { get; set; }

    private float NamedShare { get; set; }

    /// <summary>The probability of all mentions that may mean the figure.</summary>
    public float Share => NameShare + PronounShare + NounShare;

    public static FigureStanding Of(Scene scene, MentionChoice choice, int index, int anchor)
    {
        Figure figure = scene.Figures[index];
        FigureStanding standing = new()
        {
            Figure = index,
            IsPerson = figure.Type == EntityType.Person || figure.IsAdHoc,
            Named = figure.Named.Count,
            Gender = figure.Gender,
            LastName = figure.LastName,
        };
        standing.CountMentions(scene, choice);
        standing.Locate(scene, choice, figure, anchor);
        return standing;
    }

    /// <summary>Ranks the figures of one stretch among each other.</summary>
    public static void Rank(List<FigureStanding> standings)
    {
        float best = 0;
        int named = 0;
        foreach (FigureStanding standing in standings)
        {
            best = MathF.Max(best, standing.Share);
            named += standing.Named;
        }

        foreach (FigureStanding standing in standings)
        {
            standing.ShareGap = best - standing.Share;
            standing.NamedShare = named == 0 ? 0 : (float)standing.Named / named;
            foreach (FigureStanding other in standings)
            {
                if (other == standing)
                {
                    continue;
                }

                bool isNearer = other.TokensSince < standing.TokensSince;
                standing.RecencyRank += isNearer ? 1 : 0;
                standing.PersonRank += isNearer && other.IsPerson ? 1 : 0;
                standing.GenderRank += isNearer && other.IsPerson && (other.Gender == standing.Gender || other.Gender == Gender.Unknown) ? 1 : 0;
                standing.NamedRank += other.Named > standing.Named ? 1 : 0;
                standing.NamesakeRank += other.LastName == standing.LastName && other.Named > standing.Named ? 1 : 0;
            }
        }
    }

    public void Write(ref FeatureRow row)
    {
        row.Add(NameShare);
        row.Add(PronounShare);
        row.Add(NounShare);
        row.Add(Share);
        row.Add(ShareGap);
        row.Add(IsTop);
        row.Add(TopConfidence);
        row.Add(TokensSince);
        row.Add(ParagraphsSince);
        row.Add(StopsSince);
        row.Add(WasSubject);
        row.Add(OpenedSentence);
        row.Add(TokensUntil);
        row.Add(IsInParagraphBefore);
        row.Add(IsInParagraphAfter);
        row.Add(IsInside);
        row.Add(NamedBefore);
        row.Add(NamedInParagraph);
        row.Add(RecencyRank);
        row.Add(PersonRank);
        row.Add(GenderRank);
        row.Add(NamedRank);
        row.Add(NamesakeRank);
        row.Add(NamedShare);
    }

    private void CountMentions(Scene scene, MentionChoice choice)
    {
        for (int at = 0; at < choice.Phrases.Length; at++)
        {
            Phrase phrase = scene.Phrases[choice.Phrases[at]];
            if (phrase.Figure != Figure)
            {
                continue;
            }

            switch (phrase.Form)
            {
                case PhraseForm.Name:
                    NameShare += choice.Shares[at];
                    break;
                case PhraseForm.Noun:
                    NounShare += choice.Shares[at];
                    break;
                default:
                    PronounShare += choice.Shares[at];
                    break;
            }

            if (choice.IsExplicit && choice.Phrases[at] == choice.Top)
            {
                IsTop = true;
                TopConfidence = phrase.Confidence;
            }
        }
    }

    private void Locate(Scene scene, MentionChoice choice, Figure figure, int anchor)
    {
        int next = FirstFrom(scene, figure.Named, anchor);
        NamedBefore = next;
        if (next > 0)
        {
            Phrase last = scene.Phrases[figure.Named[next - 1]];
            TokensSince = Math.Max(0, anchor - last.End);
            ParagraphsSince = scene.ParagraphOf(anchor) - scene.ParagraphOf(last.First);
            StopsSince = scene.Between.Of(Counted.Stop, last.End, anchor);
            WasSubject = last.End < scene.Forms.Length && scene.Tag(last.End) is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Adv;
            OpenedSentence = scene.Document.Sentences[scene.Document.Tokens[last.First].Sentence].First == last.First;
            IsInParagraphBefore = last.First >= choice.Context.ParagraphFirst;
            InParagraph(scene, choice.Context.ParagraphFirst, figure.Named, next);
        }

        if (next < figure.Named.Count)
        {
            Phrase coming = scene.Phrases[figure.Named[next]];
            TokensUntil = coming.First - anchor;
            IsInParagraphAfter = coming.First < choice.Context.ParagraphEnd;
        }

        IsInside = figure.NamedInside > 0 && IsNamedIn(scene, choice.Context.Span);
    }

    /// <summary>The namings in the paragraph, of which only the last before the stretch are looked at one by one.</summary>
    private void InParagraph(Scene scene, int paragraphFirst, List<int> named, int next)
    {
        int first = FirstFrom(scene, named, paragraphFirst);
        NamedInParagraph = Math.Max(0, next - first);
        IsFirstInParagraph = first < next && scene.Between.Of(Counted.Name, paragraphFirst, scene.Phrases[named[first]].First) == 0;
        for (int at = next - 1; at >= Math.Max(first, next - MostNamings); at--)
        {
            Phrase here = scene.Phrases[named[at]];
            IsSubjectInParagraph |= here.End < scene.Forms.Length && scene.Tag(here.End) is PartOfSpeech.Verb or PartOfSpeech.Aux;
        }
    }

    /// <summary>The first of the namings (in the order of the text) that starts at or after a token.</summary>
    private static int FirstFrom(Scene scene, List<int> named, int token)
    {
        int low = 0;
        int high = named.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (scene.Phrases[named[middle]].First < token)
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

    private bool IsNamedIn(Scene scene, QuotedSpan span)
    {
        int end = Math.Min(span.End, span.First + 150);
        for (int token = span.First; token < end; token++)
        {
            if (scene.PhraseOf[token] is int phrase and >= 0 && scene.Phrases[phrase].Figure == Figure)
            {
                return true;
            }
        }

        return false;
    }
}
