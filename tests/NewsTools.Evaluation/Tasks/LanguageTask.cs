using System.Globalization;
using NewsTools.Analysis;
using NewsTools.Training.Corpora;

namespace NewsTools.Evaluation.Tasks;

/// <summary>Scores tokens, sentences and parts of speech against a treebank, from its raw text.</summary>
internal static class LanguageTask
{
    /// <summary>Writes the scores and, where asked, each difference; hyphens inside gold words are taken as tokens, our convention.</summary>
    public static void Report(string path, bool showsErrors, TextWriter output)
    {
        Score tokens = new();
        Score sentences = new();
        Score tags = new();
        int mapped = 0;
        foreach (TreebankDocument gold in Treebank.Read(path))
        {
            Document found = Analyzer.Annotate(gold.Text, null, new AnalysisOptions(), AnalysisStage.Tagging);
            List<(int, int, string)> words = [.. gold.Words.SelectMany(word => Mapped(gold.Text, word))];
            mapped += gold.Words.Count(word => Mapped(gold.Text, word).Skip(1).Any());
            HashSet<(int, int)> ours = [.. found.Tokens.Select(token => (token.Start, token.End))];
            tokens.Add([.. words.Select(word => (word.Item1, word.Item2))], ours);
            HashSet<(int, int)> goldSentences = [.. gold.Sentences.Select(sentence => (sentence[0].Start, sentence[^1].End))];
            HashSet<(int, int)> ourSentences = [.. found.Sentences.Select(sentence => (found.Tokens[sentence.First].Start, found.Tokens[sentence.End - 1].End))];
            sentences.Add(goldSentences, ourSentences);
            tags.Add(
                [.. words.Where(word => ours.Contains((word.Item1, word.Item2)))],
                [.. found.Tokens.Select((token, index) => (token.Start, token.End, index < found.Tags.Length ? found.Tags[index].ToString().ToUpperInvariant() : ""))]);
            if (showsErrors)
            {
                ShowErrors(gold.Text, [.. words.Select(word => (word.Item1, word.Item2))], ours, goldSentences, ourSentences, output);
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"tokens    {tokens}   ({mapped} gold words cut at hyphens)"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"sentences {sentences}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"UPOS      {100 * tags.Recall:F2} of the tokens that agree"));
    }

    private static List<(int, int, string)> Mapped(string text, TreebankWord word)
    {
        ReadOnlySpan<char> form = text.AsSpan(word.Start, word.End - word.Start);
        if (!form[1..].Contains('-') || !form.ToString().Any(char.IsLetterOrDigit) || form.ContainsAny('@', '/', ':') || form.IndexOf('.') is > 0 and var dot && dot < form.Length - 1)
        {
            return [(word.Start, word.End, word.Tag)];
        }

        List<(int, int, string)> parts = [];
        int start = word.Start;
        for (int at = word.Start; at <= word.End; at++)
        {
            if (at == word.End || text[at] == '-')
            {
                if (at > start)
                {
                    parts.Add((start, at, word.Tag));
                }

                if (at < word.End)
                {
                    parts.Add((at, at + 1, "PUNCT"));
                }

                start = at + 1;
            }
        }

        return parts;
    }

    private static void ShowErrors(
        string text,
        HashSet<(int Start, int End)> gold,
        HashSet<(int Start, int End)> ours,
        HashSet<(int Start, int End)> goldSentences,
        HashSet<(int Start, int End)> ourSentences,
        TextWriter output)
    {
        foreach ((int start, int end) in gold.Except(ours).Order())
        {
            IEnumerable<string> overlap = ours.Where(token => token.Start < end && token.End > start).Order().Select(token => text[token.Start..token.End]);
            output.WriteLine($"T\t{text[start..end]}\t{string.Join('|', overlap)}\t{Around(text, start, 25)}");
        }

        foreach ((int _, int end) in goldSentences.ExceptBy(ourSentences.Select(sentence => sentence.End), sentence => sentence.End))
        {
            output.WriteLine($"S-\t{Around(text, end, 40)}");
        }

        foreach ((int _, int end) in ourSentences.ExceptBy(goldSentences.Select(sentence => sentence.End), sentence => sentence.End))
        {
            output.WriteLine($"S+\t{Around(text, end, 40)}");
        }
    }

    private static string Around(string text, int at, int width)
        => $"{text[Math.Max(0, at - width)..at]}┃{text[at..Math.Min(text.Length, at + width)]}".ReplaceLineEndings("⏎");

    private sealed class Score
    {
        private int _gold;
        private int _found;
        private int _right;

        public double Recall => (double)_right / Math.Max(1, _gold);

        public void Add<T>(HashSet<T> gold, HashSet<T> found)
        {
            _gold += gold.Count;
            _found += found.Count;
            _right += gold.Count(found.Contains);
        }

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"P {100.0 * _right / Math.Max(1, _found):F2}  R {100 * Recall:F2}  F1 {200.0 * _right / Math.Max(1, _gold + _found):F2}");
    }
}
