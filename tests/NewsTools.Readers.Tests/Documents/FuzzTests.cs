using System.Diagnostics;
using NewsTools.Readers.Tests.Fixtures;

namespace NewsTools.Readers.Tests.Documents;

/// <summary>Mutated samples of every format: only the documented exception, no input that hangs, and none that fills the memory.</summary>
public sealed class FuzzTests
{
    private const int Inputs = 1600;

    private static readonly TimeSpan LongestRead = TimeSpan.FromSeconds(20);

    /// <summary>A read runs on its own thread alone, so that what it allocates in all bounds what it holds at once.</summary>
    private const long MostAllocated = 500L << 20;

    public static TheoryData<string> Formats => ["html", "rss", "atom", "ninjs", "nitf", "g2", "newsml", "wxr", "md", "mail", "mhtml", "csv", "txt", "jsonl"];

    public static TheoryData<string> Packed => ["pdf", "docx", "odt"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Mutated_text_formats_only_throw_the_documented_exception(string format) => Fuzz(format, Inputs);

    [Theory]
    [MemberData(nameof(Packed))]
    public void Mutated_binary_formats_only_throw_the_documented_exception(string format) => Fuzz(format, Inputs / 4);

    private static void Fuzz(string format, int inputs)
    {
        byte[] sample = Sample(format);
        Random random = new(format.Length + format[0]);
        for (int i = 0; i < inputs; i++)
        {
            byte[] mutant = Mutate(sample, random);
            long before = GC.GetAllocatedBytesForCurrentThread();
            Stopwatch watch = Stopwatch.StartNew();
            TryRead(mutant, format);
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(watch.Elapsed < LongestRead, $"{format} input {i} took {watch.Elapsed}");
            Assert.True(allocated < MostAllocated, $"{format} input {i} allocated {allocated >> 20} MB");
        }
    }

    private static void TryRead(byte[] bytes, string format)
    {
        try
        {
            DocumentReader.Read(bytes, new ReadOptions { Location = $"fuzz.{format}" });
        }
        catch (DocumentException)
        {
            // The documented exception is an answer.
        }
    }

    private static byte[] Sample(string format) => format switch
    {
        "html" => Samples.Bytes(Samples.Html),
        "rss" => Samples.Bytes(Samples.Rss),
        "atom" => Samples.Bytes(Samples.Atom),
        "ninjs" => Samples.Bytes(Samples.Ninjs),
        "nitf" => Samples.Bytes(Samples.Nitf),
        "g2" => Samples.Bytes(Samples.NewsMlG2),
        "newsml" => Samples.Bytes(Samples.NewsMl),
        "wxr" => Samples.Bytes(Samples.WordPress),
        "md" => Samples.Bytes(Samples.Markdown),
        "mail" => Samples.Bytes(Samples.Mail),
        "mhtml" => Samples.Bytes(Samples.SavedPage),
        "csv" => Samples.Bytes(Samples.Csv),
        "jsonl" => Samples.Bytes("{\"title\":\"a\",\"text\":\"One text.\"}\n{\"title\":\"b\",\"text\":\"Another.\",\"date\":\"2024-03-05\"}\n"),
        "pdf" => Samples.Pdf("#" + Samples.Title[..30] + "\n\n" + Samples.Paragraphs[0][..80]),
        "docx" => Samples.Docx(),
        "odt" => Samples.Odt(),
        _ => Samples.Bytes(Samples.Text),
    };

    /// <summary>A few changes: flips, cuts, repeats, and bytes that mean something to parsers.</summary>
    private static byte[] Mutate(byte[] sample, Random random)
    {
        List<byte> bytes = [.. sample];
        byte[] special = [0, 0xFF, 0x80, (byte)'<', (byte)'>', (byte)'&', (byte)'"', (byte)'{', (byte)']', (byte)'\n', (byte)'%', (byte)'-'];
        for (int change = random.Next(1, 6); change > 0 && bytes.Count > 1; change--)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(random.Next(1, 200), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] = special[random.Next(special.Length)];
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 4:
                    bytes.InsertRange(at, Enumerable.Repeat(special[random.Next(special.Length)], random.Next(1, 50)));
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }
}
