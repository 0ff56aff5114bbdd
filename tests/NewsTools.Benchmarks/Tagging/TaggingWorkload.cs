using System.Diagnostics;
using System.Globalization;
using NewsTools.Analysis;
using NewsTools.Tagging;
using NewsTools.Tagging.Names;

namespace NewsTools.Benchmarks.Tagging;

/// <summary>Tokens a second of processor time, on one thread, of the two taggers alone, as the best of several rounds over the sample articles.</summary>
internal static class TaggingWorkload
{
    private const int Rounds = 15;
    private const int Repeats = 10;

    public static void Run()
    {
        Document[] documents = [.. SampleArticles.Texts().Select(text => Analyzer.Annotate(text, null, new AnalysisOptions(), AnalysisStage.Tagging))];
        Tell("parts of speech", documents, document => PosTagger.Tag(document, PosModel.Shipped.Value).Length);
        Tell("names", documents, document => NameTagger.Tag(document, NameModel.Shipped).Length);
    }

    private static void Tell(string what, Document[] documents, Func<Document, int> tag)
    {
        TimeSpan best = TimeSpan.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            TimeSpan started = Cpu();
            for (int repeat = 0; repeat < Repeats; repeat++)
            {
                _ = documents.Sum(tag);
            }

            TimeSpan elapsed = Cpu() - started;
            best = elapsed < best ? elapsed : best;
        }

        long tokens = Repeats * documents.Sum(document => (long)document.Tokens.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-16} {tokens / best.TotalSeconds,10:N0} tokens/s"));
    }

    private static TimeSpan Cpu()
    {
        using Process process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
