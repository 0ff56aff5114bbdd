namespace NewsTools.Entities.Referring;

/// <summary>The persons that a pronoun can stand for, with what speaks for each.</summary>
internal sealed record PronounCandidates(int[] Characters, float[][] Rows)
{
    private const int MaxAhead = 30;

    /// <summary>The persons of the pronoun's gender read so far, and the first named later in its sentence.</summary>
    public static PronounCandidates Of(Discourse discourse, int token, Gender gender, PronounCase form, int[] nameAt)
    {
        List<Trace> fitting = discourse.Recent.FindAll(trace => Fits(discourse.Characters[trace.Character], gender));
        int most = fitting.Count == 0 ? 0 : fitting.Max(trace => trace.Count);
        List<int> characters = [.. fitting.Select(trace => trace.Character)];
        List<float[]> rows = [.. fitting.Select((trace, rank) => PronounFeatures.Of(discourse, token, form, trace, rank, most))];
        int ahead = Ahead(discourse, token, nameAt);
        if (ahead >= 0 && Fits(discourse.Characters[ahead], gender) && !characters.Contains(ahead))
        {
            characters.Add(ahead);
            rows.Add(PronounFeatures.Ahead(rows.Count > 0));
        }

        return new PronounCandidates([.. characters], [.. rows]);
    }

    private static bool Fits(Character character, Gender gender)
        => character.IsPerson && !character.IsPlural && (character.Gender == Gender.Unknown || character.Gender == gender);

    private static int Ahead(Discourse discourse, int token, int[] nameAt)
    {
        for (int at = token + 1; at < discourse.Words.Count && at <= token + MaxAhead && discourse.Words.IsSameSentence(token, at); at++)
        {
            if (nameAt[at] >= 0 && discourse.Characters[nameAt[at]].IsPerson)
            {
                return nameAt[at];
            }
        }

        return -1;
    }
}
