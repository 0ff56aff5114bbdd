using System.Management.Automation;

namespace NewsTools.Input;

/// <summary>Names to keep, as wildcard patterns without regard to case; no pattern keeps all.</summary>
internal sealed class NamePatterns(IEnumerable<string> patterns)
{
    private readonly WildcardPattern[] _patterns =
        [.. patterns.Select(pattern => WildcardPattern.Get(pattern, WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant))];

    public static NamePatterns Any { get; } = new([]);

    public bool Match(string? name) => _patterns.Length == 0 || (name is not null && _patterns.Any(pattern => pattern.IsMatch(name)));
}
