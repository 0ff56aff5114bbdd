using System.IO.Compression;

namespace NewsTools.Store.Tests;

/// <summary>Database files that earlier versions of the module wrote.</summary>
internal static class Fixture
{
    public static void Unpack(string name, string path)
    {
        using Stream packed = typeof(Fixture).Assembly.GetManifestResourceStream(name + ".gz")!;
        using GZipStream unpacked = new(packed, CompressionMode.Decompress);
        using FileStream file = File.Create(path);
        unpacked.CopyTo(file);
    }
}
