namespace NewsTools.Dates.Reading;

/// <summary>The fixed phrases: vague expressions and holidays, in lists by their first word, longest first.</summary>
internal static class PhraseTable
{
    private static readonly Dictionary<string, short> Numbers = new(StringComparer.Ordinal);

    private static readonly List<List<FixedPhrase>> Lists = Load();

    public static IEnumerable<string> FirstWords => Numbers.Keys;

    public static short ListOf(string firstWord) => Numbers[firstWord];

    public static IReadOnlyList<FixedPhrase> List(int number) => Lists[number];

    private static List<List<FixedPhrase>> Load()
    {
        List<List<FixedPhrase>> lists = [[]];
        foreach (string[] row in Resource.Rows("date-phrases.tsv"))
        {
            string[] words = row[2].Split(' ');
            if (!Numbers.TryGetValue(words[0], out short number))
            {
                number = (short)lists.Count;
                Numbers.Add(words[0], number);
                lists.Add([]);
            }

            lists[number].Add(new FixedPhrase(words, Enum.Parse<PhraseKind>(row[0]), row[1]));
        }

        foreach (List<FixedPhrase> list in lists)
        {
            list.Sort((left, right) => right.Words.Count - left.Words.Count);
        }

        return lists;
    }
}
