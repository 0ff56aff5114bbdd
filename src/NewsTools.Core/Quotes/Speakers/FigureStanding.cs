using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Speakers;

/// <summary>How a figure stands to a stretch: the mentions that may mean it, and how lately and where it was named.</summary>
internal sealed class FigureStanding
{
    private const int MostRead = 150;

    public required int Figure { get; init; }

    /// <summary>How lately and where it was named.</summary>
    public required FigureNamings Namings { get; init; }

    private float NameShare { get; set; }

    private float PronounShare { get; set; }

    private float NounShare { get; set; }

    private bool IsTop { get; set; }

    private float TopConfidence { get; set; }

    private bool IsInside { get; set; }

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
            Namings = new FigureNamings(scene, choice.Context, figure.Named, anchor),
        };
        standing.CountMentions(scene, choice);
        standing.IsInside = figure.NamedInside > 0 && standing.IsNamedIn(scene, choice.Context.Span);
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

                bool isNearer = other.Namings.TokensSince < standing.Namings.TokensSince;
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
        Namings.Write(ref row);
        row.Add(IsInside);
        row.Add(Namings.NamedBefore);
        row.Add(Namings.NamedInParagraph);
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

    private bool IsNamedIn(Scene scene, QuotedSpan span)
    {
        int end = Math.Min(span.End, span.First + MostRead);
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
