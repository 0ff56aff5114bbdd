namespace NewsTools.HelpBuilder;

/// <summary>How a parameter stands in a parameter set; the empty name is every set.</summary>
internal sealed record ParameterUse(string Set, bool IsMandatory, int? Position, bool IsByValue, bool IsByPropertyName)
{
    public string PipelineText => (IsByValue, IsByPropertyName) switch
    {
        (true, true) => "True (ByValue, ByPropertyName)",
        (true, false) => "True (ByValue)",
        (false, true) => "True (ByPropertyName)",
        _ => "False",
    };

    public string PositionText => Position is int position ? position.ToString(System.Globalization.CultureInfo.InvariantCulture) : "named";
}
