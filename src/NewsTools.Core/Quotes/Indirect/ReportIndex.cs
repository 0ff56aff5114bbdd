using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Indirect;

/// <summary>The reports of an article by the stretches they cover and the words that stand for their speakers.</summary>
internal sealed class ReportIndex
{
    private readonly Report?[] _byStretch;
    private readonly Dictionary<int, Report> _bySource = [];

    public ReportIndex(Scene scene, List<Report> reports)
    {
        Reports = reports;
        _byStretch = new Report?[scene.Spans.Length];
        foreach (Report report in reports)
        {
            Note(scene, report);
        }
    }

    public List<Report> Reports { get; }

    /// <summary>The likeliest report that covers a stretch or a part of it.</summary>
    public Report? OfStretch(int index) => _byStretch[index];

    /// <summary>The likeliest report whose speaker's words hold a token.</summary>
    public Report? OfSource(int token) => _bySource.GetValueOrDefault(token);

    private void Note(Scene scene, Report report)
    {
        foreach ((int first, int end) in report.Contents)
        {
            for (int token = first; token < end; token++)
            {
                if (scene.StretchOf[token] is int index and >= 0)
                {
                    _byStretch[index] = Better(_byStretch[index], report);
                    token = scene.Spans[index].End - 1;
                }
            }
        }

        for (int token = report.Source?.First ?? 0; token < (report.Source?.End ?? 0); token++)
        {
            _bySource[token] = Better(_bySource.GetValueOrDefault(token), report);
        }
    }

    private static Report Better(Report? known, Report report) => known is null || report.Share > known.Share ? report : known;
}
