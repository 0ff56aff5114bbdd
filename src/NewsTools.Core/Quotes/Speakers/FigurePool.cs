using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Speakers;

/// <summary>The figures that may have said a stretch: those of the likely mentions, the last named before, the next named, and the most named of all.</summary>
internal sealed class FigurePool
{
    private const int MostBefore = 14;
    private const int MostAfter = 3;
    private const int MostOverall = 6;

    private readonly Scene _scene;
    private readonly int[] _stamps;
    private readonly int[] _mostNamed;
    private int _stamp;

    public FigurePool(Scene scene)
    {
        _scene = scene;
        _stamps = new int[scene.Figures.Count];
        _mostNamed = [.. Enumerable.Range(0, scene.Figures.Count)
            .Where(figure => !scene.Figures[figure].IsAdHoc && scene.Figures[figure].Named.Count > 1)
            .OrderByDescending(figure => scene.Figures[figure].Named.Count)
            .ThenBy(figure => figure)
            .Take(MostOverall)];
    }

    public void Find(MentionChoice choice, List<int> figures)
    {
        figures.Clear();
        _stamp++;
        foreach (int phrase in choice.Phrases)
        {
            Add(_scene.Phrases[phrase].Figure, figures);
        }

        Walk(choice.Context.Span.First - 1, -1, MostBefore, figures);
        Walk(choice.Context.Span.End, 1, MostAfter, figures);
        foreach (int figure in _mostNamed)
        {
            Add(figure, figures);
        }
    }

    private void Walk(int token, int step, int most, List<int> figures)
    {
        int found = 0;
        int steps = 0;
        while (token >= 0 && token < _scene.PhraseOf.Length && found < most && steps++ < 600)
        {
            int index = _scene.PhraseOf[token];
            if (index < 0)
            {
                token += step;
                continue;
            }

            Phrase phrase = _scene.Phrases[index];
            token = step < 0 ? phrase.First - 1 : phrase.End;
            found += phrase.Stretch < 0 && Add(phrase.Figure, figures) ? 1 : 0;
        }
    }

    private bool Add(int figure, List<int> figures)
    {
        if (figure < 0 || _stamps[figure] == _stamp)
        {
            return false;
        }

        _stamps[figure] = _stamp;
        figures.Add(figure);
        return true;
    }
}
