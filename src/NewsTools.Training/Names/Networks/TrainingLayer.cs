namespace NewsTools.Training.Names.Networks;

/// <summary>A dense layer's weights and bias.</summary>
internal sealed unsafe class TrainingLayer(int inputs, int outputs, Random random)
{
    private readonly Parameter _bias = new(1, outputs, 0, random);

    public Parameter Weights { get; } = new(inputs, outputs, MathF.Sqrt(6f / (inputs + outputs)), random);

    public int Inputs => inputs;

    public int Outputs => outputs;

    public float[] BiasValues => _bias.Values;

    public float* BiasPointer => _bias.Pointer;

    /// <summary>Fills rows with the bias.</summary>
    public void Bias(float* rows, int count)
    {
        for (int row = 0; row < count; row++)
        {
            _bias.Values.CopyTo(new Span<float>(rows + ((long)row * outputs), outputs));
        }
    }

    public void AddBiasGradient(float* gradients, int count)
    {
        float* sum = _bias.Touch(0);
        for (int row = 0; row < count; row++, gradients += outputs)
        {
            Vectors.Add(gradients, sum, outputs);
        }
    }

    /// <summary>Adds the gradients of the weights, the bias and what went in.</summary>
    public void Backward(float* rows, float* gradients, int count, float* dRows, FloatBuffer columns, FloatBuffer weightColumns)
    {
        AddBiasGradient(gradients, count);
        float* turned = columns.Uninitialized(count * inputs);
        Gemm.Transpose(rows, count, inputs, turned);
        Gemm.Add(turned, count, gradients, outputs, Weights.Gradient, outputs, inputs, count, outputs);
        float* turnedWeights = weightColumns.Uninitialized(inputs * outputs);
        Gemm.Transpose(Weights.Pointer, inputs, outputs, turnedWeights);
        Gemm.Add(gradients, outputs, turnedWeights, inputs, dRows, inputs, count, outputs, inputs);
    }

    /// <summary>Moves against the gradient.</summary>
    public void Step(float rate, float decay, int step)
    {
        Weights.TouchAll();
        Weights.Step(rate, decay, step);
        _bias.Touch(0);
        _bias.Step(rate, 0, step);
    }
}
