using System.Text.Json.Nodes;
using NewsTools.Evaluation;
using NewsTools.Evaluation.Tasks;
using NewsTools.Training.Corpora;

Dictionary<string, Func<JsonNode, string, JsonObject>> tasks = new()
{
    ["dates"] = DateTask.Predict,
    ["entities"] = EntityTask.Predict,
    ["quotes"] = QuoteTask.Predict,
};

if (args is ["language", _, ..])
{
    LanguageTask.Report(args[1], args.Contains("--errors"), Console.Out);
    return 0;
}

if (args is ["feeds", _])
{
    FeedTask.Report(args[1], Console.Out);
    return 0;
}

if (args is ["articles", _])
{
    using StreamWriter predictions = new(Console.OpenStandardOutput());
    ArticleTask.Report(args[1], predictions);
    return 0;
}

if (args.Length < 2 || !tasks.TryGetValue(args[0], out Func<JsonNode, string, JsonObject>? predict))
{
    await Console.Error.WriteLineAsync($"usage: {string.Join('|', tasks.Keys)} GOLD.jsonl [--time] > PRED.jsonl, articles GOLD.jsonl > PRED.jsonl, feeds FOLDER, or language GOLD.conllu.gz [--errors]");
    return 2;
}

Meter meter = new();
using Stream output = Console.OpenStandardOutput();
using StreamWriter lines = new(output);
foreach (JsonNode record in JsonLines.Read(args[1]))
{
    string text = (string)record["text"]!;
    JsonObject prediction = meter.Measure(text, () => predict(record, text));
    await lines.WriteLineAsync(prediction.ToJsonString());
}

if (args.Contains("--time"))
{
    await Console.Error.WriteLineAsync(meter.Report());
}

return 0;
