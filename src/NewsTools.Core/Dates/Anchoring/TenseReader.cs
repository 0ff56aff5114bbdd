using NewsTools.Analysis;
using NewsTools.Language;
using NewsTools.Tagging;

namespace NewsTools.Dates.Anchoring;

/// <summary>Tells the tense of the clause around an expression by the verb that governs it, within its sentence and a fixed reach.</summary>
internal sealed class TenseReader
{
    /// <summary>How many tokens to either side are read.</summary>
    private const int Reach = 24;

    private const string Limits = " until till by ";

    private const string Bygone = " had was were did ";

    /// <summary>What is told from a date on follows it: "beginning in May they will …".</summary>
    private const string Onsets = " beginning starting who which ";

    private readonly Document _document;

    private readonly Verbs _verbs;

    private readonly VerbGroup _group;

    private readonly ClauseVerbs _clause;

    private readonly EventNouns _nouns;

    public TenseReader(Document document)
    {
        _document = document;
        _verbs = new Verbs(document);
        _group = new VerbGroup(document, _verbs);
        _clause = new ClauseVerbs(document, _verbs, _group);
        _nouns = new EventNouns(document, _verbs);
    }

    /// <summary>How many tokens were looked at: the work done, for tests.</summary>
    public long Looks => _verbs.Looks;

    /// <summary>The tense of the clause around a stretch of the text; unknown in a document without tags.</summary>
    public Tense Read(int start, int end)
    {
        int first = _document.TokenAt(start);
        if (first >= _document.Tags.Length)
        {
            return Tense.Unknown;
        }

        Sentence sentence = _document.Sentences[_document.SentenceOfToken(first)];
        int from = Math.Max(sentence.First, first - Reach);
        int before = Introduction(first - 1, from);
        int after = _document.TokenAt(end - 1) + 1;
        int to = Math.Min(sentence.End, after + Reach);
        if (before >= from && _verbs.IsAny(before, Limits))
        {
            bool opens = before == from || _document.Tags[before - 1] is PartOfSpeech.Punct or PartOfSpeech.Cconj or PartOfSpeech.Sconj;
            return opens ? NotYet(after, to) : WasSo(before - 1, from) ? Tense.Past : Tense.Future;
        }

        if (before >= from && _verbs.OutlookOf(before) == Outlook.Planned && _document.Tags[before] != PartOfSpeech.Noun && !_group.IsInfinitive(before, from))
        {
            return _group.OfPlan(before, from);
        }

        if (_nouns.HasHappened(before, from))
        {
            return Tense.Past;
        }

        bool fronted = before < from || _document.Tags[before] is PartOfSpeech.Punct or PartOfSpeech.Sconj or PartOfSpeech.Cconj || _verbs.IsAny(before, Onsets);
        Tense? tense = fronted ? _clause.After(after, to) ?? _clause.Before(before, from) : _clause.Before(before, from) ?? _clause.After(after, to);
        return tense is null or Tense.Unknown && _nouns.IsAwaited(before, from, after, to) ? Tense.Future : tense ?? Tense.Unknown;
    }

    /// <summary>Whether the clause tells of what is so at all times: "we wear white in summer"; not "is meeting", "has met", "meets".</summary>
    public bool IsGeneral(int start, int end)
    {
        int first = _document.TokenAt(start);
        if (first >= _document.Tags.Length)
        {
            return false;
        }

        Sentence sentence = _document.Sentences[_document.SentenceOfToken(first)];
        int from = Math.Max(sentence.First, first - Reach);
        int to = Math.Min(sentence.End, first + Reach);
        for (int at = first - 1; at >= from; at--)
        {
            if (_verbs.IsFinite(at) && !_group.IsInfinitive(at, from))
            {
                return _group.IsGeneral(at, from, to);
            }
        }

        for (int at = _document.TokenAt(end - 1) + 1; at < to; at++)
        {
            if (_verbs.IsFinite(at))
            {
                return _group.IsGeneral(at, from, to);
            }
        }

        return false;
    }

    /// <summary>Passes the prepositions before an expression, but none that sets a limit.</summary>
    private int Introduction(int at, int from)
    {
        while (at >= from && _document.Tags[at] is PartOfSpeech.Adp or PartOfSpeech.Det && !_verbs.IsAny(at, Limits))
        {
            at--;
        }

        return at;
    }

    /// <summary>"had not been named (until Thursday)": what was so and is no longer.</summary>
    private bool WasSo(int at, int from)
    {
        if (_clause.Before(at, from) != Tense.Past)
        {
            return false;
        }

        while (at >= from && !_verbs.IsAny(at, Bygone))
        {
            at--;
        }

        return at >= from;
    }

    /// <summary>"Until Thursday, they had not …".</summary>
    private Tense NotYet(int at, int to)
    {
        for (; at < to; at++)
        {
            if (_verbs.FormOf(at) != VerbForm.None)
            {
                return _verbs.IsAny(at, Bygone) ? Tense.Past : Tense.Future;
            }
        }

        return Tense.Future;
    }
}
