using System.Text.Json;
using NewsTools.Core.Tests;
using Xunit.Abstractions;

namespace NewsTools.Readers.Tests.Text;

/// <summary>Files in many encodings, with and without a declaration: read as they were written, or refused, never read wrong. The paragraphs of the pages are numbered, those of the gold are not.</summary>
public sealed class EncodingCorpusTests(ITestOutputHelper output)
{
    private const string Index = "eval/documents/index.json";

    [SharedFact(Index)]
    public void Every_file_is_read_right_or_refused()
    {
        using JsonDocument index = JsonDocument.Parse(File.ReadAllText(SharedFactAttribute.PathOf(Index)));
        List<string> wrong = [];
        int right = 0;
        foreach (JsonElement entry in index.RootElement.EnumerateArray().Where(HasGold))
        {
            string file = entry.GetProperty("file").GetString()!;
            string gold = Words(entry.GetProperty("gold").GetProperty("text").GetString()!);
            try
            {
                ArticleDraft draft = DocumentReader.Read(File.ReadAllBytes(SharedFactAttribute.PathOf("eval/documents/" + file)), new ReadOptions { Location = file })[0];
                string? other = draft.Text.Split("\n\n").FirstOrDefault(paragraph => !gold.Contains(Words(paragraph), StringComparison.Ordinal));
                right += other is null ? 1 : 0;
                if (other is not null)
                {
                    wrong.Add($"{file}: {other}");
                }
            }
            catch (DocumentException refusal)
            {
                output.WriteLine($"{file}: {refusal.Message}");
            }
        }

        output.WriteLine($"{right} read right");
        wrong.ForEach(output.WriteLine);
        Assert.Empty(wrong);
        Assert.InRange(right, 32, 37);
    }

    // The file of mixed encodings ("x") has words put in that its gold lacks.
    private static bool HasGold(JsonElement entry) => entry.TryGetProperty("encoding", out JsonElement encoding) && encoding.GetString() != "x";

    private static string Words(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character is not ('\u00AD' or '\uFEFF'))).TrimEnd("0123456789".ToCharArray());
}
