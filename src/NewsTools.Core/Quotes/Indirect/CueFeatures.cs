using NewsTools.Models;
using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Indirect;

/// <summary>What tells whether a word reports speech or thought here.</summary>
internal static class CueFeatures
{
    public const int FeatureCount = 40;

    /// <summary>Words less likely than this are not asked about.</summary>
    public const float LeastShare = 0.02f;

    private static readonly WordMap<float> Links =
        new([.. "that to : , . if whether how what why about of for as ; with on in the a by said says".Split(' ').Select((word, at) => KeyValuePair.Create(word, at + 1f))]);

    private static readonly WordMap<bool> Negations = new([.. "not n't never no nor without refused declined".Split(' ').Select(word => KeyValuePair.Create(word, true))]);

    public static bool IsCandidate(Scene scene, int token) => scene.StretchOf[token] < 0 && scene.Cues[token] >= LeastShare;

    public static void Write(Scene scene, int cue, Span<float> values)
    {
        Language.Sentence sentence = scene.Document.Sentences[scene.Document.Tokens[cue].Sentence];
        FeatureRow row = new(values);
        row.Add(scene.Cues[cue]);
        row.Add(scene.Lexicon.CueStems[Scene.CueKey(Stem.Of(scene.Document.TextOf(cue)), scene.Tag(cue))]);
        row.Add(scene.Lexicon.CuesWithNext[Pair(scene, cue, cue + 1, sentence.End)]);
        row.Add(scene.Lexicon.CuesWithPrevious[Pair(scene, cue, cue - 1, sentence.First)]);
        row.Add((float)scene.Tag(cue));
        row.Add(cue - sentence.First);
        row.Add(sentence.End - cue);
        for (int step = 1; step <= 3; step++)
        {
            Token(ref row, scene, cue - step, sentence);
            Token(ref row, scene, cue + step, sentence);
        }

        row.Add(Negated(scene, cue, sentence.First));
        Phrase(ref row, scene, cue, sentence, -1);
        Phrase(ref row, scene, cue, sentence, 1);
        RunningCounts between = scene.Between;
        row.Add(between.Of(Counted.Verb, sentence.First, cue));
        row.Add(between.Of(Counted.Verb, cue + 1, sentence.End));
        row.Add(between.Of(Counted.Comma, sentence.First, cue));
        row.Add(between.Of(Counted.Comma, cue + 1, sentence.End));
        row.Add(between.Of(Counted.Stretch, sentence.First, cue));
        row.Add(between.Of(Counted.Stretch, cue + 1, sentence.End));
        row.Add(between.Of(Counted.That, cue + 1, Math.Min(sentence.End, cue + 8)));
        row.Add(between.Of(Counted.Cue, sentence.First, cue));
        row.Add(between.Of(Counted.Cue, cue + 1, sentence.End));
        row.Add(between.Of(Counted.Outside, sentence.First, sentence.End));
        row.Add(char.IsUpper(scene.Document.Text[scene.Document.Tokens[cue].Start]));
        row.Add((float)scene.Document.Paragraphs[sentence.Paragraph].Role);
    }

    /// <summary>The key of a word of saying with a neighbour: the word itself, or its part of speech where it is a name, noun or number.</summary>
    public static uint Pair(Scene scene, int cue, int other, int limit)
    {
        uint key = Scene.CueKey(scene.Forms[cue], scene.Tag(cue)) * 33;
        bool isOutside = other < cue ? other < limit : other >= limit;
        return isOutside ? key + 1
            : scene.StretchOf[other] >= 0 ? key + 2
            : scene.Tag(other) is PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Num or PartOfSpeech.Adj ? key + 3 + (uint)scene.Tag(other)
            : key + scene.Forms[other];
    }

    private static void Token(ref FeatureRow row, Scene scene, int token, Language.Sentence sentence)
    {
        bool isIn = token >= sentence.First && token < sentence.End;
        row.Add(!isIn ? -1 : scene.StretchOf[token] >= 0 ? 30 : (float)scene.Tag(token));
        row.Add(isIn ? Link(scene, token) : 0);
    }

    /// <summary>The number of a word that often follows a word of saying; 0 for any other.</summary>
    public static float Link(Scene scene, int token) => Links.TryFind(scene.Document.TextOf(token), out float link) ? link : 0;

    private static float Negated(Scene scene, int cue, int first)
    {
        for (int token = cue - 1; token >= Math.Max(first, cue - 4); token--)
        {
            if (Negations.Contains(scene.Document.TextOf(token)))
            {
                return cue - token;
            }
        }

        return 0;
    }

    /// <summary>The nearest phrase on one side: how far, of what form, how likely a speaker.</summary>
    private static void Phrase(ref FeatureRow row, Scene scene, int cue, Language.Sentence sentence, int step)
    {
        for (int token = cue + step; token >= sentence.First && token < sentence.End && Math.Abs(token - cue) < 15; token += step)
        {
            if (scene.PhraseOf[token] is int index and >= 0 && scene.Phrases[index].Stretch < 0)
            {
                Scenes.Phrase phrase = scene.Phrases[index];
                row.Add(Math.Abs(token - cue));
                row.Add((float)phrase.Form);
                row.Add(scene.Lexicon.SpeakerHeads[scene.Forms[phrase.Head]]);
                row.Add(phrase.Figure >= 0 ? (float)scene.Figures[phrase.Figure].Type : -1);
                return;
            }
        }

        row.Add(99);
        row.Add(-1);
        row.Add(-1);
        row.Add(-1);
    }
}
