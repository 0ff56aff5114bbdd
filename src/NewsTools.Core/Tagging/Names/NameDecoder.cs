namespace NewsTools.Tagging.Names;

/// <summary>Finds the best sequence of tags, and reads the names from it.</summary>
internal sealed class NameDecoder(float[] scores)
{
    private const int Outputs = NameModel.Outputs;
    private const int Tags = NameTags.Count;

    /// <summary>Adds the names among some tokens.</summary>
    public void AddNames(int first, int end, List<NameSpan> names)
    {
        byte[] tags = BestTags(first, end);
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

            names.Add(Name(token, last, NameTags.ClassOf(tag)));
            token = last - 1;
        }
    }

    private byte[] BestTags(int first, int end)
    {
        int count = end - first;
        byte[] origins = new byte[count * Tags];
        Span<float> best = stackalloc float[Tags];
        Span<float> next = stackalloc float[Tags];
        best.Fill(float.NegativeInfinity);
        best[NameTags.Outside] = 0;
        for (int at = 0; at < count; at++)
        {
            ReadOnlySpan<float> tokenScores = scores.AsSpan((first + at) * Outputs, Tags);
            int bestEnd = 0;
            for (int tag = 1; tag < Tags; tag++)
            {
                bestEnd = best[tag] > best[bestEnd] ? tag : bestEnd;
            }

            for (int tag = 0; tag < Tags; tag++)
            {
                int origin = bestEnd;
                if (tag != NameTags.Outside && !NameTags.IsBeginning(tag))
                {
                    origin = best[tag] > best[tag - 1] ? tag : tag - 1;
                }

                origins[(at * Tags) + tag] = (byte)origin;
                next[tag] = best[origin] + tokenScores[tag];
            }

            next.CopyTo(best);
        }

        return Trace(origins, best, count);
    }

    private static byte[] Trace(byte[] origins, ReadOnlySpan<float> best, int count)
    {
        byte[] tags = new byte[count];
        int tag = 0;
        for (int other = 1; other < Tags; other++)
        {
            tag = best[other] > best[tag] ? other : tag;
        }

        for (int at = count - 1; at >= 0; at--)
        {
            tags[at] = (byte)tag;
            tag = origins[(at * Tags) + tag];
        }

        return tags;
    }

    private NameSpan Name(int first, int end, int nameClass)
    {
        float confidence = 1;
        for (int token = first; token < end; token++)
        {
            confidence = Math.Min(confidence, Share(token, nameClass));
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

    /// <summary>The probability that a token is in a name of a class.</summary>
    private float Share(int token, int nameClass)
    {
        ReadOnlySpan<float> tokenScores = scores.AsSpan(token * Outputs, Tags);
        float highest = tokenScores[0];
        foreach (float score in tokenScores)
        {
            highest = Math.Max(highest, score);
        }

        double sum = 0;
        foreach (float score in tokenScores)
        {
            sum += Exponential(score - highest);
        }

        double share = Exponential(tokenScores[NameTags.Beginning(nameClass)] - highest) + Exponential(tokenScores[NameTags.Inside(nameClass)] - highest);
        return (float)(share / sum);
    }

    // Math.Exp differs between platforms in its last bits.
    private static double Exponential(double value)
    {
        double power = Math.Max(0, 1 + (value / 4096));
        for (int doubling = 0; doubling < 12; doubling++)
        {
            power *= power;
        }

        return power;
    }
}
