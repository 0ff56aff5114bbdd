using static NewsTools.Models.FeatureHash;

namespace NewsTools.Tagging;

/// <summary>The features from which a token's part of speech is told.</summary>
internal static class PosFeatures
{
    public const int Count = 38;

    /// <summary>The tag before a sentence's first token.</summary>
    public const uint Start = 31;

    /// <summary>Writes the features of a token; the words are those of a sentence with two blank ones at either end.</summary>
    /// <param name="words">The window: the token, with two tokens before and two after it.</param>
    /// <param name="last">The class of the token before.</param>
    /// <param name="beforeLast">The class of the token before that.</param>
    /// <param name="features">Room for <see cref="Count"/> features.</param>
    public static void Write(ReadOnlySpan<WordInfo> words, uint last, uint beforeLast, Span<uint> features)
    {
        ref readonly WordInfo before2 = ref words[0];
        ref readonly WordInfo before = ref words[1];
        ref readonly WordInfo word = ref words[2];
        ref readonly WordInfo after = ref words[3];
        ref readonly WordInfo after2 = ref words[4];
        uint isFirst = last == Start ? 1u : 0u;
        uint tags = (last * 32) + beforeLast;
        features[0] = Mix(0, word.Hash);
        features[1] = Mix(1, word.Hash, last);
        features[2] = Mix(2, word.Suffix2);
        features[3] = Mix(3, word.Suffix3);
        features[4] = Mix(4, word.Suffix4);
        features[5] = Mix(5, word.Prefix);
        features[6] = Mix(6, word.Shape, isFirst);
        features[7] = Mix(7, last);
        features[8] = Mix(8, tags);
        features[9] = Mix(9, before.Hash);
        features[10] = Mix(10, after.Hash);
        features[11] = Mix(11, before2.Hash);
        features[12] = Mix(12, after2.Hash);
        features[13] = Mix(13, before.Hash, word.Hash);
        features[14] = Mix(14, word.Hash, after.Hash);
        features[15] = Mix(15, after.Seen);
        features[16] = Mix(16, word.Seen, after.Seen);
        features[17] = Mix(17, (word.Seen * 32) + last, after.Seen);
        features[18] = Mix(18, after.Seen, after2.Seen);
        features[19] = Mix(19, word.Fine);
        features[20] = Mix(20, after.Fine);
        features[21] = Mix(21, before.Fine);
        features[22] = Mix(22, word.Middle, last);
        features[23] = Mix(23, word.Coarse, after.Coarse);
        features[24] = Mix(24, word.Suffix2, last);
        features[25] = Mix(25, after.Suffix3);
        features[26] = Mix(26, before.Suffix2);
        features[27] = Mix(27, (word.Seen * 1024) + tags);
        features[28] = Mix(28, after.Hash, last);
        features[29] = Mix(29, word.Hash, beforeLast);
        features[30] = Mix(30, (word.Shape * 256) + after.Shape, before.Shape);
        features[31] = Mix(31, word.Suffix3, (word.Shape * 2) + isFirst);
        features[32] = Mix(32, word.Seen, (word.Shape * 2) + isFirst);
        features[33] = Mix(33, (word.Coarse * 1024) + tags);
        features[34] = Mix(34, word.Coarse, before.Coarse);
        features[35] = Mix(35, after.Middle, word.Suffix2);
        features[36] = Mix(36, (word.Shape * 256) + before2.Shape, tags);
        features[37] = Mix(37, word.Suffix3, after.Seen);
    }
}
