using NewsTools.Models;
using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Speakers;

/// <summary>What is the same for all figures that may have said a stretch: the words for the speaker, and the best that any figure has to show.</summary>
internal static class ChoiceFeatures
{
    public const int FeatureCount = 25;

    private static readonly uint The = WordHash.Of("the");
    private static readonly uint Indefinite = WordHash.Of("a");
    private static readonly uint IndefiniteBeforeVowel = WordHash.Of("an");

    /// <summary>The key of a phrase by its form and its first word.</summary>
    public static uint OpeningKey(Scene scene, Phrase phrase)
        => phrase.First == phrase.Head && phrase.Form is PhraseForm.Noun or PhraseForm.Name ? (uint)phrase.Form + 1 : (scene.Forms[phrase.First] * 31) + (uint)phrase.Form;

    /// <summary>The key of a phrase by its head and its first word.</summary>
    public static uint PhraseKey(Scene scene, Phrase phrase) => (scene.Forms[phrase.Head] * 31) + (phrase.First == phrase.Head ? 1 : scene.Forms[phrase.First]);

    public static void Write(ref FeatureRow row, Scene scene, SpeakerRecord record, MentionChoice choice, List<FigureStanding> standings)
    {
        Phrase? top = choice.Mention(scene);
        row.Add(standings.Count);
        row.Add(choice.TopShare);
        row.Add(choice.ImplicitShare);
        row.Add(top is null ? -1 : (float)top.Form);
        row.Add(top?.Figure >= 0);
        row.Add(top is null ? 0 : scene.Lexicon.SpeakerHeads[scene.Forms[top.Head]]);
        row.Add(top is null ? 0 : scene.Lexicon.UnnamedHeads[scene.Forms[top.Head]]);
        row.Add(top is null ? 0 : scene.Lexicon.UnnamedPhrases[PhraseKey(scene, top)]);
        row.Add(top is null ? 0 : scene.Lexicon.UnnamedOpenings[OpeningKey(scene, top)]);
        uint first = top is null ? 0 : scene.Forms[top.First];
        row.Add(first == The ? 1 : first == Indefinite || first == IndefiniteBeforeVowel ? 2 : top is not null && scene.Tag(top.First) == PartOfSpeech.Det ? 3 : 0);
        row.Add(top is not null && scene.Document.TextOf(top.Head)[^1] == 's');
        row.Add(top is null ? -1 : top.End - top.First);
        row.Add(top is null ? 0 : top.First < choice.Context.Span.First ? -1 : 1);
        row.Add(top is null ? 9 : scene.ParagraphOf(top.First) - choice.Context.Paragraph);
        row.Add(top is not null && top.IsPossessed);
        row.Add(top is not null && top.IsPossessor);
        row.Add(top is null ? -1 : (float)scene.Tag(top.Head));
        row.Add(NounsNamed(scene, top));
        row.Add(record.NamedAt(choice.Context.Index - 1) >= 0);
        row.Add(record.NamedAt(choice.Context.Index + 1) >= 0);
        Best(ref row, scene, record, top, standings);
    }

    /// <summary>The best that any figure has to show, which tells how much is left for someone unnamed.</summary>
    private static void Best(ref FeatureRow row, Scene scene, SpeakerRecord record, Phrase? top, List<FigureStanding> standings)
    {
        float share = 0;
        float description = -1;
        int described = 0;
        int tokens = 9999;
        int speaking = 0;
        foreach (FigureStanding standing in standings)
        {
            float match = FigureMatch.Description(scene, top, scene.Figures[standing.Figure]);
            share = MathF.Max(share, standing.Share);
            described += match >= 2 ? 1 : 0;
            description = MathF.Max(description, match);
            tokens = match >= 2 ? Math.Min(tokens, standing.Namings.TokensSince) : tokens;
            speaking += record.Count(standing.Figure) > 0 ? 1 : 0;
        }

        row.Add(share);
        row.Add(description);
        row.Add(described);
        row.Add(tokens);
        row.Add(speaking);
    }

    /// <summary>How many names stand inside the phrase ("a Clinton campaign spokesman").</summary>
    private static float NounsNamed(Scene scene, Phrase? top)
    {
        int names = 0;
        for (int token = top?.First ?? 0; token < (top?.End ?? 0); token++)
        {
            names += scene.Tag(token) == PartOfSpeech.Propn ? 1 : 0;
        }

        return names;
    }
}
