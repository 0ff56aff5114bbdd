using NewsTools.Models;
using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Marks;
using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Speakers;

/// <summary>How an article uses quotation marks: which style is its main one, which stretches it repeats.</summary>
internal sealed class ArticleMarks
{
    private readonly Scene _scene;
    private readonly int[] _byFamily = new int[3];
    private readonly int _short;
    private readonly Dictionary<uint, int> _repeats = [];
    private readonly Dictionary<uint, int> _pairs = [];

    public ArticleMarks(Scene scene)
    {
        _scene = scene;
        foreach (QuotedSpan span in scene.Spans)
        {
            _byFamily[(int)span.Stretch.Family]++;
            _short += span.Length <= 3 ? 1 : 0;
            uint key = Key(span);
            _repeats[key] = _repeats.GetValueOrDefault(key) + 1;
        }

        for (int token = 0; token + 1 < scene.Forms.Length; token++)
        {
            if (scene.StretchOf[token] < 0)
            {
                uint pair = Pair(token);
                _pairs[pair] = _pairs.GetValueOrDefault(pair) + 1;
            }
        }
    }

    public void Write(ref FeatureRow row, StretchContext context)
    {
        QuotedSpan span = context.Span;
        row.Add(_scene.Spans.Length);
        row.Add((float)_short / _scene.Spans.Length);
        row.Add((float)_byFamily[(int)span.Stretch.Family] / _scene.Spans.Length);
        row.Add(_byFamily[(int)MarkFamily.Single]);
        row.Add(_repeats[Key(span)]);
        row.Add(span.Length >= 2 ? Math.Min(9, _pairs.GetValueOrDefault(Pair(span.TextFirst))) : -1);
        Neighbour(ref row, context, -1);
        Neighbour(ref row, context, 1);
    }

    private void Neighbour(ref FeatureRow row, StretchContext context, int step)
    {
        int other = context.Index + step;
        bool isNear = other >= 0 && other < _scene.Spans.Length && _scene.Spans[other].Stretch.Paragraph == context.Paragraph;
        row.Add(isNear ? _scene.Spans[other].Length : -1);
        row.Add(isNear && _scene.Spans[other].Stretch.Family == context.Span.Stretch.Family);
        row.Add(isNear ? StretchWords.Ending(_scene.Document, _scene.Spans[other]) : -1);
    }

    private uint Pair(int token) => (_scene.Forms[token] * 31) + _scene.Forms[token + 1];

    private uint Key(QuotedSpan span) => WordHash.Of(_scene.Document.Text.AsSpan(span.Stretch.TextStart, Math.Min(40, span.Stretch.TextEnd - span.Stretch.TextStart)).TrimEnd(",.!? "));
}
