using System.Diagnostics;

namespace NewsTools.Benchmarks.Analysis;

/// <summary>Sums the time of each stage.</summary>
internal sealed class StageClock : IAnalysisObserver
{
    private long _started;

    public SortedDictionary<AnalysisStage, TimeSpan> Elapsed { get; } = [];

    public void StageStarting(AnalysisStage stage) => _started = Stopwatch.GetTimestamp();

    public void StageEnded(AnalysisStage stage) => Elapsed[stage] = Elapsed.GetValueOrDefault(stage) + Stopwatch.GetElapsedTime(_started);

    public void Explain(int offset, string reason)
    {
    }
}
