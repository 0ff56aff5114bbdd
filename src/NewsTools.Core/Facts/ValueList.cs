namespace NewsTools;

/// <summary>Makes lists that never change.</summary>
internal static class ValueList
{
    /// <summary>The values as such a list: themselves where they are one, else a copy.</summary>
    public static ValueList<T> Of<T>(IReadOnlyList<T> values) => values as ValueList<T> ?? (values.Count == 0 ? NoneOf<T>.Value : new([.. values]));

    private static class NoneOf<T>
    {
        public static readonly ValueList<T> Value = new([]);
    }
}
