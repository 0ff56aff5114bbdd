using System.Diagnostics;
using System.Globalization;

namespace NewsTools.Benchmarks.Analysis;

/// <summary>A fixed workload for noisy machines: CPU time of whole-article analysis and of each stage, as the best of several rounds on one thread.</summary>
internal static class AnalysisWorkload
{
    private const int Rounds = 15;

    public static void Run()
    {
        string[] texts = [.. SampleArticles.Texts()];
        int words = texts.Sum(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        StageClock best = new();
        TimeSpan whole = TimeSpan.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            StageClock clock = new();
            TimeSpan started = Cpu();
            foreach (string text in texts)
            {
                Analyzer.Analyze(text, new DateTime(2018, 1, 28), new AnalysisOptions { Observer = clock });
            }

            TimeSpan elapsed = Cpu() - started;
            if (elapsed < whole)
            {
                (whole, best) = (elapsed, clock);
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{texts.Length} articles, {words} words: {words / whole.TotalSeconds:N0} words/s, {texts.Length / whole.TotalSeconds:N0} articles/s"));
        foreach ((AnalysisStage stage, TimeSpan elapsed) in best.Elapsed)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-10} {elapsed.TotalMicroseconds / words:0.00} us a word"));
        }
    }

    private static TimeSpan Cpu()
    {
        using Process process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
