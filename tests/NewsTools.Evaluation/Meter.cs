using System.Diagnostics;
using System.Globalization;

namespace NewsTools.Evaluation;

/// <summary>Counts words, articles and the time spent on them; the first article, which loads the models, apart.</summary>
internal sealed class Meter
{
    private readonly Stopwatch _watch = new();

    private TimeSpan _first;

    private long _words;

    private int _articles;

    public TResult Measure<TResult>(string text, Func<TResult> work)
    {
        _watch.Start();
        TResult result = work();
        _watch.Stop();
        if (_articles++ == 0)
        {
            _first = _watch.Elapsed;
            _watch.Reset();
        }
        else
        {
            _words += text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Length;
        }

        return result;
    }

    public string Report()
    {
        double seconds = Math.Max(_watch.Elapsed.TotalSeconds, 1e-9);
        using Process process = Process.GetCurrentProcess();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{_words / seconds:N0} words/s, {(_articles - 1) / seconds:N1} articles/s, first article {_first.TotalMilliseconds:N0} ms, peak memory {process.PeakWorkingSet64 >> 20} MB");
    }
}
