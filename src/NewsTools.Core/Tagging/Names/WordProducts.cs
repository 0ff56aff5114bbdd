using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsTools.Tagging.Names;

/// <summary>What the distinct words of a stretch add to the first layer, at each place of its window.</summary>
internal sealed unsafe class WordProducts(NameModel model, NameInput input)
{
    private const int Hidden = NameModel.Hidden;
    private const int InputLength = NameModel.InputLength;

    private readonly int[] _slots = new int[input.DistinctForms.Count];
    private readonly List<int> _words = [];
    private int[] _products = [];
    private int _planeLength;

    /// <summary>Multiplications done so far.</summary>
    public long Operations { get; private set; }

    /// <summary>Makes ready the words of a stretch of rows.</summary>
    public void Load(NameRows rows, int start, int end)
    {
        int before = _words.Count;
        for (int row = start; row < end; row++)
        {
            int token = rows.TokenOf(row);
            if (token >= 0 && _slots[input.Forms[token]] == 0)
            {
                _words.Add(input.Forms[token]);
                _slots[input.Forms[token]] = _words.Count;
            }
        }

        if (_words.Count == before)
        {
            return;
        }

        Keep(rows, start, end, before);
        Compute();
    }

    /// <summary>The product of a word with a place of the window.</summary>
    public int* Of(int form, int place) => Pointer(_products) + (place * _planeLength) + ((_slots[form] - 1) * Hidden);

    private static T* Pointer<T>(T[] pinned)
        where T : unmanaged
        => (T*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(pinned));

    // Of the words of earlier stretches only those are kept that this one has too.
    private void Keep(NameRows rows, int start, int end, int before)
    {
        if (before == 0)
        {
            return;
        }

        foreach (int word in _words)
        {
            _slots[word] = 0;
        }

        _words.Clear();
        for (int row = start; row < end; row++)
        {
            int token = rows.TokenOf(row);
            if (token >= 0 && _slots[input.Forms[token]] == 0)
            {
                _words.Add(input.Forms[token]);
                _slots[input.Forms[token]] = _words.Count;
            }
        }
    }

    private void Compute()
    {
        int count = _words.Count;
        _planeLength = count * Hidden;
        NameBuffers buffers = NameBuffers.OfThread;
        _products = buffers.Products(NameModel.Window * _planeLength);
        short[] described = buffers.Inputs(count * InputLength);
        short[] descriptions = buffers.Descriptions(count * Hidden);
        _products.AsSpan(0, _planeLength).Clear();
        WordInputs inputs = new(model, input);
        for (int slot = 0; slot < count; slot++)
        {
            inputs.Write(_words[slot], described.AsSpan(slot * InputLength, InputLength));
        }

        model.Word.Weights.AddProducts(Pointer(described), InputLength, 0, count, Pointer(_products));
        model.Word.Activate(Pointer(_products), null, Pointer(descriptions), count);
        _products.AsSpan(0, NameModel.Window * _planeLength).Clear();
        for (int place = 0; place < NameModel.Window; place++)
        {
            model.First.Weights.AddProducts(Pointer(descriptions), Hidden, place * Hidden, count, Pointer(_products) + (place * _planeLength));
        }

        Operations += (long)count * ((InputLength * Hidden) + (NameModel.Window * Hidden * Hidden));
    }
}
