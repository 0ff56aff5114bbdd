namespace NewsTools.Entities.Roles;

/// <summary>Small closed classes of words that bound noun phrases.</summary>
internal static class ClosedWords
{
    private static readonly HashSet<string> Determiners
        = ["a", "an", "the", "this", "that", "these", "those", "some", "any", "every", "each", "another", "no"];

    private static readonly HashSet<string> Possessives = ["my", "your", "his", "her", "its", "our", "their", "whose"];

    private static readonly HashSet<string> Prepositions
        = ["of", "for", "at", "in", "on", "with", "to", "from", "by", "under", "over", "against", "between", "during", "since", "into", "about", "as", "than", "like", "after", "before", "via", "through", "within", "near", "among", "amid", "towards", "toward", "per", "without", "until", "including", "around", "behind", "across", "alongside", "despite"];

    private static readonly HashSet<string> RolePrepositions = ["of", "for", "at", "in", "with", "to", "on", "from", "behind"];

    private static readonly HashSet<string> Others
        = ["and", "or", "but", "nor", "so", "yet", "if", "when", "while", "because", "although", "though", "where", "who", "whom", "which", "what", "why", "how", "whether", "once",
            "he", "she", "it", "they", "we", "i", "you", "him", "them", "us", "me", "himself", "herself", "themselves",
            "is", "was", "are", "were", "be", "been", "being", "am", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could", "may", "might", "shall", "should", "must",
            "said", "says", "say", "told", "tells", "added", "asked", "called", "says", "according", "not", "also", "then", "there", "here", "now", "only", "just", "even", "still", "however", "meanwhile", "today", "yesterday", "tomorrow",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december"];

    public static bool IsDeterminer(string word) => Determiners.Contains(word);

    public static bool IsPossessive(string word) => Possessives.Contains(word);

    public static bool IsPreposition(string word) => Prepositions.Contains(word);

    /// <summary>Prepositions that carry on a role ("director of", "analyst at").</summary>
    public static bool IsRolePreposition(string word) => RolePrepositions.Contains(word);

    /// <summary>Whether a word cannot stand inside a noun phrase before its head.</summary>
    public static bool EndsPhrase(string word)
        => Determiners.Contains(word) || Possessives.Contains(word) || Prepositions.Contains(word) || Others.Contains(word);
}
