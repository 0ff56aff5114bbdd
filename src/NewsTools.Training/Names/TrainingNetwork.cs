using NewsTools.Tagging.Names;

namespace NewsTools.Training.Names;

/// <summary>The network of <see cref="NameNetwork"/> in floating point, with its gradients worked out by hand.</summary>
internal sealed unsafe class TrainingNetwork
{
    private const int Hidden = NameModel.Hidden;
    private const int Inputs = NameModel.InputLength;
    private const int Memory = NameModel.MemoryLength;
    private const int Outputs = NameModel.Outputs;
    private const int Margin = 2;

    private readonly FormBank _bank;
    private readonly NameVocabulary _vocabulary;
    private readonly Random _random;
    private readonly LossFunction _loss = new();
    private readonly FloatBuffer _inputs = new(), _words = new(), _products = new(), _first = new(), _second = new(), _third = new();
    private readonly FloatBuffer _rise2 = new(), _rise3 = new(), _scores = new(), _seen = new(), _seenFrom = new(), _pooled = new(), _recalled = new();
    private readonly FloatBuffer _transposed = new(), _weights = new();
    private readonly FloatBuffer _dScores = new(), _dThird = new(), _dSecond = new(), _dFirst = new(), _dRise = new(), _dProducts = new(), _dWords = new(), _dInputs = new();
    private readonly FloatBuffer _dRecalled = new(), _dPooled = new(), _dSeen = new(), _dSeenFrom = new();
    private readonly DropMask _firstMask;
    private readonly DropMask _thirdMask;
    private readonly List<int> _memoryRows = [];
    private int[] _highest = [];
    private int[] _groupSizes = [];
    private bool[] _isKnown = [];
    private bool[] _isTuned = [];
    private readonly List<(int Slot, int Feature)> _usedFeatures = [];
    private int _step;

    public TrainingNetwork(FormBank bank, NameVocabulary vocabulary, Random random)
    {
        (_bank, _vocabulary, _random) = (bank, vocabulary, random);
        (_firstMask, _thirdMask) = (new DropMask(random), new DropMask(random));
        Tuned = new Parameter(Math.Max(1, vocabulary.TunedCount), NameModel.TunedLength, 0.1f, random);
        Features = new Parameter(FormFeatures.Rows, NameModel.FeatureLength, 0.05f, random);
        Word = new TrainingLayer(Inputs, Hidden, random);
        First = new TrainingLayer(NameModel.Window * Hidden, Hidden, random);
        Places = new Parameter(32, Hidden, 0.05f, random);
        MemoryLayer = new TrainingLayer(Hidden, Memory, random);
        Second = new TrainingLayer((3 * Hidden) + (2 * Memory), Hidden, random);
        Third = new TrainingLayer(3 * Hidden, Hidden, random);
        Output = new TrainingLayer(Hidden, Outputs, random);
    }

    public Parameter Tuned { get; }

    public Parameter Features { get; }

    public TrainingLayer Word { get; }

    public TrainingLayer First { get; }

    public Parameter Places { get; }

    public TrainingLayer MemoryLayer { get; }

    public TrainingLayer Second { get; }

    public TrainingLayer Third { get; }

    public TrainingLayer Output { get; }

    /// <summary>All weights.</summary>
    public float[][] Weights
        => [Tuned.Values, Features.Values, Places.Values, .. Layers.SelectMany(layer => (float[][])[layer.Weights.Values, layer.BiasValues])];

    private TrainingLayer[] Layers => [Word, First, MemoryLayer, Second, Third, Output];

    /// <summary>What is hidden of the words while learning.</summary>
    public Hiding Hiding { get; set; } = Hiding.Scattered;

    /// <summary>Moves the weights some way back to what they were.</summary>
    public void MoveBack(float[][] earlier, float share)
    {
        foreach ((float[] weights, float[] before) in Weights.Zip(earlier))
        {
            for (int at = 0; at < weights.Length; at++)
            {
                weights[at] += share * (before[at] - weights[at]);
            }
        }
    }

    /// <summary>The mean loss of a batch's tokens, with nothing hidden.</summary>
    public double Loss(NameBatch batch)
    {
        Hiding before = Hiding;
        Hiding = Hiding.Nothing;
        Forward(batch);
        Hiding = before;
        return _loss.Of(batch, _scores.Pointer, _dScores.Zeroed(batch.Count * Outputs));
    }

    /// <summary>Learns from a batch.</summary>
    /// <returns>The mean loss of its tokens.</returns>
    public double Learn(NameBatch batch, float rate)
    {
        Forward(batch);
        double loss = _loss.Of(batch, _scores.Pointer, _dScores.Zeroed(batch.Count * Outputs));
        Backward(batch);
        _step++;
        const float Decay = 0.01f;
        foreach (TrainingLayer layer in Layers)
        {
            layer.Step(rate, Decay, _step);
        }

        Tuned.Step(rate, 0, _step);
        Features.Step(rate, 0, _step);
        Places.TouchAll();
        Places.Step(rate, 0, _step);
        return loss;
    }

    private static float* Rows(FloatBuffer buffer, int rows, int width)
        => buffer.Zeroed((rows + (2 * Margin)) * width) + (Margin * width);

    private void Forward(NameBatch batch)
    {
        DescribeWords(batch);
        RunFirst(batch);
        Recall(batch);
        RunHigher(batch);
        int rows = batch.Count;
        float* third = _third.Pointer + (Margin * Hidden);
        Vectors.Multiply(third, _thirdMask.Draw(rows * Hidden, Hiding.Units), rows * Hidden);

        float* scores = _scores.Uninitialized(rows * Outputs);
        Output.Bias(scores, rows);
        Gemm.Add(third, Hidden, Output.Weights.Pointer, Outputs, scores, Outputs, rows, Hidden, Outputs);
    }

    private void DescribeWords(NameBatch batch)
    {
        int count = batch.Words.Count;
        float* inputs = _inputs.Zeroed(count * Inputs);
        Array.Resize(ref _isKnown, Math.Max(_isKnown.Length, count));
        Array.Resize(ref _isTuned, Math.Max(_isTuned.Length, count));
        _usedFeatures.Clear();
        for (int slot = 0; slot < count; slot++, inputs += Inputs)
        {
            int form = batch.Words[slot];
            int word = _bank.Words[form];
            bool isNew = _random.NextSingle() < Hiding.NewWords;
            _isKnown[slot] = word >= 0 && _random.NextSingle() >= (isNew ? Hiding.VectorsOfNew : Hiding.Vectors);
            _isTuned[slot] = _isKnown[slot] && !isNew && word < _vocabulary.TunedCount && _random.NextSingle() >= Hiding.Tuned;
            if (_isKnown[slot])
            {
                _vocabulary.CopyTo(word, inputs);
            }

            if (_isTuned[slot])
            {
                Vectors.Add(Tuned.Pointer + (word * NameModel.TunedLength), inputs + NameModel.VectorLength, NameModel.TunedLength);
            }

            int[] features = _bank.Features[form];
            for (int at = 0; at < features.Length; at++)
            {
                int feature = features[at];
                if (_random.NextSingle() >= Hiding.Features && !(isNew && FormFeatures.TellsIdentity(features, at)))
                {
                    _usedFeatures.Add((slot, feature));
                    Vectors.Add(Features.Pointer + (feature * NameModel.FeatureLength), inputs + NameModel.VectorLength + NameModel.TunedLength, NameModel.FeatureLength);
                }
            }
        }

        float* words = _words.Uninitialized(count * Hidden);
        Word.Bias(words, count);
        Gemm.Add(_inputs.Pointer, Inputs, Word.Weights.Pointer, Hidden, words, Hidden, count, Inputs, Hidden);
        Vectors.Rectify(words, count * Hidden);
        float* products = _products.Zeroed(NameModel.Window * count * Hidden);
        for (int place = 0; place < NameModel.Window; place++)
        {
            Gemm.Add(words, Hidden, First.Weights.Pointer + (place * Hidden * Hidden), Hidden, products + (place * count * Hidden), Hidden, count, Hidden, Hidden);
        }
    }

    private void RunFirst(NameBatch batch)
    {
        int rows = batch.Count;
        int words = batch.Words.Count;
        float* first = Rows(_first, rows, Hidden);
        float* mask = _firstMask.Draw(rows * Hidden, Hiding.Units);
        for (int row = 0; row < rows; row++)
        {
            if (batch.Slots[row] < 0)
            {
                continue;
            }

            float* target = first + (row * Hidden);
            Vectors.Add(First.BiasPointer, target, Hidden);
            for (int place = 0; place < NameModel.Window; place++)
            {
                int neighbour = row + place - NameModel.Reach;
                int slot = (uint)neighbour < (uint)rows ? batch.Slots[neighbour] : -1;
                if (slot >= 0)
                {
                    Vectors.Add(_products.Pointer + (((place * words) + slot) * Hidden), target, Hidden);
                }
            }

            for (uint bits = batch.Places[row]; bits != 0; bits &= bits - 1)
            {
                Vectors.Add(Places.Pointer + (System.Numerics.BitOperations.TrailingZeroCount(bits) * Hidden), target, Hidden);
            }

            Vectors.Rectify(target, Hidden);
            Vectors.Multiply(target, mask + (row * Hidden), Hidden);
        }
    }

    private void Recall(NameBatch batch)
    {
        _memoryRows.Clear();
        for (int row = 0; row < batch.Count; row++)
        {
            if (batch.Groups[row] >= 0)
            {
                _memoryRows.Add(row);
            }
        }

        int count = _memoryRows.Count;
        float* from = _seenFrom.Uninitialized(count * Hidden);
        for (int item = 0; item < count; item++)
        {
            new Span<float>(_first.Pointer + ((Margin + _memoryRows[item]) * Hidden), Hidden).CopyTo(new Span<float>(from + (item * Hidden), Hidden));
        }

        float* seen = _seen.Uninitialized(count * Memory);
        MemoryLayer.Bias(seen, count);
        Gemm.Add(from, Hidden, MemoryLayer.Weights.Pointer, Memory, seen, Memory, count, Hidden, Memory);
        Vectors.Rectify(seen, count * Memory);
        Pool(batch, seen);
        float* recalled = _recalled.Zeroed(batch.GroupCount * Hidden);
        Gemm.Add(_pooled.Pointer, 2 * Memory, Second.Weights.Pointer + (3 * Hidden * Hidden), Hidden, recalled, Hidden, batch.GroupCount, 2 * Memory, Hidden);
    }

    private void Pool(NameBatch batch, float* seen)
    {
        int groups = batch.GroupCount;
        float* pooled = _pooled.Zeroed(groups * 2 * Memory);
        Array.Resize(ref _highest, Math.Max(_highest.Length, groups * Memory));
        Array.Resize(ref _groupSizes, Math.Max(_groupSizes.Length, groups));
        Array.Fill(_highest, -1);
        Array.Clear(_groupSizes);
        for (int item = 0; item < _memoryRows.Count; item++)
        {
            _groupSizes[batch.Groups[_memoryRows[item]]]++;
        }

        for (int item = 0; item < _memoryRows.Count; item++)
        {
            int group = batch.Groups[_memoryRows[item]];
            float* maximum = pooled + (group * 2 * Memory);
            float* mean = maximum + Memory;
            for (int at = 0; at < Memory; at++)
            {
                float value = seen[(item * Memory) + at];
                mean[at] += value / _groupSizes[group];
                if (value > maximum[at])
                {
                    maximum[at] = value;
                    _highest[(group * Memory) + at] = item;
                }
            }
        }
    }

    private void RunHigher(NameBatch batch)
    {
        int rows = batch.Count;
        float* rise = _rise2.Uninitialized(rows * Hidden);
        Second.Bias(rise, rows);
        for (int row = 0; row < rows; row++)
        {
            if (batch.Groups[row] >= 0)
            {
                Vectors.Add(_recalled.Pointer + (batch.Groups[row] * Hidden), rise + (row * Hidden), Hidden);
            }
        }

        RunConvolution(batch, _first, Second, 1, rise, _second);
        rise = _rise3.Uninitialized(rows * Hidden);
        Third.Bias(rise, rows);
        RunConvolution(batch, _second, Third, 2, rise, _third);
    }

    private static void RunConvolution(NameBatch batch, FloatBuffer below, TrainingLayer layer, int distance, float* rise, FloatBuffer above)
    {
        int rows = batch.Count;
        float* from = below.Pointer + (Margin * Hidden);
        for (int part = 0; part < 3; part++)
        {
            Gemm.Add(from + ((part - 1) * distance * Hidden), Hidden, layer.Weights.Pointer + (part * Hidden * Hidden), Hidden, rise, Hidden, rows, Hidden, Hidden);
        }

        Vectors.Rectify(rise, rows * Hidden);
        float* to = Rows(above, rows, Hidden);
        for (int row = 0; row < rows; row++)
        {
            if (batch.Slots[row] < 0)
            {
                new Span<float>(rise + (row * Hidden), Hidden).Clear();
            }
            else
            {
                Vectors.Add(from + (row * Hidden), to + (row * Hidden), Hidden);
                Vectors.Add(rise + (row * Hidden), to + (row * Hidden), Hidden);
            }
        }
    }

    private void Backward(NameBatch batch)
    {
        int rows = batch.Count;
        float* dThird = Rows(_dThird, rows, Hidden);
        Output.Backward(_third.Pointer + (Margin * Hidden), _dScores.Pointer, rows, dThird, _transposed, _weights);
        Vectors.Multiply(dThird, _thirdMask.Pointer, rows * Hidden);

        float* dSecond = Rows(_dSecond, rows, Hidden);
        BackConvolution(batch, dThird, _rise3.Pointer, _second, Third, 2, dSecond);
        float* dFirst = Rows(_dFirst, rows, Hidden);
        BackConvolution(batch, dSecond, _rise2.Pointer, _first, Second, 1, dFirst);
        BackMemory(batch, dFirst);
        BackFirst(batch, dFirst);
        BackWords(batch);
    }

    /// <summary>Leaves the gradient of the layer's sums in <see cref="_dRise"/>.</summary>
    private void BackConvolution(NameBatch batch, float* dAbove, float* rise, FloatBuffer below, TrainingLayer layer, int distance, float* dBelow)
    {
        int rows = batch.Count;
        float* dRise = _dRise.Uninitialized(rows * Hidden);
        Vectors.CopyWhereActive(dAbove, rise, dRise, rows * Hidden);

        Vectors.Add(dAbove, dBelow, rows * Hidden);
        layer.AddBiasGradient(dRise, rows);
        int padded = rows + (2 * Margin);
        float* belowColumns = _transposed.Uninitialized(padded * Hidden);
        Gemm.Transpose(below.Pointer, padded, Hidden, belowColumns);
        float* weightColumns = _weights.Uninitialized(Hidden * Hidden);
        for (int part = 0; part < 3; part++)
        {
            int offset = (part - 1) * distance;
            int start = part * Hidden * Hidden;
            Gemm.Transpose(layer.Weights.Pointer + start, Hidden, Hidden, weightColumns);
            Gemm.Add(dRise, Hidden, weightColumns, Hidden, dBelow + (offset * Hidden), Hidden, rows, Hidden, Hidden);
            Gemm.Add(belowColumns + Margin + offset, padded, dRise, Hidden, layer.Weights.Gradient + start, Hidden, Hidden, rows, Hidden);
        }
    }

    private void BackMemory(NameBatch batch, float* dFirst)
    {
        int groups = batch.GroupCount;
        float* dRecalled = _dRecalled.Zeroed(groups * Hidden);
        foreach (int row in _memoryRows)
        {
            Vectors.Add(_dRise.Pointer + (row * Hidden), dRecalled + (batch.Groups[row] * Hidden), Hidden);
        }

        int start = 3 * Hidden * Hidden;
        float* columns = _transposed.Uninitialized(Math.Max(groups, Hidden) * Math.Max(Hidden, 2 * Memory));
        float* dPooled = _dPooled.Zeroed(groups * 2 * Memory);
        Gemm.Transpose(Second.Weights.Pointer + start, 2 * Memory, Hidden, columns);
        Gemm.Add(dRecalled, Hidden, columns, 2 * Memory, dPooled, 2 * Memory, groups, Hidden, 2 * Memory);
        Gemm.Transpose(_pooled.Pointer, groups, 2 * Memory, columns);
        Gemm.Add(columns, groups, dRecalled, Hidden, Second.Weights.Gradient + start, Hidden, 2 * Memory, groups, Hidden);

        int count = _memoryRows.Count;
        float* dSeen = _dSeen.Uninitialized(count * Memory);
        for (int item = 0; item < count; item++)
        {
            int group = batch.Groups[_memoryRows[item]];
            for (int at = 0; at < Memory; at++)
            {
                float gradient = dPooled[(((2 * group) + 1) * Memory) + at] / _groupSizes[group];
                gradient += _highest[(group * Memory) + at] == item ? dPooled[(2 * group * Memory) + at] : 0;
                dSeen[(item * Memory) + at] = _seen.Pointer[(item * Memory) + at] > 0 ? gradient : 0;
            }
        }

        float* dFrom = _dSeenFrom.Zeroed(count * Hidden);
        MemoryLayer.Backward(_seenFrom.Pointer, dSeen, count, dFrom, _transposed, _weights);
        for (int item = 0; item < count; item++)
        {
            Vectors.Add(dFrom + (item * Hidden), dFirst + (_memoryRows[item] * Hidden), Hidden);
        }
    }

    private void BackFirst(NameBatch batch, float* dFirst)
    {
        int rows = batch.Count;
        int words = batch.Words.Count;
        float* first = _first.Pointer + (Margin * Hidden);
        float* dProducts = _dProducts.Zeroed(NameModel.Window * words * Hidden);
        for (int row = 0; row < rows; row++)
        {
            if (batch.Slots[row] < 0)
            {
                new Span<float>(dFirst + (row * Hidden), Hidden).Clear();
                continue;
            }

            float* gradient = dFirst + (row * Hidden);
            Vectors.Multiply(gradient, _firstMask.Pointer + (row * Hidden), Hidden);
            Vectors.CopyWhereActive(gradient, first + (row * Hidden), gradient, Hidden);

            for (int place = 0; place < NameModel.Window; place++)
            {
                int neighbour = row + place - NameModel.Reach;
                int slot = (uint)neighbour < (uint)rows ? batch.Slots[neighbour] : -1;
                if (slot >= 0)
                {
                    Vectors.Add(gradient, dProducts + (((place * words) + slot) * Hidden), Hidden);
                }
            }

            for (uint bits = batch.Places[row]; bits != 0; bits &= bits - 1)
            {
                Vectors.Add(gradient, Places.Touch(System.Numerics.BitOperations.TrailingZeroCount(bits)), Hidden);
            }
        }

        First.AddBiasGradient(dFirst, rows);
    }

    private void BackWords(NameBatch batch)
    {
        int words = batch.Words.Count;
        float* dWords = _dWords.Zeroed(words * Hidden);
        float* weightColumns = _weights.Uninitialized(Hidden * Hidden);
        float* wordColumns = _transposed.Uninitialized(words * Hidden);
        Gemm.Transpose(_words.Pointer, words, Hidden, wordColumns);
        for (int place = 0; place < NameModel.Window; place++)
        {
            float* dProducts = _dProducts.Pointer + (place * words * Hidden);
            int start = place * Hidden * Hidden;
            Gemm.Transpose(First.Weights.Pointer + start, Hidden, Hidden, weightColumns);
            Gemm.Add(dProducts, Hidden, weightColumns, Hidden, dWords, Hidden, words, Hidden, Hidden);
            Gemm.Add(wordColumns, words, dProducts, Hidden, First.Weights.Gradient + start, Hidden, Hidden, words, Hidden);
        }

        Vectors.CopyWhereActive(dWords, _words.Pointer, dWords, words * Hidden);

        float* dInputs = _dInputs.Zeroed(words * Inputs);
        Word.Backward(_inputs.Pointer, dWords, words, dInputs, _transposed, _weights);
        for (int slot = 0; slot < words; slot++)
        {
            if (_isTuned[slot])
            {
                Vectors.Add(dInputs + (slot * Inputs) + NameModel.VectorLength, Tuned.Touch(_bank.Words[batch.Words[slot]]), NameModel.TunedLength);
            }
        }

        foreach ((int slot, int feature) in _usedFeatures)
        {
            Vectors.Add(dInputs + (slot * Inputs) + NameModel.VectorLength + NameModel.TunedLength, Features.Touch(feature), NameModel.FeatureLength);
        }
    }
}
