using System.Buffers.Binary;
using System.Reflection;
using System.Text;

namespace NewsTools.Models;

/// <summary>The envelope of every model file: a mark, the model's name, its format version, the payload's length and checksum.</summary>
internal static class ModelFile
{
    private const int NameLength = 16;
    private const int HeaderLength = 4 + NameLength + 4 + 4 + 8;

    private static ReadOnlySpan<byte> Mark => "NTM1"u8;

    /// <summary>A model file for a payload.</summary>
    public static byte[] Pack(string name, int version, ReadOnlySpan<byte> payload)
    {
        byte[] file = new byte[HeaderLength + payload.Length];
        Mark.CopyTo(file);
        Encoding.ASCII.GetBytes(name, file.AsSpan(4, NameLength));
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4 + NameLength), version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8 + NameLength), payload.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(12 + NameLength), Checksum(payload));
        payload.CopyTo(file.AsSpan(HeaderLength));
        return file;
    }

    /// <summary>The checked payload of a model file.</summary>
    /// <exception cref="InvalidDataException">The file is damaged, another model or of another version.</exception>
    public static ReadOnlyMemory<byte> Payload(string name, int version, byte[] file)
    {
        ReadOnlySpan<byte> header = file;
        if (header.Length < HeaderLength || !header.StartsWith(Mark))
        {
            throw new InvalidDataException($"The model {name} is no model file.");
        }

        string storedName = Encoding.ASCII.GetString(header.Slice(4, NameLength)).TrimEnd('\0');
        int storedVersion = BinaryPrimitives.ReadInt32LittleEndian(header[(4 + NameLength)..]);
        if (storedName != name || storedVersion != version)
        {
            throw new InvalidDataException($"The model {name}, version {version}, was expected, but the file holds {storedName}, version {storedVersion}.");
        }

        ReadOnlyMemory<byte> payload = file.AsMemory(HeaderLength);
        bool isWhole = BinaryPrimitives.ReadInt32LittleEndian(header[(8 + NameLength)..]) == payload.Length
            && BinaryPrimitives.ReadUInt64LittleEndian(header[(12 + NameLength)..]) == Checksum(payload.Span);
        return isWhole ? payload : throw new InvalidDataException($"The model {name} is damaged.");
    }

    /// <summary>The bytes of a model that is embedded in this assembly.</summary>
    /// <exception cref="InvalidDataException">There is no such resource.</exception>
    public static byte[] Resource(string name)
    {
        using Stream stream = typeof(ModelFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"The model {name} is missing from {Assembly.GetExecutingAssembly().GetName().Name}.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        const ulong Prime = 0x9E3779B97F4A7C15;
        ulong sum = Prime ^ (ulong)bytes.Length;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            sum = (ulong.RotateLeft(sum, 23) ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * Prime;
        }

        foreach (byte value in bytes)
        {
            sum = (ulong.RotateLeft(sum, 23) ^ value) * Prime;
        }

        return sum ^ (sum >> 29);
    }
}
