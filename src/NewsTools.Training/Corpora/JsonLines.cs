using System.IO.Compression;
using System.Text.Json.Nodes;

namespace NewsTools.Training.Corpora;

/// <summary>Reads corpora of one JSON object a line, plain or gzipped.</summary>
public static class JsonLines
{
    /// <summary>The records of a file, one at a time.</summary>
    public static IEnumerable<JsonNode> Read(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream bytes = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using StreamReader lines = new(bytes);
        while (lines.ReadLine() is string line)
        {
            if (line.Length > 0)
            {
                yield return JsonNode.Parse(line)!;
            }
        }
    }
}
