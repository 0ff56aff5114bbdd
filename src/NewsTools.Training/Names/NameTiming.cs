using System.Diagnostics;
using NewsTools.Analysis;
using NewsTools.Models;
using NewsTools.Tagging.Names;
using NewsTools.Training.Corpora;

namespace NewsTools.Training.Names;

/// <summary>Tags a corpus again and again and tells how fast, by the clock and by the processor's time.</summary>
internal static class NameTiming
{
    private const int Rounds = 8;

    public static void Write(string corpus, string modelPath, TextWriter output)
    {
        byte[] file = File.ReadAllBytes(modelPath);
        Stopwatch watch = Stopwatch.StartNew();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        NameModel model = NameModel.Read(ModelFile.Payload(NameModel.FileName, NameModel.FormatVersion, file));
        output.WriteLine(FormattableString.Invariant($"loaded in {watch.ElapsedMilliseconds} ms, {(Environment.CpuUsage.TotalTime - before).TotalMilliseconds:F0} ms of the processor"));
        Document[] documents = [.. JsonLines.Read(corpus).Select(record => NameCorpora.Annotate((string)record["text"]!))];
        int tokens = documents.Sum(document => document.Tokens.Length);
        for (int round = 0; round < Rounds; round++)
        {
            watch.Restart();
            before = Environment.CpuUsage.TotalTime;
            int names = documents.Sum(document => NameTagger.Tag(document, model).Length);
            double used = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
            output.WriteLine(FormattableString.Invariant($"{names} names in {tokens} tokens, {tokens / watch.Elapsed.TotalSeconds:F0} a second, {tokens / used:F0} a second of the processor"));
        }
    }
}
