using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NewsTools.Readers;

namespace NewsTools.Evaluation.Tasks;

/// <summary>Titles and dates of feedparser's corpus, as its own tests expect them, and the items of real feeds.</summary>
internal static partial class FeedTask
{
    /// <summary>Reports how many expectations hold, and the real feeds without items.</summary>
    public static void Report(string folder, TextWriter output)
    {
        Dictionary<bool, (int Right, int All)> counts = new() { [true] = default, [false] = default };
        foreach (JsonNode? test in JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "feedparser_expect.json")))!.AsArray())
        {
            Match expected = Expectation().Match((string?)test!["expect"] ?? "");
            if (expected.Success && Wanted(expected) is string wanted)
            {
                bool isWellFormed = expected.Groups["formed"].Success;
                bool isRight = Found(Path.Combine(folder, (string)test["file"]!), expected, (string?)test["header"]).Contains(wanted);
                counts[isWellFormed] = (counts[isWellFormed].Right + (isRight ? 1 : 0), counts[isWellFormed].All + 1);
            }
        }

        foreach ((bool isWellFormed, (int right, int all)) in counts)
        {
            output.WriteLine($"{(isWellFormed ? "well-formed" : "ill-formed")}: {right} of {all}");
        }

        foreach (string path in Directory.EnumerateFiles(Path.Combine(folder, "feedreader")).Where(path => Read(path, null) is not { Entries.Count: > 0 }))
        {
            output.WriteLine($"no items: {Path.GetFileName(path)}");
        }
    }

    private static NewsFeed? Read(string path, string? header)
    {
        try
        {
            return NewsFeed.Read(File.ReadAllBytes(path), new ReadOptions { Location = path, MediaType = header?[(header.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() });
        }
        catch (DocumentException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Found(string path, Match expected, string? header)
    {
        if (Read(path, header?.StartsWith("Content-type", StringComparison.OrdinalIgnoreCase) == true ? header : null) is not NewsFeed feed)
        {
            return [];
        }

        ArticleDraft? draft = expected.Groups["entry"].Success && feed.Entries is [FeedEntry first, ..] ? first.Draft : null;
        bool isTitle = expected.Groups["title"].Success;
        DateTimeOffset?[] dates = !expected.Groups["entry"].Success ? [feed.Updated] : draft is null ? [] : [draft.Published, draft.Modified];
        return isTitle ? [Plain((expected.Groups["entry"].Success ? draft?.Title : feed.Title) ?? "")] : dates.OfType<DateTimeOffset>().Select(Moment);
    }

    /// <summary>The expected title without markup, or the expected moment; null where the expectation is of another kind.</summary>
    private static string? Wanted(Match expected)
    {
        if (expected.Groups["numbers"].Success)
        {
            int[] numbers = [.. expected.Groups["numbers"].Value.Split(',').Take(6).Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
            return Moment(new DateTimeOffset(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], TimeSpan.Zero));
        }

        string text = Regex.Replace(expected.Groups["text"].Value, @"\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))", match => ((char)int.Parse(match.Groups[1].Value + match.Groups[2].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
        return expected.Groups["title"].Success ? Plain(text.Replace("\\'", "'", StringComparison.Ordinal))
            : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment) ? Moment(moment) : null;
    }

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("s", CultureInfo.InvariantCulture);

    private static string Plain(string text)
        => Regex.Replace(Regex.Replace(WebUtility.HtmlDecode(WebUtility.HtmlDecode(Regex.Replace(text, "<[^>]*>", ""))), "<[^>]*>", ""), @"\s+", " ").Trim();

    [GeneratedRegex(@"^(?<formed>not bozo and )?(?:(?<entry>entries\[0\])|feed)(?:\[['""]|\.)(?:(?<title>title(?:_detail['""]\]\[['""]value)?)|(?:published|updated|created)(?:_parsed)?)(?:['""]\])? == (?:\((?<numbers>[\d, ]+)\)|u?['""](?<text>.*)['""])$")]
    private static partial Regex Expectation();
}
