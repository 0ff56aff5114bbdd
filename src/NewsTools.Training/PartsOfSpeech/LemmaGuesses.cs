using NewsTools.Tagging;

namespace NewsTools.Training.PartsOfSpeech;

/// <summary>Pairs forms with lemmas where a vocabulary has just one word that the form can come from.</summary>
internal static class LemmaGuesses
{
    public static IEnumerable<(PartOfSpeech Tag, string Form, string Lemma)> Of(HashSet<string> vocabulary)
        => vocabulary.Where(word => word.Length > 3 && word.All(char.IsAsciiLetterLower)).SelectMany(word => OfWord(word, vocabulary));

    private static IEnumerable<(PartOfSpeech Tag, string Form, string Lemma)> OfWord(string word, HashSet<string> vocabulary)
    {
        string[] verbs = word switch
        {
            [.. string stem, 'i', 'e', 'd'] => [stem + "y"],
            [.. string stem, 'e', 'd'] => Stems(stem),
            [.. string stem, 'i', 'n', 'g'] => Stems(stem),
            _ => [],
        };
        string[] nouns = word switch
        {
            [.. string stem, 'i', 'e', 's'] => [stem + "y", stem + "ie"],
            [.. string stem, 'e', 's'] when stem[^1] is 's' or 'x' or 'z' or 'h' or 'o' => [stem, stem + "e"],
            [.. string stem, 's'] when stem[^1] is not ('s' or 'u' or 'i') => [stem],
            _ => [],
        };
        return Known(PartOfSpeech.Verb, word, verbs, vocabulary).Concat(Known(PartOfSpeech.Noun, word, nouns, vocabulary)).Concat(Known(PartOfSpeech.Verb, word, nouns, vocabulary));
    }

    private static string[] Stems(string stem)
        => stem.Length > 2 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'z' or 'f' or 'l') ? [stem[..^1]] : stem.Length < 2 ? [] : [stem, stem + "e"];

    private static IEnumerable<(PartOfSpeech Tag, string Form, string Lemma)> Known(PartOfSpeech tag, string word, string[] lemmas, HashSet<string> vocabulary)
    {
        string[] known = [.. lemmas.Where(lemma => lemma.Length > 2 && vocabulary.Contains(lemma))];
        return known.Length == 1 ? [(tag, word, known[0])] : [];
    }
}
