using System.Management.Automation;
using System.Runtime.Loader;

namespace NewsTools.Loading;

/// <summary>
/// Runs when PowerShell imports the module: from then on NewsTools' own private assemblies are found in <c>lib</c> beside this one.
/// The resolver is registered once a process and stays, as loaded assemblies do.
/// </summary>
public sealed class ModuleLoader : IModuleAssemblyInitializer
{
    private static readonly Lazy<PrivateLoadContext> Context = new(() => new PrivateLoadContext(LibraryFolder));

    private static int _isRegistered;

    private static string LibraryFolder => Path.Combine(Path.GetDirectoryName(typeof(ModuleLoader).Assembly.Location)!, "lib");

    /// <inheritdoc/>
    public void OnImport()
    {
        if (Interlocked.Exchange(ref _isRegistered, 1) == 0)
        {
            AssemblyLoadContext.Default.Resolving += (_, name) => PrivateLoadContext.Owns(name) ? Context.Value.LoadFromAssemblyName(name) : null;
        }
    }
}
