using NewsTools.Tagging.Names;

namespace NewsTools.Training.Names.Networks;

/// <summary>The part of the network that describes words: vectors, learned vectors and features, and a layer over them.</summary>
internal sealed unsafe class WordPart(FormBank bank, NameVocabulary vocabulary, Random random, Scratch scratch)
{
    private const int Hidden = NameModel.Hidden;
    private const int Inputs = NameModel.InputLength;
    private const int FirstFeature = NameModel.VectorLength + NameModel.TunedLength;

    private readonly FloatBuffer _inputs = new(), _words = new(), _dInputs = new();
    private readonly List<(int Slot, int Feature)> _usedFeatures = [];
    private bool[] _isTuned = [];

    /// <summary>The learned vectors.</summary>
    public Parameter Tuned { get; } = new(Math.Max(1, vocabulary.TunedCount), NameModel.TunedLength, 0.1f, random);

    public Parameter Features { get; } = new(FormFeatures.Rows, NameModel.FeatureLength, 0.05f, random);

    public TrainingLayer Layer { get; } = new(Inputs, Hidden, random);

    /// <summary>Describes the distinct words of a batch.</summary>
    /// <returns>Their units.</returns>
    public float* Forward(NameBatch batch, Hiding hiding)
    {
        int count = batch.Words.Count;
        float* inputs = _inputs.Zeroed(count * Inputs);
        Array.Resize(ref _isTuned, Math.Max(_isTuned.Length, count));
        _usedFeatures.Clear();
        for (int slot = 0; slot < count; slot++, inputs += Inputs)
        {
            WriteInputs(batch.Words[slot], slot, hiding, inputs);
        }

        float* words = _words.Uninitialized(count * Hidden);
        Layer.Bias(words, count);
        Gemm.Add(_inputs.Pointer, Inputs, Layer.Weights.Pointer, Hidden, words, Hidden, count, Inputs, Hidden);
        Vectors.Rectify(words, count * Hidden);
        return words;
    }

    /// <summary>Adds the gradients.</summary>
    public void Backward(NameBatch batch, float* dWords)
    {
        int words = batch.Words.Count;
        Vectors.CopyWhereActive(dWords, _words.Pointer, dWords, words * Hidden);
        float* dInputs = _dInputs.Zeroed(words * Inputs);
        Layer.Backward(_inputs.Pointer, dWords, words, dInputs, scratch.Rows, scratch.Weights);
        for (int slot = 0; slot < words; slot++)
        {
            if (_isTuned[slot])
            {
                Vectors.Add(dInputs + (slot * Inputs) + NameModel.VectorLength, Tuned.Touch(bank.Words[batch.Words[slot]]), NameModel.TunedLength);
            }
        }

        foreach ((int slot, int feature) in _usedFeatures)
        {
            Vectors.Add(dInputs + (slot * Inputs) + FirstFeature, Features.Touch(feature), NameModel.FeatureLength);
        }
    }

    private void WriteInputs(int form, int slot, Hiding hiding, float* inputs)
    {
        int word = bank.Words[form];
        bool isNew = random.NextSingle() < hiding.NewWords;
        bool isKnown = word >= 0 && random.NextSingle() >= (isNew ? hiding.VectorsOfNew : hiding.Vectors);
        _isTuned[slot] = isKnown && !isNew && word < vocabulary.TunedCount && random.NextSingle() >= hiding.Tuned;
        if (isKnown)
        {
            vocabulary.CopyTo(word, inputs);
        }

        if (_isTuned[slot])
        {
            Vectors.Add(Tuned.Pointer + (word * NameModel.TunedLength), inputs + NameModel.VectorLength, NameModel.TunedLength);
        }

        int[] features = bank.Features[form];
        for (int at = 0; at < features.Length; at++)
        {
            if (random.NextSingle() >= hiding.Features && !(isNew && FormFeatures.TellsIdentity(features, at)))
            {
                _usedFeatures.Add((slot, features[at]));
                Vectors.Add(Features.Pointer + (features[at] * NameModel.FeatureLength), inputs + FirstFeature, NameModel.FeatureLength);
            }
        }
    }
}
