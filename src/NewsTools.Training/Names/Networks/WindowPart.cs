using System.Numerics;
using NewsTools.Tagging.Names;

namespace NewsTools.Training.Names.Networks;

/// <summary>The first layer over places: each sees a window of words, and what its place tells.</summary>
internal sealed unsafe class WindowPart(Random random, Scratch scratch)
{
    private const int Hidden = NameModel.Hidden;

    private readonly FloatBuffer _products = new(), _dProducts = new(), _dWords = new();
    private float* _words;
    private float* _mask;

    public TrainingLayer Layer { get; } = new(NameModel.Window * Hidden, Hidden, random);

    public Parameter Places { get; } = new(32, Hidden, 0.05f, random);

    /// <summary>The units after the last batch.</summary>
    public PaddedRows Units { get; } = new(Hidden);

    /// <summary>Fills the units.</summary>
    public void Forward(NameBatch batch, float* words, float* mask)
    {
        _words = words;
        _mask = mask;
        int rows = batch.Count;
        int count = batch.Words.Count;
        float* products = _products.Zeroed(NameModel.Window * count * Hidden);
        for (int place = 0; place < NameModel.Window; place++)
        {
            Gemm.Add(words, Hidden, Layer.Weights.Pointer + (place * Hidden * Hidden), Hidden, products + (place * count * Hidden), Hidden, count, Hidden, Hidden);
        }

        float* units = Units.Clear(rows);
        for (int row = 0; row < rows; row++)
        {
            if (batch.Slots[row] >= 0)
            {
                Sum(batch, row, units + (row * Hidden));
                Vectors.Rectify(units + (row * Hidden), Hidden);
                Vectors.Multiply(units + (row * Hidden), mask + (row * Hidden), Hidden);
            }
        }
    }

    /// <summary>Adds the gradients.</summary>
    /// <returns>The gradients of the words' units.</returns>
    public float* Backward(NameBatch batch, float* dUnits)
    {
        int rows = batch.Count;
        float* dProducts = _dProducts.Zeroed(NameModel.Window * batch.Words.Count * Hidden);
        for (int row = 0; row < rows; row++)
        {
            float* gradient = dUnits + (row * Hidden);
            if (batch.Slots[row] < 0)
            {
                new Span<float>(gradient, Hidden).Clear();
            }
            else
            {
                Vectors.Multiply(gradient, _mask + (row * Hidden), Hidden);
                Vectors.CopyWhereActive(gradient, Units.First + (row * Hidden), gradient, Hidden);
                Spread(batch, row, gradient, dProducts);
            }
        }

        Layer.AddBiasGradient(dUnits, rows);
        return BackWords(batch);
    }

    private static int SlotAt(NameBatch batch, int row, int place)
    {
        int neighbour = row + place - NameModel.Reach;
        return (uint)neighbour < (uint)batch.Count ? batch.Slots[neighbour] : -1;
    }

    private void Sum(NameBatch batch, int row, float* target)
    {
        int words = batch.Words.Count;
        Vectors.Add(Layer.BiasPointer, target, Hidden);
        for (int place = 0; place < NameModel.Window; place++)
        {
            int slot = SlotAt(batch, row, place);
            if (slot >= 0)
            {
                Vectors.Add(_products.Pointer + (((place * words) + slot) * Hidden), target, Hidden);
            }
        }

        for (uint bits = batch.Places[row]; bits != 0; bits &= bits - 1)
        {
            Vectors.Add(Places.Pointer + (BitOperations.TrailingZeroCount(bits) * Hidden), target, Hidden);
        }
    }

    private void Spread(NameBatch batch, int row, float* gradient, float* dProducts)
    {
        int words = batch.Words.Count;
        for (int place = 0; place < NameModel.Window; place++)
        {
            int slot = SlotAt(batch, row, place);
            if (slot >= 0)
            {
                Vectors.Add(gradient, dProducts + (((place * words) + slot) * Hidden), Hidden);
            }
        }

        for (uint bits = batch.Places[row]; bits != 0; bits &= bits - 1)
        {
            Vectors.Add(gradient, Places.Touch(BitOperations.TrailingZeroCount(bits)), Hidden);
        }
    }

    private float* BackWords(NameBatch batch)
    {
        int words = batch.Words.Count;
        float* dWords = _dWords.Zeroed(words * Hidden);
        float* weightColumns = scratch.Weights.Uninitialized(Hidden * Hidden);
        float* wordColumns = scratch.Rows.Uninitialized(words * Hidden);
        Gemm.Transpose(_words, words, Hidden, wordColumns);
        for (int place = 0; place < NameModel.Window; place++)
        {
            float* dProducts = _dProducts.Pointer + (place * words * Hidden);
            int start = place * Hidden * Hidden;
            Gemm.Transpose(Layer.Weights.Pointer + start, Hidden, Hidden, weightColumns);
            Gemm.Add(dProducts, Hidden, weightColumns, Hidden, dWords, Hidden, words, Hidden, Hidden);
            Gemm.Add(wordColumns, words, dProducts, Hidden, Layer.Weights.Gradient + start, Hidden, Hidden, words, Hidden);
        }

        return dWords;
    }
}
