namespace NewsTools.HelpBuilder;

/// <summary>A parameter as its assembly declares it, with the summary of its documentation comment.</summary>
internal sealed record ParameterShape
{
    public required string Name { get; init; }

    public required string TypeName { get; init; }

    public required bool IsSwitch { get; init; }

    public required string Description { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    public required bool TakesWildcards { get; init; }

    public required IReadOnlyList<string> Values { get; init; }

    /// <summary>How it stands in each parameter set; one entry of the empty name where it is in all alike.</summary>
    public required IReadOnlyList<ParameterUse> Uses { get; init; }

    public ParameterUse? In(string set) => Uses.FirstOrDefault(use => use.Set == set) ?? Uses.FirstOrDefault(use => use.Set.Length == 0);
}
