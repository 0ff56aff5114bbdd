using System.Management.Automation;

namespace NewsTools.Shell.Output;

/// <summary>Writes the pipeline's objects for machines, each as it comes.</summary>
internal interface IObjectWriter : IDisposable
{
    void Write(PSObject item);
}
