namespace NewsTools.Tagging.Names;

/// <summary>The working memory of one thread, which one document after the other uses: to give out megabytes anew for each would cost more than to fill them.</summary>
internal sealed class NameBuffers
{
    /// <summary>Larger buffers, of very long documents, are not kept.</summary>
    private const int MostKept = 1 << 21;

    [ThreadStatic]
    private static NameBuffers? _ofThread;

    private int[] _sums = [];
    private short[] _first = [];
    private short[] _second = [];
    private short[] _inputs = [];
    private short[] _descriptions = [];
    private int[] _products = [];

    public static NameBuffers OfThread => _ofThread ??= new NameBuffers();

    public int[] Sums(int length) => Sized(ref _sums, length);

    public short[] First(int length) => Sized(ref _first, length);

    public short[] Second(int length) => Sized(ref _second, length);

    public short[] Inputs(int length) => Sized(ref _inputs, length);

    public short[] Descriptions(int length) => Sized(ref _descriptions, length);

    public int[] Products(int length) => Sized(ref _products, length);

    private static T[] Sized<T>(ref T[] kept, int length)
    {
        if (kept.Length >= length)
        {
            return kept;
        }

        T[] made = GC.AllocateUninitializedArray<T>(length, pinned: true);
        kept = length <= MostKept ? made : kept;
        return made;
    }
}
