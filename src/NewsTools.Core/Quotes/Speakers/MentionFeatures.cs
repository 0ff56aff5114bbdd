using NewsTools.Models;
using NewsTools.Quotes.Indirect;
using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Speakers;

/// <summary>What speaks for a phrase as the one that stands for the speaker of a stretch.</summary>
internal static class MentionFeatures
{
    public const int FeatureCount = StretchContext.FeatureCount + 64;

    private static readonly uint The = WordHash.Of("the");
    private static readonly uint Indefinite = WordHash.Of("a");
    private static readonly uint IndefiniteBeforeVowel = WordHash.Of("an");

    /// <summary>The row of "no words of its own: the speaker goes on".</summary>
    public static void WriteImplicit(StretchContext context, int candidates, Span<float> values)
    {
        values.Clear();
        context.Features.CopyTo(values);
        values[StretchContext.FeatureCount] = 1;
        values[StretchContext.FeatureCount + 1] = candidates;
        values[(StretchContext.FeatureCount + 2)..].Fill(-9);
    }

    public static void Write(Scene scene, StretchContext context, Phrase phrase, int candidates, int rank, Span<float> values)
    {
        context.Features.CopyTo(values);
        FeatureRow row = new(values[StretchContext.FeatureCount..]);
        row.Add(false);
        row.Add(candidates);
        row.Add(rank);
        Form(ref row, scene, phrase);
        Place(ref row, scene, context, phrase);
        MentionVerbs.Write(ref row, scene, context, phrase);
        Reports(ref row, scene, context, phrase);
    }

    /// <summary>Whether a reported clause has the phrase for its speaker, and covers the stretch.</summary>
    private static void Reports(ref FeatureRow row, Scene scene, StretchContext context, Phrase phrase)
    {
        Report? ofStretch = context.Reports.OfStretch(context.Index);
        Report? ofPhrase = context.Reports.OfSource(phrase.Head);
        bool isSource = ofStretch?.Source is (int, int) source && source.First <= phrase.Head && phrase.Head < source.End;
        row.Add(isSource ? ofStretch!.Share : 0);
        row.Add(isSource ? scene.Between.Of(Counted.Phrase, ofStretch!.Source!.Value.First, phrase.First) : -1);
        row.Add(ofPhrase?.Share ?? 0);
        row.Add(ofPhrase is null ? 0 : scene.Lexicon.SpeechCues[Stem.Of(scene.Document.TextOf(ofPhrase.Cue))]);
        row.Add(ofPhrase is null ? -99 : ofPhrase.Cue < context.Span.First ? context.Span.First - ofPhrase.Cue : context.Span.End - 1 - ofPhrase.Cue);
        row.Add(ofPhrase?.Source is (int, int) words ? scene.Between.Of(Counted.Phrase, words.First, phrase.First) : -1);
    }

    private static void Form(ref FeatureRow row, Scene scene, Phrase phrase)
    {
        Figure? figure = phrase.Figure >= 0 ? scene.Figures[phrase.Figure] : null;
        row.Add((float)phrase.Form);
        row.Add(figure is null ? -1 : (float)figure.Type);
        row.Add(figure is null ? -1 : (float)figure.Subtype);
        row.Add(figure?.IsAdHoc ?? false);
        row.Add(figure?.Named.Count ?? 0);
        row.Add(phrase.IsPossessor);
        row.Add(phrase.IsPossessed);
        row.Add(phrase.End - phrase.First);
        uint first = scene.Forms[phrase.First];
        row.Add(first == The ? 1 : first == Indefinite || first == IndefiniteBeforeVowel ? 2 : scene.Tag(phrase.First) == PartOfSpeech.Det ? 3 : 0);
        ReadOnlySpan<char> head = scene.Document.TextOf(phrase.Head);
        row.Add(head[^1] == 's');
        row.Add(char.IsUpper(head[0]));
        row.Add(scene.Lexicon.SpeakerHeads[scene.Forms[phrase.Head]]);
        row.Add((float)scene.Tag(phrase.Head));
        row.Add(phrase.Confidence);
    }

    private static void Place(ref FeatureRow row, Scene scene, StretchContext context, Phrase phrase)
    {
        RunningCounts between = scene.Between;
        QuotedSpan span = context.Span;
        bool isBefore = phrase.First < span.First;
        int from = isBefore ? phrase.End : span.End;
        int to = isBefore ? span.First : phrase.First;
        bool isHere = phrase.First >= context.ParagraphFirst && phrase.First < context.ParagraphEnd;
        row.Add(isBefore);
        row.Add(isHere ? 0 : isBefore ? -1 : 1);
        row.Add(to - from);
        row.Add(between.Of(Counted.Outside, from, to));
        for (Counted kind = Counted.Stretch; kind < Counted.Count; kind++)
        {
            row.Add(between.Of(kind, from, to));
        }

        int paragraphFirst = isHere ? context.ParagraphFirst : scene.Paragraphs[scene.ParagraphOf(phrase.First)].First;
        row.Add(between.Of(Counted.Phrase, paragraphFirst, phrase.First));
        int sentenceFirst = scene.Document.Sentences[scene.Document.Tokens[phrase.First].Sentence].First;
        row.Add(between.Of(Counted.Phrase, Math.Max(paragraphFirst, sentenceFirst), phrase.First));
        int other = isBefore ? NextStretch(scene, phrase.End, context.Index) : PreviousStretch(scene, phrase.First, context.Index);
        row.Add(other);
        int behind = isBefore ? context.Index - 1 : context.Index + 1;
        row.Add(GapBehind(scene, phrase, isBefore));
        row.Add(behind >= 0 && behind < scene.Spans.Length);
    }

    /// <summary>How far the nearest stretch on the far side of the phrase is, within the paragraph; -1 where none is.</summary>
    private static int GapBehind(Scene scene, Phrase phrase, bool isBefore)
    {
        int step = isBefore ? -1 : 1;
        int at = isBefore ? phrase.First - 1 : phrase.End;
        int paragraph = scene.ParagraphOf(phrase.First);
        (int first, int end) = scene.Paragraphs[paragraph];
        for (int distance = 0; distance < 30 && at >= first && at < end; distance++, at += step)
        {
            if (scene.StretchOf[at] >= 0)
            {
                return distance;
            }
        }

        return -1;
    }

    private static int NextStretch(Scene scene, int token, int index)
        => index > 0 && scene.Spans[index - 1].First >= token ? scene.Spans[index - 1].First - token : -1;

    private static int PreviousStretch(Scene scene, int token, int index)
        => index + 1 < scene.Spans.Length && scene.Spans[index + 1].End <= token ? token - scene.Spans[index + 1].End : -1;
}
