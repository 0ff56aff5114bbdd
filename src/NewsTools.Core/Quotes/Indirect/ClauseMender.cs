using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Indirect;

/// <summary>
/// Mends what reports say by what the others beside them say, and by grammar: a clause goes on to its verb, and ends where its speaker says
/// something else ("said the dam would hold | and urged …") or where the sentence that holds it goes on.
/// </summary>
internal sealed class ClauseMender(Scene scene, List<Report> reports)
{
    private const int Reach = 6;
    private const float LeastJoined = 0.4f;

    private readonly SourceMender _sources = new(scene);
    private readonly HashSet<int> _joined = [];

    public List<Report> Mended()
    {
        List<Report> mended = [.. reports.Select(Mended)];
        foreach (int index in _joined)
        {
            mended[index] = mended[index] with { IsJoined = true };
        }

        mended.RemoveAll(report => report.Contents.Count == 0 || AsksToBeUnnamed(report));
        return mended;
    }

    private Report Mended(Report read, int index)
    {
        Report report = _sources.Mended(read);
        List<(int First, int End)> contents = [.. report.Contents];
        for (int at = 0; at < contents.Count; at++)
        {
            (int first, int end) = contents[at];
            if (first > report.Cue)
            {
                end = Whole(report, first, end, at + 1 < contents.Count ? contents[at + 1].First : int.MaxValue);
                end = Math.Min(end, Math.Min(NextSaying(report, index, first, end), AfterOpening(report, first, end)));
                end = Math.Min(end, Math.Min(AfterRelative(report, first, end), AfterNoun(report, first, end)));
                contents[at] = (first, end);
            }
        }

        return report with { Contents = contents };
    }

    /// <summary>"who asked not to be named": a wish about the report itself.</summary>
    private bool AsksToBeUnnamed(Report report)
    {
        (int first, int end) = report.Contents[0];
        return first + 3 < end && scene.Document.TextOf(first) is "not" && scene.Document.TextOf(first + 1) is "to" && scene.Document.TextOf(first + 2) is "be"
            && scene.Document.TextOf(first + 3) is "named" or "identified" or "quoted";
    }

    /// <summary>To the next mark where the clause would break off between a subject and its verb ("said the dam | would hold").</summary>
    private int Whole(Report report, int first, int end, int next)
    {
        int limit = Math.Min(next, scene.Document.Sentences[scene.Document.Tokens[report.Cue].Sentence].End);
        bool isBroken = end < limit && end > first && scene.StretchOf[end] < 0
            && scene.Tag(end) is PartOfSpeech.Verb or PartOfSpeech.Aux
            && scene.PhraseOf[end - 1] is int phrase and >= 0 && !scene.Phrases[phrase].IsPossessor
            && scene.Cues[end] < 0.3f;
        while (isBroken && end < limit && scene.Tag(end) != PartOfSpeech.Punct && scene.StretchOf[end] < 0)
        {
            end++;
        }

        return end;
    }

    /// <summary>Where the same speaker says the next thing, without the word that joins the two.</summary>
    private int NextSaying(Report report, int index, int first, int end)
    {
        for (int other = index + 1; other < Math.Min(reports.Count, index + Reach) && reports[other].Cue < end; other++)
        {
            Report next = reports[other];
            bool isSame = next.Source is (int, int) source ? source == report.Source : report.Source is not null && scene.Document.TextOf(next.Cue) is "adding";
            if (isSame && next.Worth >= LeastJoined && next.Contents[0].First > next.Cue && Joint(next.CueRange.First, first) is int joint)
            {
                _joined.Add(other);
                return joint;
            }
        }

        return end;
    }

    /// <summary>The "and" or "but" right before a word of saying, or the comma before a participle; null where there is none.</summary>
    private int? Joint(int cue, int first)
    {
        int token = cue - 1;
        while (token > first && scene.Tag(token) is PartOfSpeech.Adv)
        {
            token--;
        }

        bool isParticiple = scene.Document.TextOf(cue).EndsWith("ing", StringComparison.Ordinal);
        if (token <= first || scene.StretchOf[token] >= 0 || !(scene.Document.TextOf(token) is "and" or "but" || (isParticiple && scene.Document.TextOf(token) is ",")))
        {
            return null;
        }

        while (token - 1 > first && scene.Document.TextOf(token - 1) is ",")
        {
            token--;
        }

        return token;
    }

    /// <summary>Where the main clause begins behind a participle that opens the sentence ("Praising the dam, Ann Lee …").</summary>
    private int AfterOpening(Report report, int first, int end)
    {
        bool isOpening = report.Source is null && scene.Document.Sentences[scene.Document.Tokens[report.Cue].Sentence].First == report.Cue
            && scene.Document.TextOf(report.Cue).EndsWith("ing", StringComparison.Ordinal);
        for (int token = first; isOpening && token + 2 < end; token++)
        {
            if (scene.Document.TextOf(token) is "," && scene.PhraseOf[token + 1] is int phrase and >= 0
                && scene.Phrases[phrase].End < end && scene.Tag(scene.Phrases[phrase].End) is PartOfSpeech.Verb or PartOfSpeech.Aux)
            {
                return token;
            }
        }

        return end;
    }

    /// <summary>Where the sentence goes on with its verb behind a relative clause ("the council, which says the dam leaks, | has closed it").</summary>
    private int AfterRelative(Report report, int first, int end)
    {
        bool isRelative = report.Source is (int, int) source && source.First > 0 && scene.Document.TextOf(source.First - 1) is ","
            && scene.PhraseOf[source.First] is int index and >= 0 && scene.Phrases[index].Form == PhraseForm.Relative;
        for (int token = first; isRelative && token + 1 < end; token++)
        {
            if (scene.Document.TextOf(token) is "," && scene.StretchOf[token] < 0 && scene.Tag(token + 1) is PartOfSpeech.Verb or PartOfSpeech.Aux
                && !scene.Document.TextOf(token + 1).EndsWith("ing", StringComparison.Ordinal))
            {
                return token;
            }
        }

        return end;
    }

    /// <summary>Where the verb of the sentence follows the clause of its subject ("His claim that the dam leaks | was wrong").</summary>
    private int AfterNoun(Report report, int first, int end)
    {
        int start = scene.Document.Sentences[scene.Document.Tokens[report.Cue].Sentence].First;
        bool isSubject = scene.Tag(report.Cue) == PartOfSpeech.Noun && first == report.CueRange.End && scene.Document.TextOf(first) is "that" or "to"
            && !Has(start, report.Cue, IsVerb);
        int token = first + 1;
        while (isSubject && token < end && !IsVerb(token))
        {
            token++;
        }

        while (isSubject && token < end && scene.Tag(token) is PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Part)
        {
            token++;
        }

        token += isSubject && token < end && scene.Tag(token) == PartOfSpeech.Verb ? 1 : 0;
        for (; isSubject && token < end; token++)
        {
            if (scene.Document.TextOf(token) is "," or "who" or "which" or "that" or "and" or "or" or "but" or "to" or "if" or "when" or "because")
            {
                return end;
            }

            if (IsVerb(token) && !scene.Document.TextOf(token).EndsWith("ing", StringComparison.Ordinal))
            {
                return token;
            }
        }

        return end;
    }

    private bool IsVerb(int token) => scene.Tag(token) is PartOfSpeech.Verb or PartOfSpeech.Aux;

    private static bool Has(int first, int end, Predicate<int> isWanted)
    {
        for (int token = first; token < end; token++)
        {
            if (isWanted(token))
            {
                return true;
            }
        }

        return false;
    }
}
