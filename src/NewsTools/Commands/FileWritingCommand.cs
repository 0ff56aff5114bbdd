using System.Management.Automation;
using NewsTools.Errors;

namespace NewsTools.Commands;

/// <summary>A store cmdlet that writes one file.</summary>
public abstract class FileWritingCommand : StoreCommand
{
    private protected const string PathSet = "Path";
    private protected const string LiteralPathSet = "LiteralPath";

    private protected FileWritingCommand()
    {
    }

    /// <summary>The file to write.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = PathSet)]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>The file to write, taken as it is written.</summary>
    [Parameter(Mandatory = true, ParameterSetName = LiteralPathSet)]
    [ValidateNotNullOrEmpty]
    public string LiteralPath { get; set; } = "";

    /// <summary>Replaces a file that is there.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>The file to write; ends the cmdlet with an error where it is there and may not be replaced.</summary>
    private protected string TargetFile()
    {
        string file = SessionState.Path.GetUnresolvedProviderPathFromPSPath(ParameterSetName == LiteralPathSet ? LiteralPath : Path);
        if (File.Exists(file) && !Force)
        {
            ThrowTerminatingError(ErrorRecords.FileExists(file));
        }

        if (!Directory.Exists(System.IO.Path.GetDirectoryName(file)))
        {
            ThrowTerminatingError(ErrorRecords.PathNotFound(System.IO.Path.GetDirectoryName(file) ?? file));
        }

        return file;
    }

    /// <summary>Runs what writes the file; its failure ends the cmdlet with an error.</summary>
    private protected void Writing(string file, Action work) => Guarded(file, () =>
    {
        try
        {
            work();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            ThrowTerminatingError(ErrorRecords.FileNotWritten(file, error));
        }

        return true;
    });
}
