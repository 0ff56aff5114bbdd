using System.Globalization;
using NewsTools.Store.Sqlite;

namespace NewsTools.Store.Duplicates;

/// <summary>Finds the stored article that a text repeats. The work for one text is bounded, however many are stored.</summary>
internal sealed class DuplicateFinder(Database database)
{
    /// <summary>A run of words that many articles share (an agency's closing line) tells little: its first articles are enough.</summary>
    private const int MostOfOneHash = 32;

    private const int MostCompared = 4;

    private readonly Statement _insert = database.Kept($"INSERT OR IGNORE INTO sketch (hash, article) VALUES {Parameters("(?{0}, ?11)")}");
    private readonly Statement _select = database.Kept($"SELECT hash, article FROM sketch WHERE hash IN ({Parameters("?{0}")})");
    private readonly Statement _text = database.Kept("SELECT t.text, a.duplicate_of, a.duplicate_kind FROM article_text t JOIN article a ON a.id = t.id WHERE t.id = ?1");
    private readonly Dictionary<long, int> _shared = [];
    private readonly Dictionary<long, int> _articles = [];

    /// <summary>Stores what a text is found by; the text is the one that <see cref="Find"/> was last asked for.</summary>
    public void Keep(long article, TextSketch sketch)
    {
        long[] hashes = sketch.Least;
        long[] rare = [.. hashes.Where(hash => _articles.GetValueOrDefault(hash) < MostOfOneHash)];
        if (rare.Length > 0)
        {
            BindAll(_insert, rare).Bind(TextSketch.Kept + 1, article).Run();
        }
    }

    public void Forget(long article, string text)
    {
        foreach (long hash in TextSketch.Of(text).Least)
        {
            database.Kept("DELETE FROM sketch WHERE hash = ?1 AND article = ?2").Bind(1, hash).Bind(2, article).Run();
        }
    }

    /// <summary>The article that a text repeats, and how.</summary>
    public (long? Article, DuplicateKind Kind) Find(TextSketch sketch)
    {
        (long? Article, DuplicateKind Kind, double Containment) best = (null, DuplicateKind.None, 0);
        foreach (long candidate in Candidates(sketch.Least))
        {
            (long original, DuplicateKind kind, double containment) = Compare(sketch, candidate);
            bool isBetter = (kind == DuplicateKind.Exact, containment).CompareTo((best.Kind == DuplicateKind.Exact, best.Containment)) > 0;
            if (kind != DuplicateKind.None && isBetter)
            {
                best = (original, kind, containment);
            }
        }

        return (best.Article, best.Kind);
    }

    private List<long> Candidates(long[] hashes)
    {
        _shared.Clear();
        _articles.Clear();
        if (hashes.Length == 0)
        {
            return [];
        }

        BindAll(_select, hashes);
        while (_select.Step())
        {
            (long hash, long article) = (_select.Long(0), _select.Long(1));
            _shared[article] = _shared.GetValueOrDefault(article) + 1;
            _articles[hash] = _articles.GetValueOrDefault(hash) + 1;
        }

        _select.Reset();
        return _shared.Count == 0 ? [] : [.. _shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostCompared).Select(pair => pair.Key)];
    }

    private static Statement BindAll(Statement statement, long[] hashes)
    {
        for (int i = 0; i < TextSketch.Kept; i++)
        {
            statement.Bind(i + 1, hashes[Math.Min(i, hashes.Length - 1)]);
        }

        return statement;
    }

    private static string Parameters(string format)
        => string.Join(", ", Enumerable.Range(1, TextSketch.Kept).Select(number => string.Format(CultureInfo.InvariantCulture, format, number)));

    // A copy of a copy is a copy of the original.
    private (long Original, DuplicateKind Kind, double Containment) Compare(TextSketch sketch, long candidate)
    {
        _text.Bind(1, candidate);
        string text = _text.Step() ? _text.Text(0)! : "";
        long original = (DuplicateKind)_text.Int(2) == DuplicateKind.Exact ? _text.LongOrNull(1) ?? candidate : candidate;
        _text.Reset();
        (DuplicateKind kind, double containment) = Repetition.Between(sketch, TextSketch.Of(text));
        return (original, kind, containment);
    }
}
