using NewsTools.Language;
using NewsTools.Models;

namespace NewsTools.Tagging;

/// <summary>Gives the form under which a dictionary has a word: said → say, children → child.</summary>
internal static class Lemmatizer
{
    private const int MostOnStack = 64;

    /// <summary>The kinds of words that change their form, each with endings of its own.</summary>
    public static int KindOf(PartOfSpeech tag) => tag switch
    {
        PartOfSpeech.Verb or PartOfSpeech.Aux => 0,
        PartOfSpeech.Noun => 1,
        PartOfSpeech.Adj or PartOfSpeech.Adv => 2,
        _ => -1,
    };

    /// <summary>The lemma of a word, in lower case; a name is left as it is written.</summary>
    public static string LemmaOf(ReadOnlySpan<char> word, PartOfSpeech tag)
    {
        if (tag == PartOfSpeech.Propn)
        {
            return word.ToString();
        }

        int kind = word.IsEmpty || CharKinds.IsDigit(word[0]) ? -1 : KindOf(tag);
        (int taken, string added) = kind < 0 ? (0, "") : LemmaModel.Shipped.Value.Edit(word, kind);
        taken = Math.Min(taken, word.Length);
        Span<char> lemma = stackalloc char[MostOnStack];
        int stem = word.Length - taken;
        lemma = stem + added.Length <= lemma.Length ? lemma[..(stem + added.Length)] : new char[stem + added.Length];
        for (int at = 0; at < stem; at++)
        {
            lemma[at] = WordHash.Fold(word[at]);
        }

        added.CopyTo(lemma[stem..]);
        return lemma.ToString();
    }
}
