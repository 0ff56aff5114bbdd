using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Indirect;

/// <summary>Finds the subject of a word of saying for which no words for a speaker were found: right before it, or that of its sentence where it goes on from there.</summary>
internal sealed class SubjectFinder(Scene scene)
{
    private const int Reach = 6;

    /// <summary>The tokens of the subject; null where grammar leaves a doubt.</summary>
    public (int First, int End)? Of(List<Report> reports, int index)
    {
        Report report = reports[index];
        int first = ClauseWindow.Of(scene, report.Cue).First;
        int before = report.CueRange.First - 1;
        bool isFinite = !scene.Document.TextOf(report.Cue).EndsWith("ing", StringComparison.Ordinal);
        while (before > first && scene.Tag(before) is PartOfSpeech.Adv or PartOfSpeech.Aux && scene.StretchOf[before] < 0)
        {
            isFinite |= scene.Tag(before) == PartOfSpeech.Aux;
            before--;
        }

        if (before < first || scene.Tag(report.Cue) != PartOfSpeech.Verb || CueFrames.IsPassive(scene, report.Cue))
        {
            return null;
        }

        bool goesOn = scene.Document.TextOf(before) is "and" or "but" || (scene.Document.TextOf(before) is "," && !isFinite);
        return goesOn ? SourceBefore(reports, index) ?? Subject(first, report.CueRange.First)
            : isFinite ? Adjacent(before, first) : null;
    }

    /// <summary>The words for the speaker of the report before it in its sentence.</summary>
    private (int First, int End)? SourceBefore(List<Report> reports, int index)
    {
        for (int other = index - 1; other >= Math.Max(0, index - Reach); other--)
        {
            Report before = reports[other];
            if (scene.Document.Tokens[before.Cue].Sentence != scene.Document.Tokens[reports[index].Cue].Sentence)
            {
                break;
            }

            if (before.Source is (int, int) source && source.End <= reports[index].Cue)
            {
                return scene.PhraseOf[source.First] is int phrase and >= 0 && scene.Phrases[phrase].Form == PhraseForm.Relative ? null : source;
            }
        }

        return null;
    }

    /// <summary>The first phrase of a sentence that a verb follows.</summary>
    private (int First, int End)? Subject(int first, int limit)
    {
        for (int token = first; token < limit - 1; token++)
        {
            if (scene.PhraseOf[token] is int index and >= 0 && scene.Phrases[index] is { IsPossessor: false, Stretch: < 0 } phrase && phrase.End < limit)
            {
                token = phrase.End - 1;
                if (scene.Tag(phrase.End) is PartOfSpeech.Verb or PartOfSpeech.Aux || (scene.Tag(phrase.End) == PartOfSpeech.Adv && scene.Tag(phrase.End + 1) is PartOfSpeech.Verb or PartOfSpeech.Aux))
                {
                    return Whole(phrase, first);
                }
            }
        }

        return null;
    }

    private (int First, int End)? Adjacent(int last, int first)
        => scene.PhraseOf[last] is int index and >= 0 && scene.Phrases[index] is { IsPossessor: false, Stretch: < 0 } phrase && phrase.End == last + 1 ? Whole(phrase, first) : null;

    /// <summary>A phrase with its possessors; null behind a preposition or verb, whose object it is.</summary>
    private (int First, int End)? Whole(Phrase phrase, int first)
    {
        int start = phrase.First;
        while (start - 2 >= first && scene.Document.TextOf(start - 1) is "'s" or "’s" && scene.PhraseOf[start - 2] is int index and >= 0)
        {
            start = scene.Phrases[index].First;
        }

        return start > first && scene.Tag(start - 1) is PartOfSpeech.Adp or PartOfSpeech.Verb or PartOfSpeech.Part ? null : (start, phrase.End);
    }
}
