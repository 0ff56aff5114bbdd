namespace NewsTools.Store.Search;

/// <summary>Tells the user what is wrong with a search query, and where.</summary>
internal static class MalformedQuery
{
    private const int Shown = 60;

    public static StoreException At(string query, int position, string reason)
    {
        int start = Math.Max(0, position - (Shown / 2));
        string shown = new([.. query.Skip(start).Take(Shown).Select(character => char.IsControl(character) ? ' ' : character)]);
        string pointer = new string(' ', position - start) + "^";
        return new StoreException(StoreError.BadQuery, $"The search query is malformed at character {position + 1}: {reason}.\n  {shown}\n  {pointer}") { Position = position };
    }
}
