namespace NewsTools.Tagging.Names;

/// <summary>The distinct hashes of a document, numbered in the order of their first use.</summary>
internal sealed class FormTable
{
    private ulong[] _hashes = new ulong[512];
    private int[] _slots = new int[1024];

    public int Count { get; private set; }

    /// <summary>The number of a hash; a new one where it is not known yet.</summary>
    public int Add(ulong hash, out bool isNew)
    {
        int slot = (int)(hash >> 20) & (_slots.Length - 1);
        while (_slots[slot] != 0)
        {
            if (_hashes[_slots[slot] - 1] == hash)
            {
                isNew = false;
                return _slots[slot] - 1;
            }

            slot = (slot + 1) & (_slots.Length - 1);
        }

        isNew = true;
        if (Count == _hashes.Length)
        {
            Grow();
            return Add(hash, out isNew);
        }

        _hashes[Count++] = hash;
        _slots[slot] = Count;
        return Count - 1;
    }

    private void Grow()
    {
        Array.Resize(ref _hashes, _hashes.Length * 2);
        _slots = new int[_hashes.Length * 2];
        for (int index = 0; index < Count; index++)
        {
            int slot = (int)(_hashes[index] >> 20) & (_slots.Length - 1);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = index + 1;
        }
    }
}
