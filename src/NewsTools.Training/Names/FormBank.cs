using NewsTools.Tagging.Names;

namespace NewsTools.Training.Names;

/// <summary>All distinct words of the training documents, with their features.</summary>
internal sealed class FormBank
{
    private readonly Dictionary<ulong, int> _numbers = [];

    public List<int[]> Features { get; } = [];

    public List<ulong> Lower { get; } = [];

    /// <summary>Each word's row in the model's vocabulary, or -1; set once the vocabulary is chosen.</summary>
    public int[] Words { get; private set; } = [];

    /// <summary>The number of a document's distinct word.</summary>
    public int Add(NameInput input, int form)
    {
        WordForm word = input.DistinctForms[form];
        if (!_numbers.TryGetValue(word.Exact, out int number))
        {
            number = Features.Count;
            _numbers.Add(word.Exact, number);
            Features.Add(input.FeaturesOf(form).ToArray());
            Lower.Add(word.Lower);
        }

        return number;
    }

    public void FindWords(KeyTable vocabulary) => Words = [.. Lower.Select(vocabulary.Find)];
}
