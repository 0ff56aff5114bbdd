using System.Buffers;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace NewsTools.Completers;

/// <summary>Quotes completed values for the command line, and takes the quotes off what was typed.</summary>
internal static class Quoting
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(" '\"`$&|;,(){}<>@#‘’“”„\u201b\t");

    /// <summary>The value as it must be typed: in single quotes where needed, with wildcards escaped.</summary>
    public static string Quote(string value)
    {
        string escaped = WildcardPattern.Escape(value);
        return escaped.AsSpan().ContainsAny(NeedsQuotes) || escaped.Length == 0 || escaped != value || escaped[0] == '-' || escaped == "%"
            ? $"'{CodeGeneration.EscapeSingleQuotedStringContent(escaped)}'"
            : escaped;
    }

    /// <summary>What was typed, without the quote it may begin with.</summary>
    public static string Bare(string word)
    {
        string text = word.Trim('"', '\'');
        return WildcardPattern.ContainsWildcardCharacters(text) ? text.TrimEnd('*') : text;
    }
}
