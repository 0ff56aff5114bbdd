using NewsTools.Tagging.Names.Wide;

namespace NewsTools.Training.Names.Wide;

/// <summary>The wide features of all training documents, numbered; rare ones are left out.</summary>
internal sealed class WideCorpus
{
    private const byte LeastCount = 4;

    private readonly Dictionary<TrainingDocument, WideRows> _rows = [];
    private readonly WordTraits[] _traits;

    public WideCorpus(IEnumerable<TrainingDocument> documents, WordTraits[] traits)
    {
        _traits = traits;
        TrainingDocument[] distinct = [.. documents.Distinct()];
        byte[] counts = new byte[1 << WideTable.KeyBits];
        foreach (TrainingDocument document in distinct)
        {
            ForEach(document, (_, hash) => counts[hash] = Math.Min(LeastCount, (byte)(counts[hash] + 1)));
        }

        int[] numbers = new int[1 << WideTable.KeyBits];
        foreach (TrainingDocument document in distinct)
        {
            _rows.Add(document, Read(document, counts, numbers));
        }
    }

    /// <summary>The hash of each feature.</summary>
    public List<uint> Keys { get; } = [];

    public WideRows RowsOf(TrainingDocument document) => _rows[document];

    /// <summary>Leaves out all features but some, and numbers those anew.</summary>
    public void Keep(int[] kept)
    {
        int[] numbers = new int[Keys.Count];
        Array.Fill(numbers, -1);
        for (int at = 0; at < kept.Length; at++)
        {
            numbers[kept[at]] = at;
        }

        uint[] keys = [.. kept.Select(at => Keys[at])];
        Keys.Clear();
        Keys.AddRange(keys);
        foreach (TrainingDocument document in _rows.Keys)
        {
            _rows[document] = _rows[document].Renumbered(numbers);
        }
    }

    private WideRows Read(TrainingDocument document, byte[] counts, int[] numbers)
    {
        int[] ends = new int[document.Forms.Length];
        Array.Fill(ends, -1);
        List<int> features = [];
        ForEach(document, (row, hash) =>
        {
            if (counts[hash] == LeastCount)
            {
                if (numbers[hash] == 0)
                {
                    Keys.Add(hash);
                    numbers[hash] = Keys.Count;
                }

                features.Add(numbers[hash] - 1);
            }

            ends[row] = features.Count;
        });
        return WideRows.Of(ends, [.. features]);
    }

    private void ForEach(TrainingDocument document, Action<int, uint> act)
    {
        WideFeatures writer = new(document.Forms, document.Places, document.Groups, _traits);
        Span<uint> hashes = stackalloc uint[WideFeatures.Max];
        for (int row = 0; row < document.Forms.Length; row++)
        {
            int count = writer.Write(row, hashes);
            foreach (uint hash in hashes[..count])
            {
                act(row, hash);
            }
        }
    }
}
