using NewsTools.Quotes.Indirect;
using NewsTools.Quotes.Scenes;
using NewsTools.Quotes.Speakers;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Building;

/// <summary>
/// Puts stretches in marks and reported clauses together: a stretch alone is a direct quotation, a clause with stretches in it a mixed one,
/// a clause without an indirect one.
/// </summary>
internal sealed class StatementFinder(Scene scene, Attribution attribution, ReportIndex reports, float leastQuotation)
{
    private const float LikelyCue = 0.3f;

    private readonly List<Statement> _statements = [];
    private readonly ReportTrust _trust = new(scene);
    private readonly bool[] _isUsed = new bool[scene.Spans.Length];

    public List<Statement> Find()
    {
        foreach (Report report in reports.Reports.Where((report, index) => _trust.Counts(report) && !IsRepeated(index)).OrderBy(Width))
        {
            foreach ((int first, int end) in report.Contents)
            {
                AddClause(report, first, end);
            }
        }

        for (int index = 0; index < scene.Spans.Length; index++)
        {
            if (!_isUsed[index] && IsQuotation(index))
            {
                AddDirect(index, ReportOf(index));
            }
        }

        _statements.Sort(InOrder);
        AddTurns();
        return _statements;
    }

    /// <summary>Whether a likelier report beside it has the same words ("…, he said, adding that …, according to …").</summary>
    private bool IsRepeated(int index)
    {
        Report report = reports.Reports[index];
        for (int other = Math.Max(0, index - ReportFeatures.Reach); other <= Math.Min(reports.Reports.Count - 1, index + ReportFeatures.Reach); other++)
        {
            Report beside = reports.Reports[other];
            bool isLikelier = beside.Worth > report.Worth || (beside.Worth == report.Worth && other < index);
            if (other != index && isLikelier && ReportFeatures.Overlap(report, beside) > ReportFeatures.Same)
            {
                return true;
            }
        }

        return false;
    }

    private static int Width(Report report) => report.Contents.Sum(content => content.End - content.First);

    private static int InOrder(Statement left, Statement right)
        => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.End.CompareTo(left.End);

    /// <summary>Adds the turns of a transcript; what is said within one is a part of it, unless it is told of someone else.</summary>
    private void AddTurns()
    {
        List<Statement> turns = new TranscriptReader(scene).Find();
        if (turns.Count > 0)
        {
            int at = 0;
            _statements.RemoveAll(statement =>
            {
                while (at + 1 < turns.Count && turns[at + 1].Start <= statement.Start)
                {
                    at++;
                }

                return turns[at].Start <= statement.Start && statement.Start < turns[at].End && !IsOfAnother(statement, turns[at]);
            });
            _statements.AddRange(turns);
            _statements.Sort(InOrder);
        }
    }

    private bool IsOfAnother(Statement statement, Statement turn)
        => statement.Report?.Source is (int, int) source
            && scene.Document.Tokens[source.First].Start >= turn.Start
            && scene.PhraseOf[source.End - 1] is int index and >= 0
            && scene.Phrases[index].Form is PhraseForm.Name or PhraseForm.Noun;

    private bool IsQuotation(int index) => attribution.Quotations[index] >= leastQuotation;

    private void AddClause(Report report, int first, int end)
    {
        List<int> stretches = [];
        for (int token = first; token < end; token++)
        {
            if (scene.StretchOf[token] is int index and >= 0)
            {
                token = scene.Spans[index].End - 1;
                if (IsQuotation(index))
                {
                    stretches.Add(index);
                }
            }
        }

        (int start, int stop) = (scene.Document.Tokens[first].Start, scene.Document.Tokens[end - 1].End);
        if (stretches.Count == 0)
        {
            (start, stop) = WithoutOuterMarks(first, start, stop);
            _statements.Add(new Statement { Kind = QuoteKind.Indirect, Start = start, End = stop, Report = report });
        }
        else if (stretches.TrueForAll(index => !_isUsed[index]) && HasOwnWords(first, end, stretches))
        {
            start = Math.Min(start, scene.Spans[stretches[0]].Stretch.Start);
            stop = Math.Max(stop, scene.Spans[stretches[^1]].Stretch.End);
            stretches.ForEach(index => _isUsed[index] = true);
            _statements.Add(new Statement { Kind = QuoteKind.Mixed, Start = start, End = stop, Stretches = stretches, Report = report });
        }
    }

    /// <summary>Whether the clause has words outside the marks; a lone "that" is none.</summary>
    private bool HasOwnWords(int first, int end, List<int> stretches)
    {
        for (int token = first; token < end; token++)
        {
            if (!stretches.Contains(scene.StretchOf[token]) && scene.Tag(token) != PartOfSpeech.Punct && !(token == first && scene.Document.TextOf(token) is "that"))
            {
                return true;
            }
        }

        return false;
    }

    private void AddDirect(int index, Report? report)
    {
        Marks.Stretch stretch = scene.Spans[index].Stretch;
        _isUsed[index] = true;
        _statements.Add(new Statement { Kind = QuoteKind.Direct, Start = stretch.TextStart, End = stretch.TextEnd, Stretches = [index], Report = report });
    }

    /// <summary>The report whose clause is (or touches) the stretch, else the one whose speaker is the mention that was chosen for it.</summary>
    private Report? ReportOf(int index)
        => reports.OfStretch(index) ?? (attribution.Choices[index].Mention(scene) is Phrase mention ? reports.OfSource(mention.Head) ?? Beside(index, mention) : null);

    /// <summary>The word of saying right before or behind the words for the speaker, where no report was read ("“Tea?” Ann Lee asked").</summary>
    private Report? Beside(int index, Phrase mention)
    {
        int cue = IsCue(mention.End) ? mention.End : IsCue(mention.First - 1) ? mention.First - 1 : -1;
        QuotedSpan span = scene.Spans[index];
        return cue < 0 || scene.ParagraphOf(cue) != scene.ParagraphOf(span.First) ? null : new Report
        {
            Cue = cue,
            Share = scene.Cues[cue],
            Worth = scene.Cues[cue],
            CueRange = (cue, cue + 1),
            Contents = [(span.First, span.End)],
            Source = (mention.First, mention.End),
        };
    }

    private bool IsCue(int token)
        => token >= 0 && token < scene.Forms.Length && scene.StretchOf[token] < 0 && scene.Tag(token) == PartOfSpeech.Verb && scene.Cues[token] >= LikelyCue;

    private (int Start, int End) WithoutOuterMarks(int first, int start, int stop)
        => scene.StretchOf[first] is int index and >= 0 && scene.Spans[index].Stretch is Marks.Stretch stretch && stretch.Start == start && stretch.End == stop
            ? (stretch.TextStart, stretch.TextEnd)
            : (start, stop);
}
