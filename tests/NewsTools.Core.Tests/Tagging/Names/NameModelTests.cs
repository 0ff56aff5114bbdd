using NewsTools.Models;
using NewsTools.Tagging.Names;

namespace NewsTools.Core.Tests.Tagging.Names;

public sealed class NameModelTests
{
    [Fact]
    public void The_shipped_model_loads_once()
    {
        NameModel[] models = new NameModel[8];
        Parallel.For(0, models.Length, at => models[at] = NameModel.Shipped);
        Assert.All(models, model => Assert.Same(models[0], model));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(1000)]
    public void A_cut_payload_is_refused(int length)
    {
        byte[] file = ModelFile.Resource(NameModel.FileName);
        ReadOnlyMemory<byte> payload = ModelFile.Payload(NameModel.FileName, NameModel.FormatVersion, file);
        Assert.Throws<InvalidDataException>(() => NameModel.Read(payload[..length]));
    }

    [Fact]
    public void A_changed_file_is_refused()
    {
        byte[] file = ModelFile.Resource(NameModel.FileName);
        file[file.Length / 2] ^= 1;
        InvalidDataException error = Assert.Throws<InvalidDataException>(() => ModelFile.Payload(NameModel.FileName, NameModel.FormatVersion, file));
        Assert.Contains(NameModel.FileName, error.Message, StringComparison.Ordinal);
    }
}
