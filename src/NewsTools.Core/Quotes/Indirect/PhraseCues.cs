using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Indirect;

/// <summary>Finds what is said in someone's words without a verb of saying: "In the words of Ann Lee, …", "…, as Ann Lee put it".</summary>
internal sealed class PhraseCues(Scene scene)
{
    private const int LongestSource = 25;

    /// <summary>The reports with those that were found.</summary>
    public List<Report> AddedTo(List<Report> reports)
    {
        HashSet<int> known = [.. reports.Select(report => report.Cue)];
        List<Report> all = [.. reports];
        for (int token = 0; token + 4 < scene.Forms.Length; token++)
        {
            if (scene.StretchOf[token] < 0 && !known.Contains(token + 2) && (InWordsOf(token) ?? AsPut(token)) is Report report)
            {
                all.Add(report);
            }
        }

        all.Sort((left, right) => left.Cue.CompareTo(right.Cue));
        return all;
    }

    private Report? InWordsOf(int first)
        => scene.Document.TextOf(first) is "In" or "in" && scene.Document.TextOf(first + 1) is "the" && scene.Document.TextOf(first + 2) is "words" && scene.Document.TextOf(first + 3) is "of"
            ? Made(first, (first, first + 4), (first + 4, SourceEnd(first + 4)))
            : null;

    private Report? AsPut(int first)
    {
        if (scene.Document.TextOf(first) is not ("As" or "as") || scene.PhraseOf[first + 1] is not (int index and >= 0))
        {
            return null;
        }

        int put = scene.Phrases[index].End;
        return put + 1 < scene.Forms.Length && scene.Document.TextOf(put) is "put" or "puts" && scene.Document.TextOf(put + 1) is "it"
            ? Made(first, (put, put + 2), (first + 1, put))
            : null;
    }

    /// <summary>The report of a phrase that opens or ends its sentence, set off by a comma.</summary>
    private Report? Made(int first, (int First, int End) cue, (int First, int End) source)
    {
        Language.Sentence sentence = scene.Document.Sentences[scene.Document.Tokens[first].Sentence];
        int end = Math.Max(cue.End, source.End);
        (int First, int End) content = first == sentence.First && end < sentence.End && scene.Document.TextOf(end) is ","
            ? (end + 1, WithoutMark(end + 1, sentence.End))
            : first > sentence.First + 1 && scene.Document.TextOf(first - 1) is "," && end == WithoutMark(first, sentence.End)
                ? (sentence.First, first - 1)
                : (0, 0);
        return content.First >= content.End || source.First >= source.End ? null : new Report
        {
            Cue = cue.First,
            Share = 1,
            Worth = 1,
            CueRange = cue,
            Contents = [content],
            Source = source,
        };
    }

    /// <summary>The end of the words for the speaker: the mark that follows their first phrases.</summary>
    private int SourceEnd(int first)
    {
        int end = first;
        while (end < scene.Forms.Length && end - first < LongestSource && scene.StretchOf[end] < 0 && scene.Tag(end) != PartOfSpeech.Punct)
        {
            end++;
        }

        return end;
    }

    private int WithoutMark(int first, int end)
    {
        while (end > first && scene.Tag(end - 1) == PartOfSpeech.Punct && scene.StretchOf[end - 1] < 0)
        {
            end--;
        }

        return end;
    }
}
