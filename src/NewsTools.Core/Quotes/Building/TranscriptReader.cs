using NewsTools.Layout;
using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Building;

/// <summary>
/// Reads transcripts and interviews that use no quotation marks: paragraphs that start with a person's name, or with Q and A, and a colon.
/// A paragraph without a label goes on with the turn before where another label follows soon.
/// </summary>
internal sealed class TranscriptReader
{
    private const int LongestLabel = 6;
    private const int LeastLabels = 2;
    private const int MostContinued = 4;

    private readonly Scene _scene;
    private readonly Dictionary<uint, int> _persons = [];
    private readonly int _interviewee = -1;

    public TranscriptReader(Scene scene)
    {
        _scene = scene;
        for (int index = 0; index < scene.Figures.Count; index++)
        {
            Figure figure = scene.Figures[index];
            if (figure.Type != EntityType.Person)
            {
                continue;
            }

            if (!_persons.TryGetValue(figure.LastName, out int other) || scene.Figures[other].Named.Count < figure.Named.Count)
            {
                _persons[figure.LastName] = index;
            }

            _interviewee = _interviewee < 0 || figure.Named.Count > scene.Figures[_interviewee].Named.Count ? index : _interviewee;
        }
    }

    /// <summary>The turns in the order of the text; none where the article is no transcript.</summary>
    public List<Statement> Find()
    {
        List<(int Paragraph, Turn Turn)> labels = [];
        for (int paragraph = 0; paragraph < _scene.Paragraphs.Length; paragraph++)
        {
            if (_scene.Document.Paragraphs[paragraph].Role is ParagraphRole.Body or ParagraphRole.Heading or ParagraphRole.Title && LabelOf(paragraph) is Turn turn)
            {
                labels.Add((paragraph, turn));
            }
        }

        List<Statement> turns = [];
        for (int at = 0; at < labels.Count && labels.Count >= LeastLabels; at++)
        {
            (int paragraph, Turn turn) = labels[at];
            turns.Add(Of(paragraph, turn.Mention!.Value.End + 1, turn));
            int next = at + 1 < labels.Count ? labels[at + 1].Paragraph : int.MaxValue;
            for (int more = paragraph + 1; more < next && next - paragraph <= MostContinued; more++)
            {
                if (_scene.Document.Paragraphs[more].Role == ParagraphRole.Body && _scene.Paragraphs[more].End > _scene.Paragraphs[more].First)
                {
                    turns.Add(Of(more, _scene.Paragraphs[more].First, turn with { Mention = null }));
                }
            }
        }

        return turns;
    }

    private Statement Of(int paragraph, int first, Turn turn)
        => new() { Kind = QuoteKind.Direct, Start = _scene.Document.Tokens[first].Start, End = _scene.Document.Paragraphs[paragraph].End, Turn = turn };

    /// <summary>The speaker whose label opens a paragraph that has words without marks behind it.</summary>
    private Turn? LabelOf(int paragraph)
    {
        (int first, int end) = _scene.Paragraphs[paragraph];
        for (int token = first; token < Math.Min(end - 1, first + LongestLabel + 1); token++)
        {
            ReadOnlySpan<char> text = _scene.Document.TextOf(token);
            if (text is ":")
            {
                return token > first && _scene.StretchOf[token + 1] < 0 && FigureOf(first, token) is int figure
                    ? new Turn(figure, (first, token), paragraph)
                    : null;
            }

            if (_scene.StretchOf[token] >= 0 || !(char.IsUpper(text[0]) || _scene.Tag(token) == PartOfSpeech.Punct))
            {
                break;
            }
        }

        return null;
    }

    /// <summary>The figure of a label, -1 for someone who only asks; null where the words are no one's label.</summary>
    private int? FigureOf(int first, int end)
    {
        ReadOnlySpan<char> text = _scene.Document.Text.AsSpan(_scene.Document.Tokens[first].Start, _scene.Document.Tokens[end - 1].End - _scene.Document.Tokens[first].Start);
        if (text is "Q" or "Question")
        {
            return -1;
        }

        if (text is "A" or "Answer")
        {
            return _interviewee;
        }

        bool isName = _scene.PhraseOf[end - 1] is int phrase and >= 0 && _scene.Phrases[phrase] is { Form: PhraseForm.Name, Figure: >= 0 } name
            && _scene.Figures[name.Figure].Type == EntityType.Person;
        return isName ? _scene.Phrases[_scene.PhraseOf[end - 1]].Figure
            : !text.ContainsAnyInRange('a', 'z') && _persons.TryGetValue(_scene.Forms[end - 1], out int person) ? person
            : null;
    }
}
