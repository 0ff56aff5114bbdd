using NewsTools.Analysis;
using NewsTools.Tagging.Names;

namespace NewsTools.Training.Names;

/// <summary>A labelled document, ready for the network.</summary>
internal sealed class TrainingDocument
{
    public TrainingDocument(Document document, NameLists lists, FormBank bank, NameLabels labels, float weight)
    {
        NameInput input = new(document, lists);
        NameRows rows = new(document);
        Forms = new int[rows.Count];
        Places = new uint[rows.Count];
        Groups = new int[rows.Count];
        Targets = new int[rows.Count];
        Kinds = new sbyte[rows.Count];
        int[] numbers = new int[input.DistinctForms.Count];
        for (int form = 0; form < numbers.Length; form++)
        {
            numbers[form] = bank.Add(input, form);
        }

        for (int row = 0; row < rows.Count; row++)
        {
            int token = rows.TokenOf(row);
            Forms[row] = token < 0 ? -1 : numbers[input.Forms[token]];
            Places[row] = token < 0 ? 0 : input.Places[token];
            Groups[row] = token < 0 ? -1 : input.Groups[token];
            Targets[row] = token < 0 ? -1 : labels.Targets[token];
            Kinds[row] = token < 0 ? (sbyte)-1 : labels.Kinds[token];
        }

        GroupCount = input.GroupCount;
        Soft = [.. labels.Soft];
        Weight = weight;
        TokenCount = document.Tokens.Length;
    }

    /// <summary>Each row's word in the bank, or -1 for a gap.</summary>
    public int[] Forms { get; }

    public uint[] Places { get; }

    public int[] Groups { get; }

    public int GroupCount { get; }

    /// <summary>Where a row's distribution over the tags starts in <see cref="Soft"/>; -1 for certainly outside.</summary>
    public int[] Targets { get; }

    public float[] Soft { get; }

    /// <summary>The kind of a row's name, or -1 where it isn't labelled.</summary>
    public sbyte[] Kinds { get; }

    public float Weight { get; }

    public int TokenCount { get; }
}
