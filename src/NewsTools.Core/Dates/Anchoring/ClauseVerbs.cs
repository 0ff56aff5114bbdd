using NewsTools.Analysis;
using NewsTools.Tagging;

namespace NewsTools.Dates.Anchoring;

/// <summary>Finds the verb that governs an expression and tells its tense.</summary>
internal sealed class ClauseVerbs(Document document, Verbs verbs, VerbGroup group)
{
    /// <summary>The tense of the verb before; null where there is none.</summary>
    public Tense? Before(int at, int from)
    {
        for (int last = at; at >= from; at--)
        {
            if (document.Tags[at] == PartOfSpeech.Part && verbs.IsAny(at, " to "))
            {
                return group.Governor(at, from);
            }

            if (verbs.IsAny(at, " since "))
            {
                return Tense.Past;
            }

            if (verbs.IsAny(at, " is are 's ’s ") && ((at == last && !verbs.IsAny(at + 1, " a an ")) || (at > from && verbs.IsAny(at - 1, " there "))) && document.Tags[at] is PartOfSpeech.Aux or PartOfSpeech.Verb)
            {
                return Tense.Future;
            }

            Tense tense = Told(at, from);
            if (tense != Tense.Unknown)
            {
                return tense;
            }

            if (verbs.IsAny(at, " is are am "))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The tense of the verb that follows; null where there is none.</summary>
    public Tense? After(int at, int to)
    {
        for (int first = at; at < to; at++)
        {
            Tense tense = Told(at, first);
            if (tense != Tense.Unknown)
            {
                return tense;
            }
        }

        return null;
    }

    /// <summary>What a token says of time; unknown where it is no verb with a tense.</summary>
    private Tense Told(int at, int from)
        => verbs.FormOf(at) == VerbForm.None || group.IsInfinitive(at, from) ? Tense.Unknown : group.Tell(at, from);
}
