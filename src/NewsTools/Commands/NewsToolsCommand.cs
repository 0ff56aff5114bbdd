using System.Management.Automation;
using NewsTools.Errors;

namespace NewsTools.Commands;

/// <summary>What all cmdlets share: a token that Ctrl-C cancels, and one place where the engine's exceptions become error records.</summary>
public abstract class NewsToolsCommand : PSCmdlet, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    private protected NewsToolsCommand()
    {
    }

    /// <summary>Cancelled when the pipeline is stopped.</summary>
    private protected CancellationToken Cancellation => _cancellation.Token;

    /// <summary>Whether -Verbose, or the preference, asks for reasons.</summary>
    private protected bool IsVerbose => IsAsked("Verbose", "VerbosePreference");

    /// <summary>Whether -Debug, or the preference, asks for timings.</summary>
    private protected bool IsDebug => IsAsked("Debug", "DebugPreference");

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(isDisposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Cancels what is running.</summary>
    protected override void StopProcessing() => _cancellation.Cancel();

    /// <summary>Frees what the cmdlet holds.</summary>
    /// <param name="isDisposing">Whether <see cref="Dispose()"/> was called.</param>
    protected virtual void Dispose(bool isDisposing)
    {
        if (isDisposing)
        {
            _cancellation.Dispose();
        }
    }

    /// <summary>Runs engine code: what the store refuses ends the cmdlet with an error, and what was cancelled ends it as stopped.</summary>
    private protected TResult Guarded<TResult>(object? target, Func<TResult> work)
    {
        try
        {
            return work();
        }
        catch (StoreException error)
        {
            ThrowTerminatingError(ErrorRecords.Store(target, error));
            throw;
        }
        catch (OperationCanceledException) when (Cancellation.IsCancellationRequested)
        {
            throw new PipelineStoppedException();
        }
    }

    private bool IsAsked(string parameter, string preference)
    {
        if (MyInvocation.BoundParameters.TryGetValue(parameter, out object? bound))
        {
            return ((SwitchParameter)bound).IsPresent;
        }

        return SessionState.PSVariable.GetValue(preference) is ActionPreference action && action != ActionPreference.SilentlyContinue
            && action != ActionPreference.Ignore;
    }
}
