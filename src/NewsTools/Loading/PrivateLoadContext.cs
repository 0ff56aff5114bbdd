using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace NewsTools.Loading;

/// <summary>
/// Keeps SQLite and every other package out of the user's session: whatever they load, and whatever we load, do not meet.
/// Core and the framework come from the default context, so that the public types are the same on both sides.
/// </summary>
internal sealed class PrivateLoadContext(string folder) : AssemblyLoadContext("NewsTools")
{
    private static readonly string[] OwnAssemblies = ["NewsTools.Store", "NewsTools.Readers", "NewsTools.Wording"];

    public static bool Owns(AssemblyName name) => OwnAssemblies.Contains(name.Name, StringComparer.Ordinal);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string path = Path.Combine(folder, $"{assemblyName.Name}.dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        foreach (string candidate in Candidates(unmanagedDllName))
        {
            if (File.Exists(candidate))
            {
                return LoadUnmanagedDllFromPath(candidate);
            }
        }

        return 0;
    }

    private static string Architecture => RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();

    private IEnumerable<string> Candidates(string library)
    {
        if (OperatingSystem.IsWindows())
        {
            yield return NativePath($"win-{Architecture}", $"{library}.dll");
        }
        else if (OperatingSystem.IsMacOS())
        {
            yield return NativePath($"osx-{Architecture}", $"lib{library}.dylib");
        }
        else
        {
            bool isMusl = RuntimeInformation.RuntimeIdentifier.Contains("musl", StringComparison.Ordinal) || File.Exists($"/lib/ld-musl-{MuslArchitecture}.so.1");
            yield return NativePath($"linux-{(isMusl ? "musl-" : "")}{Architecture}", $"lib{library}.so");
        }
    }

    private static string MuslArchitecture => RuntimeInformation.ProcessArchitecture == System.Runtime.InteropServices.Architecture.Arm64 ? "aarch64" : "x86_64";

    private string NativePath(string runtime, string file) => Path.Combine(folder, "runtimes", runtime, "native", file);
}
