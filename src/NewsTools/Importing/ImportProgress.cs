using System.Diagnostics;
using System.Globalization;
using System.Management.Automation;

namespace NewsTools.Importing;

/// <summary>
/// Shows how many articles are imported, how fast, and how long the rest will take where it is known how many documents there are; five times
/// a second at most, once it lasts over a second.
/// </summary>
internal sealed class ImportProgress(Cmdlet cmdlet)
{
    private const int ActivityId = 1;

    /// <summary>The first documents take the loading of the models too.</summary>
    private const int FewestForEstimate = 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _watch = Stopwatch.StartNew();

    private TimeSpan _next = Patience;

    private int _articles;

    private int _documents;

    private int _expected;

    private object? _last;

    /// <summary>Tells of documents that are to come.</summary>
    public void Expect(int documents) => _expected += documents;

    /// <summary>Counts an article of a document, or the document's failure.</summary>
    public void Advance(object target)
    {
        _articles++;
        _documents += ReferenceEquals(target, _last) ? 0 : 1;
        _last = target;
        if (_watch.Elapsed < _next)
        {
            return;
        }

        _next = _watch.Elapsed + Interval;
        string status = string.Create(CultureInfo.InvariantCulture, $"{_articles:N0} articles, {_articles / _watch.Elapsed.TotalSeconds:N0} a second");
        ProgressRecord record = new(ActivityId, "Importing articles", status) { CurrentOperation = target.ToString() };
        if (_documents < _expected)
        {
            record.PercentComplete = (int)(100L * _documents / _expected);
            record.SecondsRemaining = _documents < FewestForEstimate ? -1 : (int)(_watch.Elapsed.TotalSeconds / _documents * (_expected - _documents));
        }

        cmdlet.WriteProgress(record);
    }

    public void Complete()
    {
        if (_next > Patience)
        {
            cmdlet.WriteProgress(new ProgressRecord(ActivityId, "Importing articles", "Done") { RecordType = ProgressRecordType.Completed });
        }
    }
}
