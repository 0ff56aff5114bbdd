using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Speakers;

/// <summary>Who is named beside the stretches of an article: the words before and after that stand for a speaker and name one.</summary>
internal sealed class SpeakerRecord
{
    private const float Sure = 0.5f;

    private readonly int[] _named;
    private readonly Dictionary<int, List<int>> _stretchesOf = [];

    public SpeakerRecord(Scene scene, IReadOnlyList<MentionChoice> choices)
    {
        _named = new int[choices.Count];
        for (int index = 0; index < choices.Count; index++)
        {
            Phrase? top = choices[index].Top >= 0 && choices[index].TopShare > Sure ? scene.Phrases[choices[index].Top] : null;
            _named[index] = top is { Form: PhraseForm.Name } ? top.Figure : -1;
            if (_named[index] >= 0)
            {
                if (!_stretchesOf.TryGetValue(_named[index], out List<int>? stretches))
                {
                    _stretchesOf.Add(_named[index], stretches = []);
                }

                stretches.Add(index);
            }
        }
    }

    /// <summary>The figure named beside a stretch; -1 where none is or the index is outside.</summary>
    public int NamedAt(int index) => index >= 0 && index < _named.Length ? _named[index] : -1;

    /// <summary>How many stretches name the figure beside them.</summary>
    public int Count(int figure) => _stretchesOf.TryGetValue(figure, out List<int>? stretches) ? stretches.Count : 0;

    /// <summary>How many stretches back the figure was last named beside one; -1 for never.</summary>
    public int Since(int figure, int index)
    {
        int at = Before(figure, index, out List<int>? stretches);
        return at >= 0 ? index - stretches![at] : -1;
    }

    /// <summary>How many stretches on the figure is next named beside one; -1 for never.</summary>
    public int Until(int figure, int index)
    {
        int at = Before(figure, index, out List<int>? stretches) + 1;
        if (stretches is null)
        {
            return -1;
        }

        at += at < stretches.Count && stretches[at] == index ? 1 : 0;
        return at < stretches.Count ? stretches[at] - index : -1;
    }

    private int Before(int figure, int index, out List<int>? stretches)
    {
        if (!_stretchesOf.TryGetValue(figure, out stretches))
        {
            return -1;
        }

        int at = stretches.BinarySearch(index);
        return (at < 0 ? ~at : at) - 1;
    }
}
