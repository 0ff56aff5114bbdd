using NewsTools.Tagging.Names;
using NewsTools.Tagging.Names.Wide;
using NewsTools.Training.Names.Wide;

namespace NewsTools.Training.Names;

/// <summary>All distinct words of the training documents, with their features.</summary>
internal sealed class FormBank
{
    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly List<WordForm> _forms = [];
    private readonly List<ListKinds> _lists = [];

    public List<int[]> Features { get; } = [];

    public int Count => _forms.Count;

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
            _forms.Add(word);
            _lists.Add(input.FormLists[form]);
        }

        return number;
    }

    public WordForm FormOf(int number) => _forms[number];

    public void FindWords(KeyTable vocabulary) => Words = [.. _forms.Select(form => vocabulary.Find(form.Lower))];

    /// <summary>What the wide part reads of each word.</summary>
    public WordTraits[] Traits(WordGroups groups)
        => [.. _forms.Select((form, at) => WordTraits.Of(form, Features[at], _lists[at], groups.Of(Words[at])))];
}
