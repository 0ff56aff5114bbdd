namespace NewsTools.Readers.Documents;

/// <summary>Reads streams of unknown length up to a limit.</summary>
internal static class BoundedStream
{
    public static byte[] ReadAll(Stream stream, long limit, CancellationToken cancellationToken)
    {
        using MemoryStream memory = new();
        byte[] buffer = new byte[81920];
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            cancellationToken.ThrowIfCancellationRequested();
            memory.Write(buffer.AsSpan(0, read));
            if (memory.Length > limit)
            {
                throw new DocumentException(DocumentError.TooLarge, $"The document is over the limit of {limit >> 20} MB.");
            }
        }

        return memory.ToArray();
    }

    public static async Task<byte[]> ReadAllAsync(Stream stream, long limit, CancellationToken cancellationToken)
    {
        using MemoryStream memory = new();
        byte[] buffer = new byte[81920];
        for (int read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false); read > 0; read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false))
        {
            memory.Write(buffer.AsSpan(0, read));
            if (memory.Length > limit)
            {
                throw new DocumentException(DocumentError.TooLarge, $"The document is over the limit of {limit >> 20} MB.");
            }
        }

        return memory.ToArray();
    }
}
