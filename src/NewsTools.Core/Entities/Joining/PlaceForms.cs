namespace NewsTools.Entities.Joining;

/// <summary>Places written in short and in full.</summary>
internal static class PlaceForms
{
    private static readonly Dictionary<string, string> Full = new(StringComparer.Ordinal)
    {
        ["st"] = "street",
        ["rd"] = "road",
        ["ave"] = "avenue",
        ["blvd"] = "boulevard",
        ["mt"] = "mount",
        ["ft"] = "fort",
    };

    /// <summary>The words in their usual form: "St." is Saint at the beginning, Street at the end.</summary>
    public static string[] Usual(string[] words)
    {
        string[] usual = [.. words.Select((word, i) => word == "st" && i == 0 ? "saint" : i is 0 or > 0 && Full.TryGetValue(word, out string? full) && (i > 0 || word is "mt" or "ft") ? full : word)];
        return usual is ["ex-" or "ex", _, ..] ? usual[1..] : usual;
    }
}
