namespace NewsTools.Language;

/// <summary>Tells after which tokens of a paragraph a sentence ends.</summary>
internal sealed class SentenceSplitter(string text, List<Piece> pieces, SentenceModel model)
{
    /// <summary>How sure the model must be where no mark ends the sentence, in its own units.</summary>
    private const int LeastWithoutMark = 20;

    /// <summary>The same between an abbreviation and a word that seldom begins a name, of which the treebanks show too few.</summary>
    private const int LeastAfterAbbreviation = -50;

    private readonly SentenceFeatures _features = new(text, pieces);

    /// <summary>Units of the text read so far, for tests that cost grows in step with length.</summary>
    public long Steps => _features.Steps;

    /// <summary>Adds the sentences of a paragraph, whose tokens run from <paramref name="first"/> to the last.</summary>
    public void Split(int first, int paragraph, List<Sentence> sentences)
    {
        int limit = pieces.Count;
        if (first == limit)
        {
            return;
        }

        Span<uint> features = stackalloc uint[SentenceFeatures.Count];
        _features.BeginParagraph(first, limit);
        for (int token = first; token < limit - 1; token++)
        {
            _features.Pass(token);
            if (!_features.IsCandidate(token))
            {
                continue;
            }

            _features.Write(token, features);
            if (model.Score(features) > Least(token))
            {
                sentences.Add(new Sentence(first, token + 1, paragraph));
                first = token + 1;
                _features.BeginSentence(first);
            }
        }

        sentences.Add(new Sentence(first, limit, paragraph));
    }

    private int Least(int token) => pieces[token].Kind switch
    {
        PieceKind.Word or PieceKind.Number => LeastWithoutMark,
        PieceKind.Abbreviation when _features.IsStarter(token + 1) => LeastAfterAbbreviation,
        _ => 0,
    };
}
