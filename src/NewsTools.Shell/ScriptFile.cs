using System.Collections;
using System.Management.Automation;

namespace NewsTools.Shell;

/// <summary>
/// Runs a script file with arguments bound as PowerShell's own command line does: <c>-Name value</c>, <c>-Switch</c>, <c>-Name:value</c>
/// and values by position. The engine keeps a file's <c>exit</c> to the file; the wrapper passes it on.
/// </summary>
internal static class ScriptFile
{
    private const string Wrapper = """
        param($__file, $__named, $__positional)
        & $__file @__named @__positional
        if (-not $?) { exit $LASTEXITCODE }
        """;

    public static void AddScriptFile(this PowerShell shell, string path, IReadOnlyList<string> arguments)
    {
        Hashtable named = new(StringComparer.OrdinalIgnoreCase);
        List<object> positional = [];
        for (int at = 0; at < arguments.Count; at++)
        {
            string argument = arguments[at];
            if (!IsName(argument))
            {
                positional.Add(argument);
                continue;
            }

            int colon = argument.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                named[argument[1..colon]] = Switch(argument[(colon + 1)..]);
            }
            else
            {
                named[argument[1..]] = at + 1 < arguments.Count && !IsName(arguments[at + 1]) ? arguments[++at] : true;
            }
        }

        shell.AddScript(Wrapper).AddArgument(path).AddArgument(named).AddArgument(positional.ToArray());
    }

    private static bool IsName(string argument) => argument.Length > 1 && argument[0] == '-' && char.IsLetter(argument[1]);

    private static object Switch(string value) => value.ToUpperInvariant() switch
    {
        "$TRUE" => true,
        "$FALSE" => false,
        _ => value,
    };
}
