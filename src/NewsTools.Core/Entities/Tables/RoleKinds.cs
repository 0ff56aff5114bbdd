namespace NewsTools.Entities.Tables;

/// <summary>Nouns for people that stand for others ("the lawmaker" for a senator), by folded singular.</summary>
internal static class RoleKinds
{
    private static readonly Lazy<Dictionary<string, string[]>> Kinds = new(() => TableFile.Rows("role-kinds").ToDictionary(row => row[0], row => TableFile.Parts(row[1]), StringComparer.Ordinal));

    /// <summary>The nouns that a noun can stand for.</summary>
    public static string[] Of(string noun) => Kinds.Value.GetValueOrDefault(noun, []);
}
