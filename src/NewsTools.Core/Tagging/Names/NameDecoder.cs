namespace NewsTools.Tagging.Names;

/// <summary>Finds the best sequence of tags, and reads the names from it.</summary>
internal sealed class NameDecoder(float[] scores, float[] steps)
{
    private const int Outputs = NameModel.Outputs;

    private readonly TagChain _chain = new(scores, steps);

    /// <summary>Adds the names among some tokens.</summary>
    public void AddNames(int first, int end, List<NameSpan> names)
    {
        byte[] tags = _chain.Best(first, end);
        float[] shares = [];
        for (int token = first; token < end; token++)
        {
            int tag = tags[token - first];
            if (tag == NameTags.Outside)
            {
                continue;
            }

            int last = token + 1;
            while (last < end && tags[last - first] == NameTags.Inside(NameTags.ClassOf(tag)))
            {
                last++;
            }

            shares = shares.Length == 0 ? _chain.Shares(first, end) : shares;
            names.Add(Name(token, last, NameTags.ClassOf(tag), shares.AsSpan((token - first) * TagChain.Width)));
            token = last - 1;
        }
    }

    private NameSpan Name(int first, int end, int nameClass, ReadOnlySpan<float> shares)
    {
        float confidence = 1;
        for (int token = first; token < end; token++)
        {
            ReadOnlySpan<float> tags = shares[((token - first) * TagChain.Width)..];
            confidence = Math.Min(confidence, tags[NameTags.Beginning(nameClass)] + tags[NameTags.Inside(nameClass)]);
        }

        return nameClass switch
        {
            NameTags.Person => new NameSpan(first, end, EntityType.Person, confidence),
            NameTags.Organization => new NameSpan(first, end, EntityType.Organization, confidence),
            NameTags.Location => new NameSpan(first, end, EntityType.Location, confidence, PlaceKind(first, end)),
            _ => new NameSpan(first, end, MiscellaneousKind(first, end), confidence),
        };
    }

    private EntitySubtype PlaceKind(int first, int end)
        => BestKind(first, end, NameTags.FirstPlaceKind, 2) == 1 ? EntitySubtype.Facility : EntitySubtype.None;

    private EntityType MiscellaneousKind(int first, int end)
        => NameTags.MiscellaneousKinds[BestKind(first, end, NameTags.FirstKind, NameTags.MiscellaneousKinds.Length)];

    private int BestKind(int first, int end, int output, int count)
    {
        int best = 0;
        float bestSum = float.NegativeInfinity;
        for (int kind = 0; kind < count; kind++)
        {
            float sum = 0;
            for (int token = first; token < end; token++)
            {
                sum += scores[(token * Outputs) + output + kind];
            }

            (best, bestSum) = sum > bestSum ? (kind, sum) : (best, bestSum);
        }

        return best;
    }
}
