using System.Diagnostics;
using System.Globalization;
using System.Management.Automation;

namespace NewsTools.Importing;

/// <summary>Shows how many articles are imported and how fast, five times a second at most, once it lasts over a second.</summary>
internal sealed class ImportProgress(Cmdlet cmdlet)
{
    private const int ActivityId = 1;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _watch = Stopwatch.StartNew();

    private TimeSpan _next = Patience;

    private int _count;

    public void Advance(object target)
    {
        _count++;
        if (_watch.Elapsed < _next)
        {
            return;
        }

        _next = _watch.Elapsed + Interval;
        string status = string.Create(CultureInfo.InvariantCulture, $"{_count:N0} articles, {_count / _watch.Elapsed.TotalSeconds:N0} a second");
        cmdlet.WriteProgress(new ProgressRecord(ActivityId, "Importing articles", status) { CurrentOperation = target.ToString() });
    }

    public void Complete()
    {
        if (_next > Patience)
        {
            cmdlet.WriteProgress(new ProgressRecord(ActivityId, "Importing articles", "Done") { RecordType = ProgressRecordType.Completed });
        }
    }
}
