using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Indirect;

/// <summary>Where by grammar the clause of a report ends: no sooner than its verb, and no later than where the sentence that holds it goes on.</summary>
internal sealed class ClauseEnds(Scene scene)
{
    /// <summary>The end of a clause behind its word of saying.</summary>
    /// <param name="report">The report.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="end">Where it was read to end.</param>
    /// <param name="next">Where the next piece of the report begins.</param>
    public int Of(Report report, int first, int end, int next)
    {
        int whole = Whole(report, first, end, next);
        return Math.Min(AfterOpening(report, first, whole), Math.Min(AfterRelative(report, first, whole), AfterNoun(report, first, whole)));
    }

    /// <summary>To the next mark where the clause would break off between a subject and its verb ("said the dam | would hold").</summary>
    private int Whole(Report report, int first, int end, int next)
    {
        int limit = Math.Min(next, ClauseWindow.Of(scene, report.Cue).End);
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
        int start = ClauseWindow.Of(scene, report.Cue).First;
        bool isSubject = scene.Tag(report.Cue) == PartOfSpeech.Noun && first == report.CueRange.End && scene.Document.TextOf(first) is "that" or "to"
            && !Scene.Has(start, report.Cue, IsVerb);
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
}
