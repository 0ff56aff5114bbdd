using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Runtime.InteropServices;
using NewsTools.Shell.Hosting;
using NewsTools.Shell.Output;

namespace NewsTools.Shell;

/// <summary>One run of the engine: the module is loaded, the pipeline or script runs, and its outcome becomes an exit code.</summary>
internal sealed class Session : IDisposable
{
    private readonly ShellHost _host = new();

    private readonly ErrorPrinter _errors = new(Console.Error);

    private readonly PowerShell _shell;

    private readonly Runspace _runspace;

    private int? _signal;

    private Session()
    {
        _runspace = RunspaceFactory.CreateRunspace(_host, InitialSessionState.CreateDefault2());
        _runspace.Open();
        _shell = PowerShell.Create(_runspace);
    }

    public static async Task<int> RunAsync(Options options)
    {
        if (options.ShowsHelp)
        {
            return Usage.Show();
        }

        if (options.ShowsVersion)
        {
            return Usage.ShowVersion();
        }

        if (options.Pipeline is null && options.File is null && !Console.IsInputRedirected)
        {
            return Usage.Complain("there is nothing to run.");
        }

        using Session session = new();
        using PosixSignalRegistration interrupt = session.StopsOn(PosixSignal.SIGINT, ExitCode.Interrupted);
        using PosixSignalRegistration terminate = session.StopsOn(PosixSignal.SIGTERM, ExitCode.Terminated);
        return session.ImportModule() ? await session.RunScriptAsync(options) : ExitCode.ErrorWritten;
    }

    public void Dispose()
    {
        _shell.Dispose();
        _runspace.Dispose();
    }

    private PosixSignalRegistration StopsOn(PosixSignal signal, int exitCode) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        _signal = exitCode;
        _shell.BeginStop(null, null);
    });

    private bool ImportModule()
    {
        _shell.AddCommand("Import-Module").AddParameter("Name", Path.Combine(AppContext.BaseDirectory, "module", "NewsTools", "NewsTools.psd1"));
        return Invoke(output: null) && !_errors.HasPrinted;
    }

    private async Task<int> RunScriptAsync(Options options)
    {
        _shell.Commands.Clear();
        if (options.File is not null)
        {
            string path = Path.GetFullPath(options.File);
            if (!File.Exists(path))
            {
                return Usage.Complain($"there is no file '{path}'.");
            }

            _shell.AddScriptFile(path, options.FileArguments);
        }
        else
        {
            _shell.AddScript(options.Pipeline ?? await Console.In.ReadToEndAsync());
        }

        using IObjectWriter? writer = ObjectWriter.Of(options.Format, Console.Out);
        if (writer is null)
        {
            _shell.AddCommand("Out-Default");
        }

        bool completed = Invoke(writer);
        return _signal ?? _host.ExitCode ?? (completed && !_errors.HasPrinted ? ExitCode.Success : ExitCode.ErrorWritten);
    }

    private bool Invoke(IObjectWriter? output)
    {
        using PSDataCollection<PSObject> objects = [];
        objects.DataAdded += (_, added) =>
        {
            foreach (PSObject item in objects.ReadAll())
            {
                output?.Write(item);
            }
        };
        _shell.Streams.Error.DataAdded += PrintErrors;
        try
        {
            _shell.Invoke(input: null, objects);
            return true;
        }
        catch (RuntimeException) when (_signal is not null)
        {
            return false;
        }
        catch (RuntimeException error)
        {
            _errors.Print(error.ErrorRecord);
            return false;
        }
        finally
        {
            _shell.Streams.Error.DataAdded -= PrintErrors;
        }
    }

    private void PrintErrors(object? sender, DataAddedEventArgs added)
    {
        foreach (ErrorRecord error in _shell.Streams.Error.ReadAll())
        {
            _errors.Print(error);
        }
    }
}
