using NewsTools.Tagging;

namespace NewsTools.Entities.Roles;

/// <summary>Noun phrases that say what someone is.</summary>
internal static class RolePhrase
{
    private const int MaxWords = 22;

    private static readonly string[] Participles
        = ["acting", "retired", "incoming", "outgoing", "sitting", "ruling", "leading", "embattled", "elected", "newly", "disgraced", "jailed", "ousted", "exiled", "deposed", "renowned", "acclaimed", "celebrated", "convicted", "suspected", "accused", "appointed", "veteran", "wanted", "visiting", "managing", "senior", "junior", "longtime", "award-winning", "self-proclaimed", "self-described", "aspiring", "working", "wounded"];

    /// <summary>
    /// The end of the noun phrase that starts at a token and names a role, with what prepositions add to it; null where the phrase
    /// names none.
    /// </summary>
    public static int? EndFrom(WordView words, int start)
    {
        int head = HeadFrom(words, start);
        return head < 0 ? null : Extended(words, start, head + 1);
    }

    /// <summary>The last word of the noun phrase's core where it is a person noun; else -1.</summary>
    public static int HeadFrom(WordView words, int start)
    {
        int last = -1;
        int at = start;
        for (; at < words.Count && at < start + MaxWords && words.IsSameSentence(start, at); at++)
        {
            if (CanBeInside(words, at))
            {
                last = words.IsPossessive(at) || words[at] is "-" or "/" or "&" ? -1 : at;
                continue;
            }

            bool isJoint = words[at] is "and" or "," && last >= 0
                && (words.PersonNounAt(last) is not null ? IsJoined(words, at + 1) : words[at] is "and" && words.NameIndexAt(last) < 0 && words.TagOf(last) is PartOfSpeech.Noun or PartOfSpeech.Adj);
            if (!isJoint)
            {
                break;
            }

            last = -1;
        }

        return last >= start && words.PersonNounAt(last) is not null && (words.TagOf(last) is not (PartOfSpeech.Verb or PartOfSpeech.Aux) || ClosedWords.IsDeterminer(words[start - 1])) && !words.IsPossessive(at) && words.NameAt(last) is not { Type: EntityType.Person } ? last : -1;
    }

    /// <summary>Whether a word can stand in a noun phrase before its head, or be it.</summary>
    public static bool CanBeInside(WordView words, int token)
    {
        if (words.NameAt(token) is NameSpan name)
        {
            return name.Type != EntityType.Person || words.IsPossessive(name.End);
        }

        string word = words[token];
        if (words.IsPossessive(token) || word is "-" or "–" or "/" or "&" || Participles.Contains(word))
        {
            return true;
        }

        if (word.Length == 0 || ClosedWords.EndsPhrase(word) || !char.IsLetterOrDigit(word[0]))
        {
            return false;
        }

        return words.TagOf(token) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.X
            || words.PersonNounAt(token) is not null
            || (words.TagOf(token) is PartOfSpeech.Adv or PartOfSpeech.Verb && words.NoSpaceBefore(token) && words[token - 1] == "-")
            || (words.TagOf(token) is PartOfSpeech.Adv or PartOfSpeech.Verb && words[token + 1] == "-")
            || (words.TagOf(token) is PartOfSpeech.Adv && word is "then" or "former" or "once");
    }

    /// <summary>Whether another noun phrase with a role carries a phrase on ("actor and filmmaker").</summary>
    private static bool IsJoined(WordView words, int start)
    {
        for (int at = start; at < start + 6 && at < words.Count && words.IsSameSentence(start, at) && CanBeInside(words, at); at++)
        {
            if (words.PersonNounAt(at) is not null && !CanBeInside(words, at + 1))
            {
                return words.NameAt(at + 1) is not { Type: EntityType.Person };
            }
        }

        return false;
    }

    /// <summary>A person's name carries a phrase on only as what a preposition governs ("wife of Ann Lee").</summary>
    private static bool IsNameInside(WordView words, int end, int token)
        => words.NameAt(token) is NameSpan name
            && (name.Type != EntityType.Person || (name.First > end && ClosedWords.IsPreposition(words[name.First - 1])) || words.IsPossessive(name.End));

    /// <summary>Takes in the prepositional phrases after the head.</summary>
    private static int Extended(WordView words, int start, int end)
    {
        int limit = Math.Min(words.Count, start + MaxWords);
        int at = end;
        while (at < limit && words.IsSameSentence(start, at))
        {
            string word = words[at];
            bool carriesOn = (ClosedWords.IsRolePreposition(word) && at + 1 < limit)
                || (at > end && (ClosedWords.IsDeterminer(word) || ClosedWords.IsPossessive(word)))
                || (word is "and" && at + 1 < limit && CanBeInside(words, at + 1) && words.TagOf(at + 1) != PartOfSpeech.Verb)
                || IsNameInside(words, end, at)
                || (at > end && CanBeInside(words, at));
            if (!carriesOn)
            {
                break;
            }

            at++;
        }

        while (at > end && (ClosedWords.EndsPhrase(words[at - 1]) || words[at - 1] == "-"))
        {
            at--;
        }

        return at;
    }
}
