namespace NewsTools.Entities.Joining;

/// <summary>Sets that grow together; the root of a joined set is its lowest number.</summary>
internal sealed class UnionFind(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    public int Find(int item)
    {
        while (_parents[item] != item)
        {
            _parents[item] = _parents[_parents[item]];
            item = _parents[item];
        }

        return item;
    }

    public void Join(int first, int second)
    {
        int low = Math.Min(Find(first), Find(second));
        int high = Math.Max(Find(first), Find(second));
        _parents[high] = low;
    }
}
