using NewsTools.Models;

namespace NewsTools.Core.Tests.Models;

public class ModelFileTests
{
    private static readonly byte[] Payload = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

    [Fact]
    public void A_packed_payload_comes_back()
        => Assert.Equal(Payload, ModelFile.Payload("test.bin", 3, ModelFile.Pack("test.bin", 3, Payload)).ToArray());

    [Theory]
    [InlineData("other.bin", 3)]
    [InlineData("test.bin", 4)]
    public void Another_model_or_version_is_refused(string name, int version)
    {
        InvalidDataException error = Assert.Throws<InvalidDataException>(() => ModelFile.Payload(name, version, ModelFile.Pack("test.bin", 3, Payload)));
        Assert.Contains("test.bin", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damage_anywhere_is_told()
    {
        byte[] file = ModelFile.Pack("test.bin", 3, Payload);
        for (int at = 0; at < file.Length; at++)
        {
            byte[] damaged = [.. file];
            damaged[at] ^= 0x10;
            Assert.Throws<InvalidDataException>(() => ModelFile.Payload("test.bin", 3, damaged));
        }

        Assert.Throws<InvalidDataException>(() => ModelFile.Payload("test.bin", 3, file[..^1]));
        Assert.Throws<InvalidDataException>(() => ModelFile.Payload("test.bin", 3, []));
    }

    [Fact]
    public void A_missing_model_is_told()
        => Assert.Contains("no-such.bin", Assert.Throws<InvalidDataException>(() => ModelFile.Resource("no-such.bin")).Message, StringComparison.Ordinal);
}
