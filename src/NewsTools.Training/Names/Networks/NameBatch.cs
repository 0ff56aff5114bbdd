namespace NewsTools.Training.Names.Networks;

/// <summary>Some documents, laid one after another.</summary>
internal sealed class NameBatch
{
    public NameBatch(IReadOnlyList<TrainingDocument> documents)
    {
        Dictionary<int, int> slots = [];
        foreach (TrainingDocument document in documents)
        {
            for (int row = 0; row < document.Forms.Length; row++)
            {
                int form = document.Forms[row];
                int slot = -1;
                if (form >= 0 && !slots.TryGetValue(form, out slot))
                {
                    slot = Words.Count;
                    slots.Add(form, slot);
                    Words.Add(form);
                }

                Slots.Add(slot);
                Places.Add(document.Places[row]);
                Groups.Add(document.Groups[row] < 0 ? -1 : GroupCount + document.Groups[row]);
                Sources.Add((document, row));
                Total += form >= 0 ? document.Weight : 0;
            }

            GroupCount += document.GroupCount;
        }
    }

    /// <summary>The distinct words.</summary>
    public List<int> Words { get; } = [];

    /// <summary>Each row's distinct word, or -1 for a gap.</summary>
    public List<int> Slots { get; } = [];

    public List<uint> Places { get; } = [];

    public List<int> Groups { get; } = [];

    public int GroupCount { get; private set; }

    public List<(TrainingDocument Document, int Row)> Sources { get; } = [];

    /// <summary>The weight of all tokens.</summary>
    public float Total { get; private set; }

    public int Count => Slots.Count;
}
