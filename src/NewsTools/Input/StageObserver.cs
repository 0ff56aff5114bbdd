using System.Diagnostics;
using System.Globalization;

namespace NewsTools.Input;

/// <summary>Times the stages of one analysis and keeps the reasons it gives, to be written on the pipeline's thread.</summary>
internal sealed class StageObserver : IAnalysisObserver
{
    private const int ContextLength = 40;

    private readonly List<(AnalysisStage Stage, TimeSpan Elapsed)> _timings = [];

    private readonly List<(int Offset, string Reason)> _reasons = [];

    private long _started;

    public void StageStarting(AnalysisStage stage) => _started = Stopwatch.GetTimestamp();

    public void StageEnded(AnalysisStage stage) => _timings.Add((stage, Stopwatch.GetElapsedTime(_started)));

    public void Explain(int offset, string reason) => _reasons.Add((offset, reason));

    public void Report(string text, Action<string> writeVerbose, Action<string> writeDebug)
    {
        foreach ((int offset, string reason) in _reasons)
        {
            string context = text[offset..Math.Min(text.Length, offset + ContextLength)].ReplaceLineEndings(" ");
            writeVerbose($"At {offset}, '{context}': {reason}");
        }

        foreach ((AnalysisStage stage, TimeSpan elapsed) in _timings)
        {
            writeDebug(string.Create(CultureInfo.InvariantCulture, $"{stage}: {elapsed.TotalMilliseconds:0.0} ms"));
        }
    }
}
