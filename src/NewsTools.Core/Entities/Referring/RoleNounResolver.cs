namespace NewsTools.Entities.Referring;

/// <summary>Resolves role nouns ("the minister", "both ministers", "the woman") to persons by the roles that the article gives them.</summary>
internal sealed class RoleNounResolver(Discourse discourse, RoleIndex roles)
{
    private const float Sure = 0.9f;

    private static readonly string[] NumberWords = ["two", "three", "four", "both", "other", "same"];

    /// <summary>What the role noun at a token stands for; null where the token is none or nobody has such a role.</summary>
    public Reference? At(int token)
    {
        if (RoleNounPhrase.At(discourse.Words, token) is not RoleNounPhrase phrase)
        {
            return null;
        }

        List<(int Character, float Score)> holders = Holders(phrase);
        if (holders.Count == 0 && phrase.Noun.Singular is "man" or "woman" or "boy" or "girl" or "teenager" or "suspect" or "victim" && phrase.Owner < 0)
        {
            holders = Recent(phrase);
        }

        if (holders.Count == 0)
        {
            return null;
        }

        return phrase.Noun.IsPlural ? Plural(phrase, holders) : Single(phrase, holders);
    }

    private List<(int Character, float Score)> Holders(RoleNounPhrase phrase)
    {
        Dictionary<int, float> best = [];
        string[] modifiers = [.. phrase.Modifiers.Where(word => !NumberWords.Contains(word))];
        foreach ((int character, HashSet<string> words, bool isSame) in roles.HoldersOf(phrase.Noun.Singular))
        {
            if (!Fits(discourse.Characters[character], phrase) || IsOwner(phrase, character))
            {
                continue;
            }

            int shared = modifiers.Count(word => IsIn(word, words, character));
            float score = (shared * 1.5f) - ((modifiers.Length - shared) * (isSame ? 1 : 0.5f)) + (isSame ? 1 : 0) + Recency(character);
            if (modifiers.Length == 0 || shared > 0 || !isSame)
            {
                best[character] = Math.Max(best.GetValueOrDefault(character, float.MinValue), score);
            }
        }

        return [.. best.Select(pair => (pair.Key, pair.Value)).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)];
    }

    private List<(int Character, float Score)> Recent(RoleNounPhrase phrase)
        => [.. discourse.Recent.Where(trace => Fits(discourse.Characters[trace.Character], phrase)).Take(3).Select((trace, rank) => (trace.Character, 1f - rank))];

    private Reference Single(RoleNounPhrase phrase, List<(int Character, float Score)> holders)
    {
        float[] probabilities = PronounModel.Probabilities([.. holders.Select(holder => holder.Score)]);
        return new Reference(phrase.First, phrase.End, holders[0].Character, ReferenceForm.RoleNoun, probabilities[0] * Certainty(holders[0].Score))
        {
            Candidates = [.. holders.Select((holder, i) => new Candidate(holder.Character, probabilities[i]))],
            Gender = phrase.Noun.Gender,
            IsSubject = SubjectFinder.IsSubject(discourse.Words, phrase.First, phrase.End),
        };
    }

    private Reference? Plural(RoleNounPhrase phrase, List<(int Character, float Score)> holders)
    {
        int wanted = phrase.Modifiers.Contains("three") ? 3 : phrase.Modifiers.Contains("four") ? 4 : 2;
        bool isCounted = phrase.Modifiers.Any(NumberWords.Contains) || discourse.Words[phrase.First] is "both";
        int[] known = [.. holders.Select(holder => holder.Character).Where(character => discourse[character].Count > 0).Take(wanted)];
        return known.Length != wanted || (!isCounted && holders.Count != wanted) ? null : new Reference(phrase.First, phrase.End, known[0], ReferenceForm.RoleNoun, isCounted ? 0.8f : 0.6f)
        {
            Others = known[1..],
            IsSubject = SubjectFinder.IsSubject(discourse.Words, phrase.First, phrase.End),
        };
    }

    /// <summary>Whether a modifier is in the role, or names the country or people of its country.</summary>
    private static bool IsIn(string word, HashSet<string> words, int character) => words.Contains(word) || (word.Length > 4 && words.Any(other => other.Length > 4 && other.AsSpan(0, 4).SequenceEqual(word.AsSpan(0, 4))));

    private static bool Fits(Character character, RoleNounPhrase phrase)
        => character.IsPerson && !character.IsPlural
            && (phrase.Noun.Gender == Gender.Unknown || character.Gender == Gender.Unknown || character.Gender == phrase.Noun.Gender);

    /// <summary>Nobody is his own wife.</summary>
    private bool IsOwner(RoleNounPhrase phrase, int character)
        => phrase.Owner >= 0 && discourse.Recent.Count > 0 && discourse.Recent[0].Character == character && discourse[character].LastToken == phrase.Owner;

    private float Recency(int character)
    {
        int rank = discourse.Recent.IndexOf(discourse[character]);
        return rank >= 0 ? 1 - (0.25f * Math.Min(rank, 4)) : discourse[character].Count > 0 ? -0.25f : -0.5f;
    }

    private static float Certainty(float score) => score >= 2 ? Sure : score >= 1 ? 0.75f : 0.55f;
}
