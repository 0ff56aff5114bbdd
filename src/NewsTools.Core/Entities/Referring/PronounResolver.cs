namespace NewsTools.Entities.Referring;

/// <summary>Resolves the pronouns of one person.</summary>
internal sealed class PronounResolver(Discourse discourse, int[] nameAt)
{
    /// <summary>Below it nobody is better than a guess.</summary>
    private const float MinProbability = 0.25f;

    /// <summary>What the pronoun at a token stands for; null where the token is no such pronoun or nobody is likely.</summary>
    public Reference? At(int token)
    {
        if (PronounWords.Find(discourse.Words[token]) is not (Gender gender, PronounCase form))
        {
            return null;
        }

        PronounCandidates candidates = PronounCandidates.Of(discourse, token, gender, form, nameAt);
        if (candidates.Characters.Length == 0)
        {
            return null;
        }

        PronounModel model = PronounModel.Shipped.Value;
        float[] probabilities = PronounModel.Probabilities([.. candidates.Rows.Select(model.Score)]);
        Candidate[] ranked = [.. candidates.Characters.Select((character, i) => new Candidate(character, probabilities[i])).OrderByDescending(candidate => candidate.Probability)];
        return ranked[0].Probability < MinProbability ? null : new Reference(token, token + 1, ranked[0].Character, ReferenceForm.Pronoun, ranked[0].Probability)
        {
            Candidates = ranked,
            Gender = gender,
            IsSubject = form == PronounCase.Subject,
        };
    }
}
