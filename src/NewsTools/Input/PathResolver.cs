using System.Management.Automation;
using NewsTools.Errors;

namespace NewsTools.Input;

/// <summary>Turns the paths a user gives into files, through the session's own location and drives; what is none becomes an error record.</summary>
internal static class PathResolver
{
    /// <summary>The files that the paths name, in their order. A folder is an error, unless <paramref name="folderFiles"/> tells its files.</summary>
    public static IEnumerable<string> Resolve(PSCmdlet cmdlet, IEnumerable<string> paths, bool isLiteral, Func<string, IEnumerable<string>>? folderFiles = null)
    {
        foreach (string path in paths)
        {
            foreach (string file in Expand(cmdlet, path, isLiteral))
            {
                if (Directory.Exists(file))
                {
                    if (folderFiles is null)
                    {
                        Refuse(cmdlet, file, isNamed: isLiteral || !WildcardPattern.ContainsWildcardCharacters(path));
                        continue;
                    }

                    foreach (string inside in folderFiles(file))
                    {
                        yield return inside;
                    }
                }
                else if (File.Exists(file))
                {
                    yield return file;
                }
                else
                {
                    cmdlet.WriteError(ErrorRecords.PathNotFound(path));
                }
            }
        }
    }

    /// <summary>A folder named by itself is a mistake; one that a wildcard met is passed over.</summary>
    private static void Refuse(PSCmdlet cmdlet, string folder, bool isNamed)
    {
        if (isNamed)
        {
            cmdlet.WriteError(ErrorRecords.PathIsFolder(folder));
        }
        else
        {
            cmdlet.WriteVerbose($"Passed over the folder '{folder}'.");
        }
    }

    private static IReadOnlyList<string> Expand(PSCmdlet cmdlet, string path, bool isLiteral)
    {
        try
        {
            ProviderInfo provider;
            IReadOnlyList<string> files = isLiteral || !WildcardPattern.ContainsWildcardCharacters(path)
                ? [cmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out provider, out _)]
                : [.. cmdlet.SessionState.Path.GetResolvedProviderPathFromPSPath(path, out provider).Order(StringComparer.Ordinal)];
            if (provider.Name != "FileSystem")
            {
                cmdlet.WriteError(ErrorRecords.PathNotAFile(path));
                return [];
            }

            return files;
        }
        catch (Exception error) when (error is ItemNotFoundException or System.Management.Automation.DriveNotFoundException or ProviderNotFoundException)
        {
            cmdlet.WriteError(ErrorRecords.PathNotFound(path));
            return [];
        }
    }
}
