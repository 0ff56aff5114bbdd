using NewsTools.Entities.Roles;

namespace NewsTools.Entities.Referring;

/// <summary>The article as read up to a token: who was referred to, when and how.</summary>
internal sealed class Discourse
{
    /// <summary>How many persons a reader keeps in mind.</summary>
    private const int MaxRecent = 12;

    private readonly Trace[] _traces;

    public Discourse(WordView words, Character[] characters)
    {
        Words = words;
        Characters = characters;
        Quoted = QuotedTokens.Find(words.Document);
        _traces = [.. characters.Select((_, index) => new Trace(index))];
    }

    public WordView Words { get; }

    public Character[] Characters { get; }

    public bool[] Quoted { get; }

    /// <summary>The persons referred to last, the latest first.</summary>
    public List<Trace> Recent { get; } = [];

    /// <summary>The organisations and places referred to last, the latest first.</summary>
    public List<Trace> RecentBodies { get; } = [];

    public Trace this[int character] => _traces[character];

    public int SentenceOf(int token) => Words.Document.SentenceOfToken(token);

    public int ParagraphOf(int token) => Words.Document.Sentences[SentenceOf(token)].Paragraph;

    /// <summary>Takes note of a reference.</summary>
    public void Refer(Reference reference)
    {
        Trace trace = _traces[reference.Character];
        trace.Refer(
            reference.First,
            reference.Form,
            reference.IsSubject,
            SubjectFinder.IsSpeaker(Words, reference.First, reference.End),
            Words.IsPossessive(reference.End),
            Quoted[reference.First]);
        List<Trace>? recent = Characters[reference.Character].Type switch
        {
            EntityType.Person => Recent,
            EntityType.Organization or EntityType.Location => RecentBodies,
            _ => null,
        };
        if (recent is null)
        {
            return;
        }

        recent.Remove(trace);
        recent.Insert(0, trace);
        if (recent.Count > MaxRecent)
        {
            recent.RemoveAt(MaxRecent);
        }
    }
}
