using NewsTools.Entities.Roles;
using NewsTools.Tagging;

namespace NewsTools.Entities.Referring;

/// <summary>Tells whether words are the subject of a verb, by what stands around them.</summary>
internal static class SubjectFinder
{
    private const int MaxInsertion = 25;

    private static readonly string[] SpeechVerbs
        = ["said", "says", "added", "told", "asked", "wrote", "writes", "explained", "replied", "insisted", "argued", "argues", "warned", "continued", "recalled", "noted", "joked", "admitted", "adds", "tweeted", "claimed", "concluded", "stated", "declared", "responded", "answered", "announced", "predicted", "observed", "remarked", "quipped", "suggested", "asks", "explains", "notes"];

    public static bool IsSubject(WordView words, int first, int end)
    {
        if (words.TagOf(first - 1) == PartOfSpeech.Adp || words.IsPossessive(end))
        {
            return false;
        }

        int at = AfterInsertion(words, first, end);
        return IsFinite(words, at)
            || (words.TagOf(at) is PartOfSpeech.Adv or PartOfSpeech.Part && IsFinite(words, at + 1))
            || IsSpeaker(words, first, end);
    }

    /// <summary>Whether words are the subject of a verb of saying, before or after it.</summary>
    public static bool IsSpeaker(WordView words, int first, int end)
    {
        int after = AfterInsertion(words, first, end);
        return SpeechVerbs.Contains(words[after]) || (words.TagOf(after) is PartOfSpeech.Adv or PartOfSpeech.Aux && SpeechVerbs.Contains(words[after + 1])) || SpeechVerbs.Contains(words[first - 1]);
    }

    /// <summary>The token after an apposition or a clause between commas.</summary>
    private static int AfterInsertion(WordView words, int first, int end)
    {
        if (words[end] is not ("," or "(" or "—" or "–"))
        {
            return end;
        }

        string close = words[end] is "(" ? ")" : words[end];
        for (int at = end + 1; at < words.Count && at <= end + MaxInsertion && words.IsSameSentence(first, at); at++)
        {
            if (words[at] == close && IsFinite(words, at + 1))
            {
                return at + 1;
            }
        }

        return end;
    }

    private static bool IsFinite(WordView words, int token)
        => words.TagOf(token) is PartOfSpeech.Aux || (words.TagOf(token) is PartOfSpeech.Verb && !words[token].EndsWith("ing", StringComparison.Ordinal));
}
