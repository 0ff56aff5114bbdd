using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>Ends a cmdlet's own loops when the pipeline is stopped.</summary>
internal static class CancellationExtensions
{
    public static void ThrowIfStopped(this CancellationToken token)
    {
        if (token.IsCancellationRequested)
        {
            throw new PipelineStoppedException();
        }
    }
}
