namespace NewsTools.Tagging.Names.Wide;

/// <summary>
/// The features of the model's wide part, as hashes: words, groups of words and their neighbours, the run of capitalised words that a word is in,
/// and where else the document has it. Only words near capitals have any.
/// </summary>
/// <param name="forms">Each row's distinct word, or -1 for a gap.</param>
/// <param name="places">What each row's place tells.</param>
/// <param name="groups">Each row's group of capitalised words alike, or -1.</param>
/// <param name="traits">The traits of the distinct words.</param>
internal sealed class WideFeatures(int[] forms, uint[] places, int[] groups, WordTraits[] traits)
{
    /// <summary>The most features that a row has.</summary>
    public const int Max = 64;

    /// <summary>A run of capitalised words is followed no further than this.</summary>
    private const int LongestRun = 12;

    private static readonly WordTraits[] Gap = [WordTraits.None];

    private readonly int[] _longRuns = LongRuns(forms, places, groups);

    /// <summary>Words looked at so far, for tests that cost grows in step with length.</summary>
    public long Reads { get; private set; }

    /// <summary>Whether a row's word is a capitalised one, beside one, or between two.</summary>
    public bool IsNearCapitals(int row)
        => forms[row] >= 0 && (At(row).IsCapitalized || At(row - 1).IsCapitalized || At(row + 1).IsCapitalized || (At(row - 2).IsCapitalized && At(row + 2).IsCapitalized));

    /// <summary>Writes the features of a row.</summary>
    /// <returns>How many there are.</returns>
    public int Write(int row, Span<uint> features)
    {
        if (!IsNearCapitals(row))
        {
            return 0;
        }

        FeatureWriter writer = new(features);
        WriteWords(row, ref writer);
        WriteGroups(row, ref writer);
        WriteForm(row, ref writer);
        if (At(row).IsCapitalized)
        {
            WriteRun(row, ref writer);
            WriteElsewhere(row, ref writer);
        }

        return writer.Count;
    }

    // The first run of two capitalised words or more that has a word of the group; a document's row 0 is a gap.
    private static int[] LongRuns(int[] forms, uint[] places, int[] groups)
    {
        int[] runs = new int[groups.Length == 0 ? 0 : groups.Max() + 1];
        int start = 0;
        for (int row = 0; row < forms.Length; row++)
        {
            start = (places[row] & PlaceFeatures.RunFirstMask) != 0 ? row : start;
            if (groups[row] >= 0 && (places[row] & PlaceFeatures.LongRunMask) != 0 && runs[groups[row]] == 0)
            {
                runs[groups[row]] = start;
            }
        }

        return runs;
    }

    private ref readonly WordTraits At(int row)
    {
        Reads++;
        if ((uint)row < (uint)forms.Length && forms[row] >= 0)
        {
            return ref traits[forms[row]];
        }

        return ref Gap[0];
    }

    private void WriteWords(int row, ref FeatureWriter writer)
    {
        uint word = At(row).Lower;
        uint before = At(row - 1).Lower;
        uint after = At(row + 1).Lower;
        uint twoBefore = At(row - 2).Lower;
        uint twoAfter = At(row + 2).Lower;
        writer.Begin(1);
        writer.Add(word);
        writer.Add(At(row).Exact);
        writer.Add(before);
        writer.Add(after);
        writer.Add(twoBefore);
        writer.Add(twoAfter);
        writer.Add(before, word);
        writer.Add(word, after);
        writer.Add(before, after);
        writer.Add(twoBefore, before);
        writer.Add(after, twoAfter);
    }

    private void WriteGroups(int row, ref FeatureWriter writer)
    {
        ref readonly WordTraits word = ref At(row);
        WordGroup here = word.Groups;
        WordGroup before = At(row - 1).Groups;
        WordGroup after = At(row + 1).Groups;
        writer.Begin(2);
        writer.Add(here.Fine);
        writer.Add(here.Middle, (uint)word.Case);
        writer.Add(before.Fine);
        writer.Add(after.Fine);
        writer.Add(before.Middle, here.Middle);
        writer.Add(here.Middle, after.Middle);
        writer.Add(before.Fine, here.Fine);
        writer.Add(here.Fine, after.Fine);
        writer.Add(At(row - 2).Groups.Middle);
        writer.Add(At(row + 2).Groups.Middle);
        writer.Add(((uint)before.Coarse << 8) | after.Coarse, here.Coarse);
        if (!word.IsCapitalized)
        {
            writer.Add(((uint)before.Middle << 16) | after.Middle, word.Lower);
            writer.Add(before.Middle, word.Lower);
            writer.Add(after.Middle, word.Lower);
        }
    }

    private void WriteForm(int row, ref FeatureWriter writer)
    {
        ref readonly WordTraits word = ref At(row);
        ref readonly WordTraits before = ref At(row - 1);
        ref readonly WordTraits after = ref At(row + 1);
        uint cases = ((uint)before.Case << 8) | ((uint)word.Case << 4) | (uint)after.Case;
        writer.Begin(3);
        writer.Add(cases, places[row] & PlaceFeatures.SpaceMask);
        writer.Add((cases << 8) | ((uint)At(row - 2).Case << 4) | (uint)At(row + 2).Case);
        writer.Add(word.Suffix, (uint)word.Case);
        writer.Add(word.LongSuffix);
        writer.Add(word.Prefix, (uint)word.Case);
        writer.Add(word.Shape);
        writer.Add(((uint)before.Lists << 16) | (uint)after.Lists, (uint)word.Lists);
        writer.Add(places[row] & PlaceFeatures.PhraseMask, (uint)word.Case);
    }

    private void WriteRun(int row, ref FeatureWriter writer)
    {
        int first = row;
        while ((places[first] & PlaceFeatures.RunFirstMask) == 0 && row - first < LongestRun)
        {
            first--;
        }

        int last = LastOfRun(row);
        uint place = Place(row, first, last);
        ref readonly WordTraits before = ref At(first - 1);
        ref readonly WordTraits after = ref At(last + 1);
        writer.Begin(4);
        writer.Add(before.Lower, place);
        writer.Add(after.Lower, place);
        writer.Add(before.Groups.Middle, place);
        writer.Add(after.Groups.Middle, place);
        writer.Add(((uint)Math.Min(last - first, 7) << 8) | (uint)Math.Min(row - first, 7), (uint)At(row).Case);
        writer.Add(places[row] & PlaceFeatures.UseMask, place);
        if (last > first)
        {
            writer.Add(At(last).Lower, place);
            writer.Add(At(first).Lower, place);
            writer.Add(At(last).Groups.Fine, place);
            writer.Add(At(first).Groups.Fine, place);
            writer.Add(((uint)At(first).Groups.Middle << 16) | At(last).Groups.Middle, place);
        }
    }

    // The word in another run of several words: "Smith" where the document has "Mayor Ann Smith".
    private void WriteElsewhere(int row, ref FeatureWriter writer)
    {
        int first = _longRuns[groups[row]];
        if (first == 0)
        {
            return;
        }

        int last = LastOfRun(first);
        if (row >= first && row <= last)
        {
            return;
        }

        int there = first;
        for (int other = first + 1; other <= last; other++)
        {
            there = groups[other] == groups[row] ? other : there;
        }

        uint place = Place(there, first, last) | ((places[row] & PlaceFeatures.LongRunMask) != 0 ? 4u : 0);
        writer.Begin(5);
        writer.Add(At(last).Lower, place);
        writer.Add(At(first).Groups.Fine, place);
        writer.Add(At(first - 1).Lower, place);
        writer.Add(At(last).Groups.Fine, place);
        writer.Add((uint)At(first).Lists, place);
        writer.Add(place);
    }

    private int LastOfRun(int row)
    {
        int last = row;
        while ((places[last] & PlaceFeatures.RunLastMask) == 0 && last - row < LongestRun)
        {
            last++;
        }

        return last;
    }

    private static uint Place(int row, int first, int last) => (row == first ? 1u : 0) | (row == last ? 2u : 0);
}
