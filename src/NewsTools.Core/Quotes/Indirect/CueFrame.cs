using NewsTools.Models;
using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Indirect;

/// <summary>How a word of saying stands in its sentence.</summary>
internal readonly record struct CueFrame
{
    private static readonly uint To = WordHash.Of("to");

    public uint Stem { get; private init; }

    /// <summary>A summary: its class, passive or infinitive, what follows (end, comma, that, name, pronoun, …), whether words go before.</summary>
    public uint Shape { get; private init; }

    /// <summary>The next word, where it is no name or noun; else its part of speech.</summary>
    public uint Next { get; private init; }

    /// <summary>The word before, likewise.</summary>
    public uint Previous { get; private init; }

    /// <summary>How many verbs stand before it in the window.</summary>
    public uint VerbsBefore { get; private init; }

    /// <summary>The last phrase before it, by index.</summary>
    public int PhraseBefore { get; private init; }

    /// <summary>The first phrase behind it.</summary>
    public int PhraseAfter { get; private init; }

    public static CueFrame Of(Scene scene, ClauseWindow window)
    {
        int cue = window.Cue;
        (int before, int after) = Phrases(scene, window);
        return new CueFrame
        {
            Stem = Learning.Stem.Of(scene.Document.TextOf(cue)),
            Shape = ShapeOf(scene, window),
            Next = Word(scene, cue + 1, window),
            Previous = Word(scene, cue - 1, window),
            VerbsBefore = (uint)Math.Min(3, scene.Between.Of(Counted.Verb, window.First, cue)),
            PhraseBefore = before,
            PhraseAfter = after,
        };
    }

    private static uint Word(Scene scene, int token, ClauseWindow window)
    {
        if (token < window.First || token >= window.End)
        {
            return 1;
        }

        return scene.Tag(token) is PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Num or PartOfSpeech.Adj ? 40 + (uint)scene.Tag(token) : scene.Forms[token];
    }

    private static uint ShapeOf(Scene scene, ClauseWindow window)
    {
        int cue = window.Cue;
        uint kind = scene.Tag(cue) switch { PartOfSpeech.Verb => 0u, PartOfSpeech.Noun => 1u, _ => 2u };
        uint voice = 0;
        for (int token = cue - 1; token >= Math.Max(window.First, cue - 3); token--)
        {
            voice = scene.Tag(token) == PartOfSpeech.Aux ? 1u : scene.Forms[token] == To ? 2u : voice;
            if (voice > 0 || scene.Tag(token) is not (PartOfSpeech.Adv or PartOfSpeech.Part))
            {
                break;
            }
        }

        int next = cue + 1;
        uint after = next >= window.End ? 0u
            : scene.StretchOf[next] >= 0 && scene.StretchOf[cue] < 0 ? 1u
            : scene.Document.TextOf(next) switch { "," => 2u, "." => 0u, "that" => 3u, ":" => 4u, "to" => 5u, _ => 6u + Group(scene.Tag(next)) };
        uint place = cue == window.First ? 0u : cue - window.First <= 4 ? 1u : 2u;
        return (((((kind * 3) + voice) * 14) + after) * 3) + place;
    }

    private static uint Group(PartOfSpeech tag) => tag switch
    {
        PartOfSpeech.Propn => 0,
        PartOfSpeech.Pron => 1,
        PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun => 2,
        PartOfSpeech.Adp => 3,
        PartOfSpeech.Sconj => 4,
        PartOfSpeech.Verb or PartOfSpeech.Aux => 5,
        PartOfSpeech.Adv or PartOfSpeech.Part => 6,
        _ => 7,
    };

    private static (int Before, int After) Phrases(Scene scene, ClauseWindow window)
    {
        int before = -1;
        for (int token = window.Cue - 1; token >= window.First && before < 0; token--)
        {
            before = scene.PhraseOf[token];
        }

        int after = int.MaxValue / 2;
        for (int token = window.Cue + 1; token < window.End && after == int.MaxValue / 2; token++)
        {
            after = scene.PhraseOf[token] >= 0 ? scene.PhraseOf[token] : after;
        }

        return (before, after);
    }
}
