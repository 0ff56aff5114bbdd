using NewsTools.Tagging.Names;

namespace NewsTools.Training.Names.Networks;

/// <summary>The network of <see cref="NameNetwork"/> in floating point, with its gradients worked out by hand.</summary>
internal sealed unsafe class TrainingNetwork
{
    private const int Hidden = NameModel.Hidden;
    private const int Outputs = NameModel.Outputs;
    private const float Decay = 0.01f;

    private readonly Scratch _scratch = new();
    private readonly DropMask _windowMask;
    private readonly DropMask _lastMask;
    private readonly WordPart _words;
    private readonly WindowPart _window;
    private readonly MemoryPart _memory;
    private readonly Convolution _second;
    private readonly Convolution _third;
    private readonly LossFunction _loss = new();
    private readonly FloatBuffer _scores = new(), _dScores = new();
    private readonly PaddedRows _dWindow = new(Hidden), _dSecond = new(Hidden), _dThird = new(Hidden);
    private int _step;

    public TrainingNetwork(FormBank bank, NameVocabulary vocabulary, Random random)
    {
        (_windowMask, _lastMask) = (new DropMask(random), new DropMask(random));
        _words = new WordPart(bank, vocabulary, random, _scratch);
        _window = new WindowPart(random, _scratch);
        _memory = new MemoryPart(random, _scratch);
        _second = new Convolution(1, 2 * NameModel.MemoryLength, random, _scratch);
        _third = new Convolution(2, 0, random, _scratch);
        Output = new TrainingLayer(Hidden, Outputs, random);
    }

    public Parameter Tuned => _words.Tuned;

    public Parameter Features => _words.Features;

    public TrainingLayer Word => _words.Layer;

    public TrainingLayer First => _window.Layer;

    public Parameter Places => _window.Places;

    public TrainingLayer MemoryLayer => _memory.Layer;

    public TrainingLayer Second => _second.Layer;

    public TrainingLayer Third => _third.Layer;

    public TrainingLayer Output { get; }

    /// <summary>All weights.</summary>
    public float[][] Weights
        => [Tuned.Values, Features.Values, Places.Values, .. Layers.SelectMany(layer => (float[][])[layer.Weights.Values, layer.BiasValues])];

    /// <summary>What is hidden of the words while learning.</summary>
    public Hiding Hiding { get; set; } = Hiding.Scattered;

    private TrainingLayer[] Layers => [Word, First, MemoryLayer, Second, Third, Output];

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
        Forward(batch, Hiding.Nothing);
        return _loss.Of(batch, _scores.Pointer, _dScores.Zeroed(batch.Count * Outputs));
    }

    /// <summary>Learns from a batch.</summary>
    /// <returns>The mean loss of its tokens.</returns>
    public double Learn(NameBatch batch, float rate)
    {
        Forward(batch, Hiding);
        double loss = _loss.Of(batch, _scores.Pointer, _dScores.Zeroed(batch.Count * Outputs));
        Backward(batch);
        _step++;
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

    private void Forward(NameBatch batch, Hiding hiding)
    {
        int rows = batch.Count;
        float* words = _words.Forward(batch, hiding);
        _window.Forward(batch, words, _windowMask.Draw(rows * Hidden, hiding.Units));
        _second.Forward(batch, _window.Units, _memory.Forward(batch, _window.Units.First, Second));
        _third.Forward(batch, _second.Units, null);
        Vectors.Multiply(_third.Units.First, _lastMask.Draw(rows * Hidden, hiding.Units), rows * Hidden);

        float* scores = _scores.Uninitialized(rows * Outputs);
        Output.Bias(scores, rows);
        Gemm.Add(_third.Units.First, Hidden, Output.Weights.Pointer, Outputs, scores, Outputs, rows, Hidden, Outputs);
    }

    private void Backward(NameBatch batch)
    {
        int rows = batch.Count;
        float* dThird = _dThird.Clear(rows);
        Output.Backward(_third.Units.First, _dScores.Pointer, rows, dThird, _scratch.Rows, _scratch.Weights);
        Vectors.Multiply(dThird, _lastMask.Pointer, rows * Hidden);
        float* dSecond = _dSecond.Clear(rows);
        _third.Backward(batch, dThird, _second.Units, dSecond);
        float* dWindow = _dWindow.Clear(rows);
        _second.Backward(batch, dSecond, _window.Units, dWindow);
        _memory.Backward(batch, _second.RiseGradients, Second, dWindow);
        _words.Backward(batch, _window.Backward(batch, dWindow));
    }
}
