using NewsTools.Tagging;

namespace NewsTools.Quotes.Scenes;

/// <summary>Counts of what stands outside stretches up to each token, so that what stands between two places costs a subtraction.</summary>
internal sealed class RunningCounts
{
    private readonly Scene _scene;
    private readonly int[][] _counts;

    public RunningCounts(Scene scene)
    {
        _scene = scene;
        int count = scene.Document.Tokens.Length;
        _counts = new int[(int)Counted.Count][];
        for (int kind = 0; kind < _counts.Length; kind++)
        {
            _counts[kind] = new int[count + 1];
        }

        for (int token = 0; token < count; token++)
        {
            for (int kind = 0; kind < _counts.Length; kind++)
            {
                _counts[kind][token + 1] = _counts[kind][token];
            }

            Count(token);
        }
    }

    /// <summary>How many of a kind stand from a token to before another; 0 where the order is reversed.</summary>
    public int Of(Counted kind, int first, int end) => first < end ? _counts[(int)kind][end] - _counts[(int)kind][first] : 0;

    private void Count(int token)
    {
        if (_scene.StretchOf[token] >= 0)
        {
            if (token == _scene.Spans[_scene.StretchOf[token]].First)
            {
                _counts[(int)Counted.Stretch][token + 1]++;
            }

            return;
        }

        _counts[(int)Counted.Outside][token + 1]++;
        if (_scene.PhraseOf[token] is int phrase and >= 0 && _scene.Phrases[phrase].Head == token)
        {
            _counts[(int)Counted.Phrase][token + 1]++;
            if (_scene.Phrases[phrase].Form == PhraseForm.Name)
            {
                _counts[(int)Counted.Name][token + 1]++;
            }
        }

        if (_scene.Cues[token] > 0.3f)
        {
            _counts[(int)Counted.Cue][token + 1]++;
        }

        if (KindOf(token) is Counted kind)
        {
            _counts[(int)kind][token + 1]++;
        }
    }

    private Counted? KindOf(int token)
    {
        switch (_scene.Tag(token))
        {
            case PartOfSpeech.Verb:
                return Counted.Verb;
            case PartOfSpeech.Adp:
                return Counted.Preposition;
            case PartOfSpeech.Cconj:
                return Counted.Conjunction;
        }

        ReadOnlySpan<char> text = _scene.Document.TextOf(token);
        return text switch
        {
            "," => Counted.Comma,
            "." or "!" or "?" or "…" => Counted.Stop,
            ":" => Counted.Colon,
            ";" or "-" or "–" or "—" => Counted.Dash,
            "that" => Counted.That,
            _ => null,
        };
    }
}
