using NewsTools.Analysis;

namespace NewsTools.Tagging.Names;

/// <summary>What a person's full name says of its last word where that stands alone: "Ann Player" makes "Player" more likely a person.</summary>
internal static class FullNames
{
    /// <summary>How sure a full name must be.</summary>
    private const float LeastConfidence = 0.7f;

    /// <summary>What it adds to the score of a person's name that begins with the word.</summary>
    private const float Support = 2;

    /// <summary>Raises the scores of the last words of full names where they stand alone and were taken for no person.</summary>
    /// <returns>Whether there were any.</returns>
    public static bool Raise(Document document, NameInput input, List<NameSpan> names, float[] scores)
    {
        bool[] isLast = new bool[input.GroupCount];
        bool[] isPerson = new bool[input.Forms.Length];
        foreach (NameSpan name in names.Where(name => name.Type == EntityType.Person))
        {
            isPerson.AsSpan(name.First, name.End - name.First).Fill(true);
            int group = input.Groups[name.End - 1];
            if (group >= 0 && name.End - name.First > 1 && name.Confidence >= LeastConfidence)
            {
                isLast[group] = true;
            }
        }

        bool any = false;
        for (int token = 0; token < isPerson.Length; token++)
        {
            if (!isPerson[token] && input.Groups[token] >= 0 && isLast[input.Groups[token]] && PlaceFeatures.IsAlone(input.Places[token]))
            {
                scores[(token * NameModel.Outputs) + NameTags.Beginning(NameTags.Person)] += Support;
                any = true;
            }
        }

        return any;
    }
}
