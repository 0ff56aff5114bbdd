using NewsTools.Tagging.Names;

namespace NewsTools.Core.Tests.Tagging.Names;

public sealed class IntegerMatrixTests
{
    [Theory]
    [InlineData(1, 32)]
    [InlineData(4, 32)]
    [InlineData(7, 32)]
    [InlineData(9, 16)]
    [InlineData(12, 64)]
    public void Products_are_those_of_plain_sums_whatever_the_rows(int rows, int outputs)
    {
        const int Inputs = 12;
        const int FirstInput = 4;
        const int Length = 8;
        Random random = new(rows);
        sbyte[] weights = [.. Enumerable.Range(0, Inputs * outputs).Select(_ => (sbyte)random.Next(-127, 128))];
        short[] vectors = [.. Enumerable.Range(0, rows * Length).Select(_ => (short)random.Next(-4000, 4096))];
        int[] sums = [.. Enumerable.Range(0, rows * outputs)];
        int[] expected = [.. sums.Select((start, at) => start + Enumerable.Range(0, Length).Sum(input =>
            vectors[(at / outputs * Length) + input] * weights[((FirstInput + input) * outputs) + (at % outputs)]))];

        new IntegerMatrix(weights, new float[outputs]).AddProducts(vectors, Length, FirstInput, sums);

        Assert.Equal(expected, sums);
    }
}
