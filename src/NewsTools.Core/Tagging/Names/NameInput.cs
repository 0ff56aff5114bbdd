using NewsTools.Analysis;
using NewsTools.Language;

namespace NewsTools.Tagging.Names;

/// <summary>
/// A document as the name tagger reads it: its distinct words with their features, and for each token its word, what its place tells,
/// and the group of capitalised words alike that share a memory.
/// </summary>
internal sealed class NameInput
{
    private readonly List<int> _formFeatures = [];
    private readonly List<int> _formStarts = [0];
    private readonly List<WordForm> _forms = [];

    public NameInput(Document document, NameLists lists)
    {
        Token[] tokens = document.Tokens;
        Forms = new int[tokens.Length];
        Groups = new int[tokens.Length];
        ReadForms(document, lists);
        PlaceFeatures features = new(document, this, lists);
        Places = features.Masks;
    }

    /// <summary>The distinct words.</summary>
    public IReadOnlyList<WordForm> DistinctForms => _forms;

    /// <summary>The number of each token's word.</summary>
    public int[] Forms { get; }

    /// <summary>What each token's place tells: bit n stands for row n of the model's place table.</summary>
    public uint[] Places { get; }

    /// <summary>The memory group of each token, or -1.</summary>
    public int[] Groups { get; }

    public int GroupCount { get; private set; }

    /// <summary>The lists that each distinct word stands in.</summary>
    public List<ListKinds> FormLists { get; } = [];

    public WordForm FormOf(int token) => _forms[Forms[token]];

    /// <summary>The rows of the model's feature table for a distinct word.</summary>
    public ReadOnlySpan<int> FeaturesOf(int form)
        => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_formFeatures)[_formStarts[form].._formStarts[form + 1]];

    private void ReadForms(Document document, NameLists lists)
    {
        FormTable exact = new();
        FormTable groups = new();
        List<int> groupOfForm = [];
        Span<int> features = stackalloc int[FormFeatures.Max];
        for (int token = 0; token < Forms.Length; token++)
        {
            ReadOnlySpan<char> word = document.TextOf(token);
            WordForm form = WordForm.Of(word);
            int number = exact.Add(form.Exact, out bool isNew);
            if (isNew)
            {
                ListKinds kinds = form.IsCapitalized ? lists.Find(form.Lower) : ListKinds.None;
                int count = FormFeatures.Write(word, form, kinds, features);
                _forms.Add(form);
                FormLists.Add(kinds);
                _formFeatures.AddRange(features[..count]);
                _formStarts.Add(_formFeatures.Count);
                groupOfForm.Add(form.IsCapitalized ? groups.Add(form.Lower, out _) : -1);
            }

            Forms[token] = number;
            Groups[token] = groupOfForm[number];
        }

        GroupCount = groups.Count;
    }
}
