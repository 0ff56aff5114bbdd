using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Indirect;

/// <summary>Finds the words of saying of an article and what each reports.</summary>
internal static class ReportFinder
{
    /// <summary>Words less likely than this are not read further.</summary>
    public const float LeastShare = 0.2f;

    private static readonly HashSet<uint> Refusals = [Stem.Of("declined"), Stem.Of("refused")];

    /// <summary>The reports in the order of the text, each with how likely it is right as far as a model for that is given.</summary>
    public static List<Report> Find(Scene scene, TreeEnsemble cues, ClauseWeights clauses, TreeEnsemble? worth = null)
    {
        List<Report> reports = Candidates(scene, cues, clauses);
        if (worth is null || reports.Count == 0)
        {
            return reports;
        }

        RowBuffer rows = new(ReportFeatures.FeatureCount);
        for (int index = 0; index < reports.Count; index++)
        {
            ReportFeatures.Write(scene, reports, index, rows.Add());
        }

        ReadOnlySpan<float> scores = rows.Score(worth);
        for (int index = 0; index < reports.Count; index++)
        {
            reports[index] = reports[index] with { Worth = Shares.Logistic(scores[index]) };
        }

        return reports;
    }

    private static List<Report> Candidates(Scene scene, TreeEnsemble cues, ClauseWeights clauses)
    {
        List<Report> reports = [];
        ClauseTagger tagger = new(scene, clauses);
        RowBuffer rows = new(CueFeatures.FeatureCount);
        List<int> candidates = [];
        for (int token = 0; token < scene.Forms.Length; token++)
        {
            if (CueFeatures.IsCandidate(scene, token) && !IsDenied(scene, token))
            {
                CueFeatures.Write(scene, token, rows.Add());
                candidates.Add(token);
            }
        }

        ReadOnlySpan<float> scores = rows.Score(cues);
        for (int at = 0; at < candidates.Count; at++)
        {
            float share = Shares.Logistic(scores[at]);
            if (share >= LeastShare && Read(scene, tagger, candidates[at], share) is Report report)
            {
                reports.Add(report);
            }
        }

        return reports;
    }

    /// <summary>What someone did not say, or declined to, is no report.</summary>
    private static bool IsDenied(Scene scene, int cue)
    {
        if (Refusals.Contains(Stem.Of(scene.Document.TextOf(cue))) && cue + 1 < scene.Forms.Length && scene.Document.TextOf(cue + 1) is "to")
        {
            return true;
        }

        for (int token = cue - 1; token >= Math.Max(0, cue - 5) && scene.Tag(token) is PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Part; token--)
        {
            if (scene.Document.TextOf(token) is "not" or "n't" or "n’t" or "never")
            {
                return true;
            }

            if (token > 0 && scene.Document.TextOf(token) is "to" && Refusals.Contains(Stem.Of(scene.Document.TextOf(token - 1))))
            {
                return true;
            }
        }

        return false;
    }

    private static Report? Read(Scene scene, ClauseTagger tagger, int cue, float share)
    {
        ClauseWindow window = ClauseWindow.Of(scene, cue);
        ClauseLabel[] labels = tagger.Label(window);
        List<(int First, int End)> contents = [.. Runs(labels, ClauseLabel.Content, window.First).Select(run => Bounds.Balanced(scene, Trimmed(scene, run))).Where(run => run.First < run.End)];
        List<(int First, int End)> sources = [.. Runs(labels, ClauseLabel.Source, window.First).Select(run => Bounds.WithoutDay(scene, Trimmed(scene, run))).Where(run => run.First < run.End)];
        (int First, int End)? source = sources.Count == 0 ? null : sources.MinBy(source => Math.Abs(source.First - cue));
        if (contents.Count == 0 && Bounds.BeforeComma(scene, window, source) is (int, int) clause)
        {
            contents.Add(clause);
        }

        return contents.Count == 0 ? null : new Report
        {
            Cue = cue,
            Share = share,
            Worth = share,
            CueRange = CueWords(scene, Runs(labels, ClauseLabel.Cue, window.First).First(run => run.First <= cue && cue < run.End)),
            Contents = Bounds.Mended(scene, cue, contents),
            Source = source,
        };
    }

    private static IEnumerable<(int First, int End)> Runs(ClauseLabel[] labels, ClauseLabel label, int offset)
    {
        for (int at = 0; at < labels.Length; at++)
        {
            if (labels[at] != label)
            {
                continue;
            }

            int first = at;
            while (at < labels.Length && labels[at] == label)
            {
                at++;
            }

            yield return (first + offset, at + offset);
        }
    }

    private static (int First, int End) CueWords(Scene scene, (int First, int End) run)
    {
        (int first, int end) = Trimmed(scene, run);
        return first < end ? (first, end) : run;
    }

    /// <summary>Without the marks at its ends, quotation marks and brackets aside.</summary>
    private static (int First, int End) Trimmed(Scene scene, (int First, int End) run)
    {
        (int first, int end) = run;
        while (first < end && scene.Tag(first) == PartOfSpeech.Punct && scene.StretchOf[first] < 0)
        {
            first++;
        }

        while (first < end && scene.Tag(end - 1) == PartOfSpeech.Punct && scene.StretchOf[end - 1] < 0)
        {
            end--;
        }

        return (first, end);
    }
}
