using System.Collections;
using System.Management.Automation;

namespace NewsTools.Completers;

/// <summary>What $PSDefaultParameterValues gives a parameter; completion is not told of it.</summary>
internal static class DefaultParameter
{
    public static string? Of(string commandName, string parameterName)
    {
        if (CurrentSession.State.PSVariable.GetValue("PSDefaultParameterValues") is not IDictionary defaults || defaults["Disabled"] is true)
        {
            return null;
        }

        foreach (DictionaryEntry entry in defaults)
        {
            if (entry.Key is string key && IsFor(key, commandName, parameterName))
            {
                return entry.Value?.ToString();
            }
        }

        return null;
    }

    private static bool IsFor(string key, string commandName, string parameterName)
        => key.Trim().Split(':', 2) is [string command, string parameter]
            && WildcardPattern.Get(command.Trim(), WildcardOptions.IgnoreCase).IsMatch(commandName)
            && WildcardPattern.Get(parameter.Trim(), WildcardOptions.IgnoreCase).IsMatch(parameterName);
}
