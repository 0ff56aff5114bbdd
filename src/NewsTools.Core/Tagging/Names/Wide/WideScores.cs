using System.Runtime.Intrinsics;

namespace NewsTools.Tagging.Names.Wide;

/// <summary>Adds what the wide part knows to the network's scores.</summary>
internal static class WideScores
{
    public static void Add(NameModel model, NameInput input, NameRows rows, float[] scores)
    {
        WideFeatures features = Features(model, input, rows);
        Span<uint> hashes = stackalloc uint[WideFeatures.Max];
        for (int row = 0; row < rows.Count; row++)
        {
            int count = features.Write(row, hashes);
            if (count > 0)
            {
                Vector128<short> sums = model.Wide.Sum(hashes[..count]);
                int at = (rows.TokenOf(row) * NameModel.Outputs) + 1;
                for (int tag = 0; tag < WideTable.Width; tag++)
                {
                    scores[at + tag] += sums[tag] * model.WideStep;
                }
            }
        }
    }

    /// <summary>The features of a document.</summary>
    public static WideFeatures Features(NameModel model, NameInput input, NameRows rows)
    {
        WordTraits[] traits = new WordTraits[input.DistinctForms.Count];
        for (int form = 0; form < traits.Length; form++)
        {
            WordForm word = input.DistinctForms[form];
            traits[form] = WordTraits.Of(word, input.FeaturesOf(form), input.FormLists[form], model.GroupsOf(word));
        }

        int[] forms = new int[rows.Count];
        uint[] places = new uint[rows.Count];
        int[] groups = new int[rows.Count];
        for (int row = 0; row < rows.Count; row++)
        {
            int token = rows.TokenOf(row);
            forms[row] = token < 0 ? -1 : input.Forms[token];
            places[row] = token < 0 ? 0 : input.Places[token];
            groups[row] = token < 0 ? -1 : input.Groups[token];
        }

        return new WideFeatures(forms, places, groups, traits);
    }
}
