using NewsTools.Tagging;

namespace NewsTools.Training.PartsOfSpeech;

/// <summary>Finds the fewest endings that tell the edits of all words seen.</summary>
internal sealed class LemmaTrainer
{
    private readonly Dictionary<(int Kind, string Form), Dictionary<(int Taken, string Added), int>> _words = [];

    /// <summary>Adds a form that was seen with a lemma.</summary>
    public void Add(PartOfSpeech tag, string form, string lemma, int weight)
    {
        int kind = Lemmatizer.KindOf(tag);
        form = form.ToLowerInvariant().Replace('’', '\'');
        lemma = lemma.ToLowerInvariant();
        int common = form.Zip(lemma).TakeWhile(pair => pair.First == pair.Second).Count();
        (int Taken, string Added) edit = (form.Length - common, lemma[common..]);
        if (kind < 0 || edit.Taken > LemmaModel.MostTaken || edit.Added.Length > LemmaModel.MostTaken)
        {
            return;
        }

        if (!_words.TryGetValue((kind, form), out Dictionary<(int Taken, string Added), int>? edits))
        {
            _words[(kind, form)] = edits = [];
        }

        edits[edit] = edits.GetValueOrDefault(edit) + weight;
    }

    public LemmaModel Build()
    {
        Dictionary<(int Kind, string Form), (int Taken, string Added)> best = _words.ToDictionary(word => word.Key, word => Best(word.Value));
        string[] additions = [.. best.Values.Select(edit => edit.Added).Distinct().Order(StringComparer.Ordinal)];
        Dictionary<uint, uint> endings = [];
        foreach (IGrouping<int, KeyValuePair<(int Kind, string Form), (int Taken, string Added)>> kind in best.GroupBy(word => word.Key.Kind))
        {
            Grow([.. kind.Select(word => (word.Key.Form, word.Value)).OrderBy(word => word.Form, StringComparer.Ordinal)], 0, (0, ""), kind.Key, additions, endings);
        }

        return new LemmaModel(new WordTable(endings), additions);
    }

    /// <summary>Adds an ending where its words' commonest edit is another than the shorter ending's, and goes on to longer ones.</summary>
    private static void Grow(List<(string Form, (int Taken, string Added) Edit)> words, int length, (int Taken, string Added) inherited, int kind, string[] additions, Dictionary<uint, uint> endings)
    {
        (int Taken, string Added) edit = Best(words.CountBy(word => word.Edit).ToDictionary());
        if (edit != inherited && length > 0)
        {
            endings[LemmaModel.EndingHash(words[0].Form, length, kind)] = LemmaModel.EditOf(edit.Taken, Array.IndexOf(additions, edit.Added));
        }

        edit = length == 0 ? inherited : edit;
        if (words.TrueForAll(word => word.Edit == edit))
        {
            return;
        }

        foreach (IGrouping<char, (string Form, (int Taken, string Added) Edit)> group in words.GroupBy(word => length < word.Form.Length ? word.Form[^(length + 1)] : '^'))
        {
            List<(string Form, (int Taken, string Added) Edit)> longer = [.. group];
            if (group.Key == '^' || length + 1 > LemmaModel.LongestEnding)
            {
                AddWhole(longer, edit, kind, additions, endings);
            }
            else
            {
                Grow(longer, length + 1, edit, kind, additions, endings);
            }
        }
    }

    private static void AddWhole(List<(string Form, (int Taken, string Added) Edit)> words, (int Taken, string Added) inherited, int kind, string[] additions, Dictionary<uint, uint> endings)
    {
        foreach ((string form, (int Taken, string Added) edit) in words.Where(word => word.Edit != inherited))
        {
            endings[LemmaModel.EndingHash(form, form.Length + 1, kind)] = LemmaModel.EditOf(edit.Taken, Array.IndexOf(additions, edit.Added));
        }
    }

    private static (int Taken, string Added) Best(Dictionary<(int Taken, string Added), int> edits)
        => edits.OrderByDescending(edit => edit.Value).ThenBy(edit => edit.Key.Taken).ThenBy(edit => edit.Key.Added, StringComparer.Ordinal).First().Key;
}
