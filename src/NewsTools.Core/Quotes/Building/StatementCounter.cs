using NewsTools.Quotes.Marks;
using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Building;

/// <summary>Numbers statements: pieces that share a word of saying, or go on without one of their own, share a number.</summary>
internal sealed class StatementCounter(Scene scene)
{
    private readonly Dictionary<int, int> _byCue = [];
    private int _count;
    private int _lastNumber;
    private int _lastFigure = -2;
    private int _lastParagraph = -9;

    public int NumberOf(Statement statement, int figure)
    {
        int number = Number(statement, figure);
        _lastNumber = number;
        _lastFigure = figure;
        _lastParagraph = statement.Stretches.Count > 0 ? scene.Spans[statement.Stretches[^1]].Stretch.Paragraph : -9;
        return number;
    }

    private int Number(Statement statement, int figure)
    {
        if (statement.Turn is Turn turn)
        {
            return turn.Mention is null ? _lastNumber : ++_count;
        }

        if (statement.Report is not null)
        {
            if (!_byCue.TryGetValue(statement.Report.Cue, out int known))
            {
                known = GoesOn(statement, figure) ? _lastNumber : ++_count;
                _byCue.Add(statement.Report.Cue, known);
            }

            return known;
        }

        Stretch stretch = scene.Spans[statement.Stretches[0]].Stretch;
        return figure == _lastFigure && stretch.Paragraph - _lastParagraph <= 1 ? _lastNumber : ++_count;
    }

    /// <summary>Whether the paragraph before left its quotation open.</summary>
    private bool GoesOn(Statement statement, int figure)
        => figure == _lastFigure && statement.Stretches.Count > 0 && statement.Stretches[0] > 0
            && scene.Spans[statement.Stretches[0] - 1].Stretch is { IsOpen: true } before
            && before.Paragraph == scene.Spans[statement.Stretches[0]].Stretch.Paragraph - 1
            && before.Paragraph == _lastParagraph;
}
