using NewsTools.Quotes.Building;
using NewsTools.Quotes.Indirect;
using NewsTools.Quotes.Scenes;
using NewsTools.Quotes.Speakers;

namespace NewsTools.Quotes.Headlines;

/// <summary>Who speaks in the body of an article, so that a headline may tell what they said.</summary>
internal sealed class BodySpeakers
{
    private const float LikelyReport = 0.5f;
    private const float LikelyQuotation = 0.8f;
    private const float LikelyFigure = 0.5f;
    private const int MostBefore = 2;
    private const int LeadParagraphs = 3;

    private readonly Scene _scene;
    private readonly FullNames _fullNames;
    private readonly int _bodyParagraph;
    private readonly Dictionary<int, int> _firstWords = [];

    public BodySpeakers(Scene scene, List<Report> reports, Attribution attribution, int bodyFirst)
    {
        _scene = scene;
        _fullNames = new FullNames(scene);
        _bodyParagraph = bodyFirst < scene.Forms.Length ? scene.ParagraphOf(bodyFirst) : 0;
        foreach (Report report in reports.Where(report => report.Cue >= bodyFirst && report.Worth >= LikelyReport && IsSpeech(report)))
        {
            AddSource(report);
        }

        for (int index = 0; index < attribution.Rankings.Length; index++)
        {
            SpeakerRanking ranking = attribution.Rankings[index];
            if (scene.Spans[index].First >= bodyFirst && attribution.Quotations[index] >= LikelyQuotation && ranking is { Top: >= 0, TopShare: >= LikelyFigure })
            {
                Add(ranking.Top, scene.Spans[index].First);
            }
        }
    }

    public bool Contains(int figure) => _firstWords.ContainsKey(_fullNames.Of(figure));

    /// <summary>Whether a figure is among the first to speak; of bodies, which a topic may be about as well, the first and at once, papers aside.</summary>
    public bool IsEarly(int figure)
    {
        if (!_firstWords.TryGetValue(_fullNames.Of(figure), out int first))
        {
            return false;
        }

        int before = _firstWords.Values.Count(other => other < first);
        return _scene.Figures[figure] switch
        {
            { Type: EntityType.Person } => before < MostBefore,
            { Subtype: EntitySubtype.Media } => true,
            _ => before == 0 && _scene.ParagraphOf(first) - _bodyParagraph < LeadParagraphs,
        };
    }

    /// <summary>The one person among them who is called by all these words; -1 for none or several.</summary>
    public int Called(IEnumerable<uint> words)
    {
        int found = -1;
        foreach (int index in _firstWords.Keys)
        {
            if (_scene.Figures[index] is { Type: EntityType.Person } figure && words.All(figure.Descriptions.Contains))
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = index;
            }
        }

        return found;
    }

    private bool IsSpeech(Report report) => QuoteActs.Of(_scene.Document.TextOf(report.Cue)) == QuoteAct.Speech;

    private void Add(int figure, int token)
    {
        int index = _fullNames.Of(figure);
        _firstWords[index] = Math.Min(token, _firstWords.GetValueOrDefault(index, int.MaxValue));
    }

    private void AddSource(Report report)
    {
        for (int token = report.Source?.First ?? 0; token < (report.Source?.End ?? 0); token++)
        {
            if (_scene.PhraseOf[token] is int index and >= 0 && _scene.Phrases[index] is { Figure: >= 0, IsPossessor: false } phrase)
            {
                Add(phrase.Figure, report.Cue);
            }
        }
    }
}
