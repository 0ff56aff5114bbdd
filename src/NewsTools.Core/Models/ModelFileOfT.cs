namespace NewsTools.Models;

/// <summary>
/// A model that ships inside the assembly: read and checked on first use, once per process, safely from many threads.
/// </summary>
/// <param name="name">The resource's name, such as <c>pos.bin</c>; also written in the file's header.</param>
/// <param name="version">The version of the payload's format that this code reads.</param>
/// <param name="parse">Makes the model from its payload.</param>
internal sealed class ModelFile<T>(string name, int version, Func<ReadOnlyMemory<byte>, T> parse)
    where T : class
{
    private readonly Lazy<T> _model = new(() => parse(ModelFile.Payload(name, version, ModelFile.Resource(name))));

    /// <summary>The model.</summary>
    /// <exception cref="InvalidDataException">The file is missing, damaged or of another version.</exception>
    public T Value => _model.Value;

    public int Version => version;
}
