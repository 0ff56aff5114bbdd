using NewsTools.Models;

namespace NewsTools.Quotes.Headlines;

/// <summary>The words by which a headline tells who speaks in it.</summary>
internal static class HeadlineWords
{
    private static readonly Dictionary<string, WordMap<bool>> Classes = EmbeddedTable.Rows("headline-words.tsv")
        .ToDictionary(row => row[0], row => new WordMap<bool>([.. row[1].Split(' ').Select(word => KeyValuePair.Create(word, true))]));

    /// <summary>Whether a noun is for people who give statements ("minister").</summary>
    public static bool IsSpeaker(ReadOnlySpan<char> word) => Classes["speaker"].Contains(word);

    /// <summary>Whether a noun is for a body that gives statements ("watchdog").</summary>
    public static bool IsBody(ReadOnlySpan<char> word) => Classes["body"].Contains(word);

    /// <summary>Whether a noun is for writing that states something ("study").</summary>
    public static bool IsDocument(ReadOnlySpan<char> word) => Classes["document"].Contains(word);

    /// <summary>Whether a word before a document tells whose or of what standing it is ("leaked report"), not what of ("match report").</summary>
    public static bool IsQualifier(ReadOnlySpan<char> word) => Classes["qualifier"].Contains(word);

    /// <summary>Whether a verb of the present tells of saying ("…, warns minister").</summary>
    public static bool IsVerb(ReadOnlySpan<char> word) => Classes["verb"].Contains(word);

    /// <summary>Whether a word opens what a headline promises to tell ("How …"), which no one says.</summary>
    public static bool IsQuestion(ReadOnlySpan<char> word) => Classes["question"].Contains(word);

    /// <summary>Whether a word tells of someone's death, who is then the topic.</summary>
    public static bool IsObituary(ReadOnlySpan<char> word) => Classes["obituary"].Contains(word);
}
