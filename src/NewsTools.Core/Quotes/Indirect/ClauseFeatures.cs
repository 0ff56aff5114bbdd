using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Indirect;

/// <summary>What each token of a window shows of its part in the report: its words, its place to the word of saying, what stands between.</summary>
internal sealed class ClauseFeatures(Scene scene)
{
    /// <summary>How many features a token has.</summary>
    public const int PerToken = 44;

    private uint[] _features = [];
    private int _count;

    /// <summary>The features of the tokens of a window, <see cref="PerToken"/> each; good until the next call.</summary>
    public ReadOnlySpan<uint> Of(ClauseWindow window)
    {
        int size = (window.End - window.First) * PerToken;
        if (_features.Length < size)
        {
            _features = new uint[size];
        }

        CueFrame frame = CueFrame.Of(scene, window);
        for (int token = window.First; token < window.End; token++)
        {
            _count = (token - window.First) * PerToken;
            Words(token, window);
            Place(token, window, frame);
            Structure(token, window, frame);
            _features.AsSpan(_count, ((token - window.First + 1) * PerToken) - _count).Clear();
        }

        return _features.AsSpan(0, size);
    }

    private void Words(int token, ClauseWindow window)
    {
        uint side = token < window.Cue ? 1u : token == window.Cue ? 2u : 3u;
        uint word = scene.Forms[token];
        uint before = Form(token - 1, window);
        uint after = Form(token + 1, window);
        uint tag = Tag(token, window);
        uint tagBefore = Tag(token - 1, window);
        uint tagAfter = Tag(token + 1, window);
        Add(1, word, side);
        Add(2, before, side);
        Add(3, after, side);
        Add(4, tag, side);
        Add(5, tagBefore, tag, side);
        Add(6, tag, tagAfter, side);
        Add(7, before, word);
        Add(8, word, after);
        Add(9, Tag(token - 2, window), tagBefore, side);
        Add(10, tagAfter, Tag(token + 2, window), side);
        Add(11, before, tag, side);
        Add(12, tag, after, side);
    }

    private void Place(int token, ClauseWindow window, CueFrame frame)
    {
        uint side = token < window.Cue ? 1u : 3u;
        uint distance = Bucket(Math.Abs(token - window.Cue));
        uint tag = Tag(token, window);
        Add(20, side, distance);
        Add(21, side, distance, tag);
        Add(22, side, distance, frame.Stem);
        Add(23, side, tag, frame.Stem);
        Add(24, side, frame.Shape);
        Add(25, side, frame.Shape, distance);
        Add(26, side, frame.Next, distance);
        Add(27, side, frame.Previous, distance);
        Add(28, side, frame.Stem, frame.Next);
        Add(29, side, token == window.First ? 1u : 0, token == window.End - 1 ? 1u : 0);
        Add(30, side, frame.Shape, tag);
        Add(31, side, scene.Forms[token], frame.Shape);
    }

    private void Structure(int token, ClauseWindow window, CueFrame frame)
    {
        uint side = token < window.Cue ? 1u : 3u;
        int from = Math.Min(token, window.Cue + 1);
        int to = Math.Max(token, window.Cue);
        RunningCounts between = scene.Between;
        uint commas = Few(between.Of(Counted.Comma, from, to));
        uint verbs = Few(between.Of(Counted.Verb, from, to));
        uint thats = Few(between.Of(Counted.That, from, to));
        uint dashes = Few(between.Of(Counted.Dash, from, to));
        uint conjunctions = Few(between.Of(Counted.Conjunction, from, to));
        uint phrases = Few(between.Of(Counted.Phrase, from, to));
        uint stretches = Few(between.Of(Counted.Stretch, from, to));
        Add(40, side, commas, verbs);
        Add(41, side, thats, commas);
        Add(42, side, conjunctions, commas);
        Add(43, side, phrases, Tag(token, window));
        Add(44, side, (phrases * 8) + commas, frame.Shape);
        Add(45, side, stretches, dashes);
        Add(46, side, commas, (frame.Next * 3) + frame.Shape);
        Add(47, side, commas, scene.Forms[token]);
        uint inside = scene.StretchOf[token] < 0 ? 0u : scene.Spans[scene.StretchOf[token]].First == token ? 1u : scene.Spans[scene.StretchOf[token]].End == token + 1 ? 2u : 3u;
        uint cueInside = scene.StretchOf[window.Cue] < 0 ? 0u : 1u;
        Add(48, side, inside, cueInside);
        Add(49, side, inside, stretches);
        PhrasePlace(token, window, frame, side);
        Add(55, side, verbs, (frame.Shape * 5) + commas);
        Add(56, side, Few(between.Of(Counted.Preposition, from, to)), frame.Shape);
        Add(57, side, (uint)(scene.Cues[token] * 5), Tag(token, window));
        Add(58, side, frame.VerbsBefore, frame.Shape);
    }

    /// <summary>Which phrase the token stands in, counted from the word of saying: the subject is most often the first before it.</summary>
    private void PhrasePlace(int token, ClauseWindow window, CueFrame frame, uint side)
    {
        int phrase = scene.PhraseOf[token];
        uint form = phrase < 0 ? 20u : (uint)scene.Phrases[phrase].Form;
        uint rank = phrase < 0 ? 9u : Few(token < window.Cue ? frame.PhraseBefore - phrase : phrase - frame.PhraseAfter);
        Add(50, side, rank, form);
        Add(51, side, rank, (form * 64) + frame.Shape);
        Add(52, side, rank, frame.Stem);
        Add(53, side, form, (Few(scene.Between.Of(Counted.Comma, Math.Min(token, window.Cue), Math.Max(token, window.Cue))) * 8) + rank);
        Add(54, phrase < 0 ? 0 : scene.Forms[scene.Phrases[phrase].Head], side, rank);
    }

    private static uint Few(int count) => (uint)Math.Clamp(count, 0, 4);

    private static uint Bucket(int distance) => distance switch { <= 4 => (uint)distance, <= 6 => 5, <= 9 => 6, <= 14 => 7, <= 22 => 8, _ => 9 };

    private uint Form(int token, ClauseWindow window) => token < window.First ? 1 : token >= window.End ? 2 : scene.Forms[token];

    private uint Tag(int token, ClauseWindow window) => token < window.First ? 30u : token >= window.End ? 31u : token == window.Cue ? 32u : (uint)scene.Tag(token);

    private void Add(uint template, uint first, uint second = 0, uint third = 0)
    {
        uint hash = ((((template * 0x9E3779B1) ^ first) * 0x85EBCA6B) ^ second) * 0xC2B2AE35;
        hash = (hash ^ (hash >> 15) ^ third) * 0x27D4EB2F;
        _features[_count++] = (hash ^ (hash >> 13)) | 1;
    }
}
