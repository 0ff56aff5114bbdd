using NewsTools.Entities;
using NewsTools.Models;
using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Speakers;

/// <summary>What tells a quotation from a title, a nickname, a term or scare quotes.</summary>
internal static class QuotationFeatures
{
    public const int FeatureCount = StretchContext.FeatureCount + 47;

    private static readonly uint Comma = WordHash.Of(",");
    private static readonly uint And = WordHash.Of("and");

    public static void Write(Scene scene, MentionChoice choice, ArticleMarks article, float wordScore, Span<float> values)
    {
        choice.Context.Features.CopyTo(values);
        FeatureRow row = new(values[StretchContext.FeatureCount..]);
        Mention(ref row, scene, choice);
        Words(ref row, scene, choice.Context.Span);
        Look(ref row, scene, choice.Context);
        article.Write(ref row, choice.Context);
        row.Add(wordScore);
    }

    private static void Mention(ref FeatureRow row, Scene scene, MentionChoice choice)
    {
        row.Add(choice.TopShare);
        row.Add(choice.ImplicitShare);
        Phrase? top = choice.Top >= 0 ? scene.Phrases[choice.Top] : null;
        row.Add(top is null ? -1 : (float)top.Form);
        row.Add(top is null || top.Figure < 0 ? -1 : (float)scene.Figures[top.Figure].Type);
        row.Add(top is null ? -99 : top.First < choice.Context.Span.First ? choice.Context.Span.First - top.End : choice.Context.Span.End - top.First);
        row.Add(top is null ? 0 : scene.Lexicon.SpeakerHeads[scene.Forms[top.Head]]);
        row.Add(top is not null && top.First >= choice.Context.ParagraphFirst && top.First < choice.Context.ParagraphEnd);
    }

    private static void Words(ref FeatureRow row, Scene scene, QuotedSpan span)
    {
        Lexicon lexicon = scene.Lexicon;
        row.Add(lexicon.WordBefore[Before(scene, span, 1)]);
        row.Add(lexicon.WordsBefore[(Before(scene, span, 1) * 31) + Before(scene, span, 2)]);
        row.Add(lexicon.WordAfter[After(scene, span, 0)]);
        row.Add(lexicon.ContentBefore[ContentBefore(scene, span, false)]);
        row.Add(lexicon.VerbBefore[ContentBefore(scene, span, true)]);
        row.Add(lexicon.ContentAfter[ContentAfter(scene, span)]);
        row.Add(lexicon.FirstWord[scene.Forms[span.TextFirst]]);
        row.Add(lexicon.LastWord[scene.Forms[LastWord(scene, span)]]);
        row.Add(Tag(scene, span.First - 1));
        row.Add(Tag(scene, span.First - 2));
        row.Add(Tag(scene, span.End));
        row.Add(Tag(scene, span.End + 1));
        row.Add((float)scene.Tag(span.TextFirst));
        row.Add((float)scene.Tag(LastWord(scene, span)));
    }

    /// <summary>The hash of the nth token before a stretch within its paragraph; 0 at its start.</summary>
    public static uint Before(Scene scene, QuotedSpan span, int distance)
        => span.First - distance >= scene.Paragraphs[span.Stretch.Paragraph].First ? scene.Forms[span.First - distance] : 0;

    /// <summary>The hash of the nth token after a stretch within its paragraph; 0 at its end.</summary>
    public static uint After(Scene scene, QuotedSpan span, int distance)
        => span.End + distance < scene.Paragraphs[span.Stretch.Paragraph].End ? scene.Forms[span.End + distance] : 0;

    /// <summary>The stem of the nearest verb (or noun) before a stretch in its sentence; 0 where there is none.</summary>
    public static uint ContentBefore(Scene scene, QuotedSpan span, bool isVerb)
    {
        int limit = Math.Max(scene.Document.Sentences[scene.Document.Tokens[span.First].Sentence].First, span.First - 12);
        for (int token = span.First - 1; token >= limit; token--)
        {
            if (scene.StretchOf[token] < 0 && (scene.Tag(token) == PartOfSpeech.Verb || (!isVerb && scene.Tag(token) is PartOfSpeech.Noun or PartOfSpeech.Propn)))
            {
                return (Stem.Of(scene.Document.TextOf(token)) * 3) + (scene.Tag(token) == PartOfSpeech.Verb ? 1u : 2u);
            }
        }

        return 0;
    }

    /// <summary>The stem of the nearest noun or verb after a stretch in its paragraph; 0 where there is none near.</summary>
    public static uint ContentAfter(Scene scene, QuotedSpan span)
    {
        int limit = Math.Min(scene.Paragraphs[span.Stretch.Paragraph].End, span.End + 4);
        for (int token = span.End; token < limit; token++)
        {
            if (scene.StretchOf[token] < 0 && scene.Tag(token) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Verb or PartOfSpeech.Pron)
            {
                return (Stem.Of(scene.Document.TextOf(token)) * 3) + (scene.Tag(token) == PartOfSpeech.Verb ? 1u : 2u);
            }
        }

        return 0;
    }

    /// <summary>The last token inside that is no mark.</summary>
    public static int LastWord(Scene scene, QuotedSpan span)
    {
        int last = span.TextEnd - 1;
        while (last > span.TextFirst && scene.Tag(last) == PartOfSpeech.Punct)
        {
            last--;
        }

        return last;
    }

    private static float Tag(Scene scene, int token)
        => token < 0 || token >= scene.Forms.Length ? -1 : scene.StretchOf[token] >= 0 ? 30 : (float)scene.Tag(token);

    private static void Look(ref FeatureRow row, Scene scene, StretchContext context)
    {
        QuotedSpan span = context.Span;
        int nouns = 0;
        int contentWords = 0;
        int capitals = 0;
        for (int token = span.TextFirst; token < Math.Min(span.TextEnd, span.TextFirst + 40); token++)
        {
            PartOfSpeech tag = scene.Tag(token);
            nouns += tag is PartOfSpeech.Noun or PartOfSpeech.Propn ? 1 : 0;
            if (tag is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Verb or PartOfSpeech.Adv)
            {
                contentWords++;
                capitals += char.IsUpper(scene.Document.Text[scene.Document.Tokens[token].Start]) ? 1 : 0;
            }
        }

        row.Add(nouns);
        row.Add(contentWords == 0 ? -1 : (float)capitals / contentWords);
        row.Add(contentWords > 0 && capitals == contentWords);
        Reference? name = scene.Document.Cast.At(span.TextFirst);
        bool isName = name is { Form: ReferenceForm.Name };
        row.Add(isName);
        row.Add(isName ? (float)scene.Figures[name!.Character].Type : -1);
        row.Add(isName ? Math.Min(name!.End, span.TextEnd) - span.TextFirst : 0);
        row.Add(isName && name!.End >= span.TextEnd);
        row.Add(scene.Lexicon.Cues[Scene.CueKey(scene.Forms[span.TextFirst], scene.Tag(span.TextFirst))]);
        bool isListed = IsListed(scene, span);
        row.Add(isListed);
        row.Add(SentenceCue(scene, span));
        int phrase = span.End < scene.PhraseOf.Length ? scene.PhraseOf[span.End] : -1;
        row.Add(phrase >= 0 && scene.Phrases[phrase].First <= span.End + 1);
        row.Add(span.First > 0 && scene.PhraseOf[span.First - 1] >= 0);
    }

    private static bool IsListed(Scene scene, QuotedSpan span)
    {
        uint before = Before(scene, span, 1);
        uint after = After(scene, span, 0);
        return ((before == Comma || before == And) && span.First >= 2 && scene.StretchOf[span.First - 2] >= 0)
            || ((after == Comma || after == And) && span.End + 1 < scene.Forms.Length && scene.StretchOf[span.End + 1] >= 0);
    }

    /// <summary>The best word of saying in the sentence before the stretch.</summary>
    private static float SentenceCue(Scene scene, QuotedSpan span)
    {
        float best = 0;
        int first = scene.Document.Sentences[scene.Document.Tokens[span.First].Sentence].First;
        for (int token = Math.Max(first, span.First - 40); token < span.First; token++)
        {
            best = Math.Max(best, scene.StretchOf[token] < 0 ? scene.Cues[token] : 0);
        }

        return best;
    }
}
