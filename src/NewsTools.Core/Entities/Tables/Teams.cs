namespace NewsTools.Entities.Tables;

/// <summary>Nicknames of sports teams and the place that they play for.</summary>
internal static class Teams
{
    private static readonly Lazy<ILookup<string, string>> Places = new(Load);

    /// <summary>The keys of the places whose team has a nickname's key.</summary>
    public static IEnumerable<string> PlacesOf(string nickname) => Places.Value[nickname];

    private static ILookup<string, string> Load()
        => (from row in TableFile.Rows("teams")
            from team in TableFile.Parts(row[1])
            select (Place: NameText.Key(row[0]), Team: NameText.Key(team))).ToLookup(pair => pair.Team, pair => pair.Place, StringComparer.Ordinal);
}
