namespace NewsTools.Tagging.Names.Wide;

/// <summary>What the wide part of the model reads of a distinct word.</summary>
/// <param name="Lower">The hash of the word in small letters.</param>
/// <param name="Exact">The hash of the word as written.</param>
/// <param name="Prefix">The row of its first three letters.</param>
/// <param name="Suffix">The row of its last three letters.</param>
/// <param name="LongSuffix">The row of its last four letters.</param>
/// <param name="Shape">The row of its shape.</param>
/// <param name="Groups">The groups of words it belongs to.</param>
/// <param name="Case">How it is written.</param>
/// <param name="Lists">The lists it stands in.</param>
internal readonly record struct WordTraits(
    uint Lower, uint Exact, uint Prefix, uint Suffix, uint LongSuffix, uint Shape, WordGroup Groups, WordCase Case, ListKinds Lists)
{
    /// <summary>No word: a gap between paragraphs.</summary>
    public static WordTraits None { get; } = new(1, 1, 0, 0, 0, 0, default, WordCase.Mark, ListKinds.None);

    public bool IsCapitalized => Case is WordCase.Title or WordCase.Upper or WordCase.Initial or WordCase.Mixed;

    /// <summary>Gathers the traits of a word from its form and its features.</summary>
    public static WordTraits Of(WordForm form, ReadOnlySpan<int> features, ListKinds lists, WordGroup groups)
    {
        (int prefix, int suffix, int longSuffix, int shape) = FormFeatures.Affixes(features, form.IsCapitalized);
        return new WordTraits(
            KeyTable.KeyOf(form.Lower), KeyTable.KeyOf(form.Exact), (uint)prefix, (uint)suffix, (uint)longSuffix, (uint)shape, groups, form.Case, lists);
    }
}
