using NewsTools.Entities;
using NewsTools.Entities.Tables;
using NewsTools.Models;
using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Indirect;

/// <summary>Mends the words for the speaker: what describes them belongs to them whole, and another name before a comma does not.</summary>
internal sealed class SourceMender(Scene scene)
{
    private static readonly WordMap<bool> Times =
        new([.. "year years month months week weeks day days hours minutes morning afternoon evening night season".Split(' ').Select(word => KeyValuePair.Create(word, true))]);

    private readonly AppositionMender _appositions = new(scene);

    public Report Mended(Report report)
    {
        report = CueFrames.IsHeard(scene, report.Cue) ? Heard(report) : report.Source is null ? Inverted(report) : report;
        if (report.Source is not (int, int) source)
        {
            return report;
        }

        if (source.End <= report.Cue)
        {
            report = _appositions.Mended(WithClause(AfterVerb(report, source)));
            source = report.Source!.Value;
        }

        return report with { Source = AfterOtherNoun(AfterOtherName(Whole(report, source))) };
    }

    /// <summary>Before an infinitive the object of the verb before it speaks ("The flood moved | Ann Lee to urge …").</summary>
    private Report AfterVerb(Report report, (int First, int End) source)
    {
        int verb = source.First;
        while (verb < source.End && scene.Tag(verb) != PartOfSpeech.Verb)
        {
            verb++;
        }

        return report.Cue > 0 && scene.Document.TextOf(report.Cue - 1) is "to" && verb > source.First && verb + 1 < source.End && scene.PhraseOf[verb + 1] >= 0
            ? report with { Source = (verb + 1, source.End) }
            : report;
    }

    /// <summary>Whoever is told something does not say it; who does may follow ("was told by Ann Lee that …").</summary>
    private Report Heard(Report report)
    {
        int by = report.Cue + 1;
        int end = by + 1 < scene.Forms.Length && scene.Document.TextOf(by) is "by" ? PhraseEnd(by + 1) : by;
        (int First, int End)? source = end > by + 1 ? (by + 1, end) : null;
        List<(int First, int End)> after = [.. report.Contents.Where(content => content.First > report.Cue)];
        return report with { Source = source, IsHeard = true, Contents = after.Count > 0 ? after : report.Contents };
    }

    /// <summary>"The wall, says Ann Lee, will hold": the speaker behind the verb, where it was taken for a part of what is said.</summary>
    private Report Inverted(Report report)
    {
        (int First, int End) last = report.Contents[^1];
        int end = report.Cue + 1 < scene.Forms.Length ? PhraseEnd(report.Cue + 1) : 0;
        bool isInverted = last.First == report.Cue + 1 && end > last.First && end + 1 < last.End && report.Cue > 0 && scene.Document.TextOf(report.Cue - 1) is ","
            && scene.Document.TextOf(end) is "," && scene.Tag(end + 1) is PartOfSpeech.Verb or PartOfSpeech.Aux;
        return !isInverted ? report : report with
        {
            Source = (report.Cue + 1, end),
            Contents = [(Math.Min(report.Contents[0].First, ClauseWindow.Of(scene, report.Cue).First), report.Cue - 1), (end + 1, last.End)],
        };
    }

    /// <summary>The end of a phrase with those that it possesses ("his doctor").</summary>
    private int PhraseEnd(int first)
    {
        int end = first;
        while (end < scene.Forms.Length && scene.PhraseOf[end] is int index and >= 0)
        {
            end = scene.Phrases[index].End;
            if (!scene.Phrases[index].IsPossessor)
            {
                break;
            }

            end += end < scene.Forms.Length && scene.Document.TextOf(end) is "'s" or "’s" ? 1 : 0;
        }

        return end;
    }

    /// <summary>What stands between a description that breaks off and the word of saying is a part of it, not said ("Ann Lee, who ran the mill from | 2012 until May, said").</summary>
    private Report WithClause(Report report)
    {
        (int First, int End) source = report.Source!.Value;
        int at = report.Contents.ToList().FindIndex(content => content.First == source.End && content.End <= report.Cue);
        bool isDescription = at >= 0 && source.End - source.First > 2 && Breaks(source.End) && HasComma(source);
        return !isDescription ? report : report with
        {
            Source = (source.First, report.Contents[at].End),
            Contents = [.. report.Contents.Where((_, index) => index != at)],
        };
    }

    private bool HasComma((int First, int End) source) => scene.Between.Of(Counted.Comma, source.First, source.End) > 0;

    /// <summary>Whether a phrase would break off before a token.</summary>
    private bool Breaks(int end)
        => end < scene.Forms.Length && scene.Document.Tokens[end].Sentence == scene.Document.Tokens[end - 1].Sentence
            && (scene.Tag(end - 1) is PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Verb
                || scene.Document.TextOf(end) is "'s" or "’s"
                || (scene.PhraseOf[end] >= 0 && scene.PhraseOf[end] == scene.PhraseOf[end - 1]));

    /// <summary>To the mark or the word of saying that ends a description, where it would break off within a phrase.</summary>
    private (int First, int End) Whole(Report report, (int First, int End) source)
    {
        int end = source.End;
        if (!HasComma(source) || !Breaks(end))
        {
            return source;
        }

        int limit = ClauseWindow.Of(scene, end).End;
        while (end < limit && end != report.Cue && scene.StretchOf[end] < 0 && scene.Tag(end) != PartOfSpeech.Punct && !report.Contents.Any(content => content.First <= end && end < content.End))
        {
            end++;
        }

        return (source.First, end);
    }

    /// <summary>Without a place or body before the person who speaks ("At Leeds Guest House, Lee praised …").</summary>
    private (int First, int End) AfterOtherName((int First, int End) source)
    {
        int last = scene.PhraseOf[source.End - 1];
        if (last < 0 || scene.Phrases[last] is not { Form: PhraseForm.Name or PhraseForm.He or PhraseForm.She } name || name.First <= source.First + 1
            || scene.Document.TextOf(name.First - 1) is not "," || scene.PhraseOf[name.First - 2] is not (int index and >= 0) || scene.Phrases[index].First > source.First)
        {
            return source;
        }

        bool isPerson = name.Form != PhraseForm.Name || (name.Figure >= 0 && scene.Figures[name.Figure].Type == EntityType.Person);
        bool isOther = scene.Phrases[index] is { Form: PhraseForm.Name, Figure: >= 0 } other && scene.Figures[other.Figure].Type != EntityType.Person;
        return isPerson && isOther && !HasComma((source.First, name.First - 1)) ? (name.First, source.End) : source;
    }

    /// <summary>Without words before a person's name that are none of a person ("last year | Ann Lee", "the leadership contest | Mr Lee").</summary>
    private (int First, int End) AfterOtherNoun((int First, int End) source)
    {
        if (scene.Document.Cast.At(source.End - 1) is not { Form: ReferenceForm.Name } name || name.End != source.End || HasComma(source))
        {
            return source;
        }

        int first = name.First;
        while (first > source.First && (PersonTitles.IsCourtesy(Folded(first - 1)) || scene.Document.TextOf(first - 1) is "."))
        {
            first--;
        }

        bool isOther = first > source.First && scene.Tag(first - 1) == PartOfSpeech.Noun
            && (Times.Contains(scene.Document.TextOf(first - 1)) || (first < name.First && PersonNouns.Find(Folded(first - 1)) is null));
        return isOther ? (first, source.End) : source;
    }

    private string Folded(int token) => NameText.Fold(scene.Document.TextOf(token)).TrimEnd('.');
}
