using NewsTools.Layout;
using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Building;

/// <summary>
/// Reads transcripts and interviews that use no quotation marks: paragraphs that start with a person's name, or with Q and A, and a colon.
/// A paragraph without a label goes on with the turn before where another label follows soon.
/// </summary>
internal sealed class TranscriptReader(Scene scene)
{
    private const int LeastLabels = 2;
    private const int MostContinued = 4;

    private readonly TurnSpeakers _speakers = new(scene);

    /// <summary>The turns in the order of the text; none where the article is no transcript.</summary>
    public List<Statement> Find()
    {
        List<(TurnLabel Label, int Figure)> labels = Labels();
        List<Statement> turns = [];
        for (int at = 0; at < labels.Count; at++)
        {
            (TurnLabel label, int figure) = labels[at];
            int first = scene.Document.TokenAt(label.Start);
            Turn turn = new(figure, (first, Math.Max(first + 1, scene.Document.TokenAt(label.End))), label.Paragraph);
            turns.Add(Of(label.WordsStart, label.WordsEnd, turn));
            int next = at + 1 < labels.Count ? labels[at + 1].Label.Paragraph : int.MaxValue;
            for (int more = label.Paragraph + 1; more < next && next - label.Paragraph <= MostContinued; more++)
            {
                if (IsSpoken(more))
                {
                    turns.Add(Of(scene.Document.Tokens[scene.Paragraphs[more].First].Start, scene.Document.Paragraphs[more].End, turn with { Mention = null }));
                }
            }
        }

        return turns;
    }

    /// <summary>Whether a paragraph has words of its own and is no note in brackets ("(applause)").</summary>
    private bool IsSpoken(int index)
        => scene.Document.Paragraphs[index] is { Role: ParagraphRole.Body } paragraph && scene.Paragraphs[index].End > scene.Paragraphs[index].First
            && !(scene.Document.Text[paragraph.Start] is '(' or '[' && scene.Document.Text[paragraph.End - 1] is ')' or ']');

    private static Statement Of(int start, int end, Turn turn) => new() { Kind = QuoteKind.Direct, Start = start, End = end, Turn = turn };

    /// <summary>The labels with their figures: those of people, and beside them those that come again or stand in capitals.</summary>
    private List<(TurnLabel Label, int Figure)> Labels()
    {
        List<TurnLabel> found = Found();
        Dictionary<string, int> counts = found.GroupBy(TextOf).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        bool isAsked = found.Exists(_speakers.Asks);
        List<(TurnLabel Label, int Figure)> labels = [];
        int known = 0;
        foreach (TurnLabel label in found)
        {
            bool isRepeated = counts[TextOf(label)] >= LeastLabels;
            int? figure = !isAsked && _speakers.Answers(label) ? null : _speakers.FigureOf(label) ?? (isRepeated ? _speakers.FigureOfInitials(label) : null);
            known += figure is null ? 0 : 1;
            if (figure is not null || isRepeated || TurnSpeakers.IsCapitals(TextOf(label)))
            {
                labels.Add((label, figure ?? _speakers.FigureOfBody(label)));
            }
        }

        return known < LeastLabels || IsList(labels) ? [] : labels;
    }

    /// <summary>Whether everyone has one entry, as in a list of what each of them did.</summary>
    private static bool IsList(List<(TurnLabel Label, int Figure)> labels)
        => labels.Count > LeastLabels && labels.DistinctBy(entry => entry.Figure).Count() == labels.Count;

    private List<TurnLabel> Found()
    {
        List<TurnLabel> found = [];
        for (int index = 0; index < scene.Paragraphs.Length; index++)
        {
            if (scene.Document.Paragraphs[index].Role is ParagraphRole.Body or ParagraphRole.Heading or ParagraphRole.Title
                && TurnLabelReader.Read(scene.Document.Text, scene.Document.Paragraphs[index], index) is TurnLabel label
                && scene.Document.TokenAt(label.WordsStart) is int words && words < scene.Forms.Length && scene.StretchOf[words] < 0)
            {
                found.Add(label);
            }
        }

        bool isHeadline = found is [{ Paragraph: 0 }, ..] && (found.Count == 1 || found[1].Paragraph > 1);
        return isHeadline ? found[1..] : found;
    }

    private string TextOf(TurnLabel label) => _speakers.Text(label).ToString();
}
