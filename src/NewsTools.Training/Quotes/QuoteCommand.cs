using NewsTools.Quotes.Learning;

namespace NewsTools.Training.Quotes;

/// <summary>Trains the quote stage: <c>quotes TRAIN-FOLDER POLNEAR-TRAIN [OUTPUT]</c>.</summary>
internal static class QuoteCommand
{
    public static int Run(string[] args)
    {
        string[] paths = [.. Directory.GetFiles(Path.Combine(args[0], "quotes"), "*.jsonl").Order(StringComparer.Ordinal), args[1]];
        QuoteModel model = new QuoteTrainer(Console.Error).Train(paths);
        string output = args.Length > 2 ? args[2] : Path.Combine("src", "NewsTools.Core", "Models", QuoteModel.FileName);
        File.WriteAllBytes(output, model.Pack());
        Console.Error.WriteLine($"{output}: {new FileInfo(output).Length} bytes");
        return 0;
    }
}
