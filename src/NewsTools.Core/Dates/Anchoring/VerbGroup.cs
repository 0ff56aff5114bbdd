using NewsTools.Analysis;
using NewsTools.Tagging;

namespace NewsTools.Dates.Anchoring;

/// <summary>Tells the tense of a verb from its form, its auxiliary, and the word that an infinitive hangs on.</summary>
internal sealed class VerbGroup(Document document, Verbs verbs)
{
    private const string Perfect = " has have 've ’ve ";

    private const string PastAuxiliaries = " has have 've ’ve had was were been did got ";

    /// <summary>How far an infinitive may stand from what it hangs on.</summary>
    private const int Stretch = 3;

    /// <summary>What a verb says; unknown where it has no tense of its own.</summary>
    public Tense Tell(int at, int from)
    {
        VerbForm form = verbs.FormOf(at);
        Outlook outlook = IsAppointed(at) ? Outlook.Planned : verbs.OutlookOf(at);
        int auxiliary = Auxiliary(at, from);
        switch (form)
        {
            case VerbForm.Modal:
                return IsUnreal(at) ? Tense.Past : Tense.Future;
            case VerbForm.Gerund:
                bool timetable = outlook == Outlook.Timetable && auxiliary >= 0 && verbs.FormOf(auxiliary) == VerbForm.Present;
                return auxiliary < 0 ? Tense.Unknown : timetable || outlook == Outlook.Planned ? Tense.Future : Tell(auxiliary, from);
            case VerbForm.Present when auxiliary >= 0:
                return Tell(auxiliary, from);
            case VerbForm.Present:
                return verbs.IsAny(at, Perfect) ? Tense.Past : outlook is > Outlook.Modal and < Outlook.Awaited ? Tense.Future : Tense.Unknown;
            case VerbForm.Past when auxiliary >= 0 && !verbs.IsAny(auxiliary, PastAuxiliaries):
                return outlook == Outlook.Planned ? Tense.Future : Tell(auxiliary, from);
            case VerbForm.Past:
                return outlook == Outlook.Planned ? OfPlan(at, from) : Tense.Past;
            default:
                return Tense.Unknown;
        }
    }

    /// <summary>"could have been", "could not be reached": what was not so.</summary>
    private bool IsUnreal(int at)
    {
        int next = at + 1;
        while (next < Math.Min(document.Tags.Length, at + Stretch) && document.Tags[next] is PartOfSpeech.Adv or PartOfSpeech.Part)
        {
            next++;
        }

        bool perfect = next < document.Tags.Length && verbs.IsAny(next, " have ") && !verbs.IsAny(at, " will ");
        return perfect || (verbs.IsAny(at, " could ") && next > at + 1 && verbs.IsAny(at + 1, " not n't n’t "));
    }

    /// <summary>"set for May": planned though no infinitive follows.</summary>
    private bool IsAppointed(int at) => verbs.IsAny(at, " set ") && at + 1 < document.Tags.Length && verbs.IsAny(at + 1, " for ");

    /// <summary>Whether a verb is an infinitive with "to".</summary>
    public bool IsInfinitive(int at, int from) => at > from && verbs.IsAny(at - 1, " to ");

    /// <summary>What an infinitive hangs on: "plans to", "is to", "ready to", "a dividend to be paid"; unknown where that does not say when.</summary>
    public Tense Governor(int to, int from)
    {
        int at = to - 1;
        if (at >= from && verbs.IsAny(at, " is are 's ’s 're ’re "))
        {
            return Tense.Future;
        }

        for (int near = at; near >= Math.Max(from, to - Stretch); near--)
        {
            if (verbs.OutlookOf(near) is Outlook.Planned or Outlook.Intended)
            {
                return OfPlan(near, from);
            }
        }

        bool passive = at >= from && document.Tags[at] is PartOfSpeech.Noun or PartOfSpeech.Propn && verbs.IsAny(to + 1, " be ");
        return passive ? Tense.Future : Tense.Unknown;
    }

    /// <summary>Whether a verb is in the plain present: neither under way nor done, and no plan.</summary>
    public bool IsGeneral(int at, int from, int end)
    {
        if (verbs.FormOf(at) != VerbForm.Present || verbs.OutlookOf(at) != Outlook.None || Auxiliary(at, from) is int auxiliary && auxiliary >= 0 && verbs.FormOf(auxiliary) != VerbForm.Present)
        {
            return false;
        }

        int next = at + 1;
        while (next < end && document.Tags[next] is PartOfSpeech.Adv or PartOfSpeech.Part)
        {
            next++;
        }

        bool done = verbs.IsAny(at, Perfect) && next < end && verbs.FormOf(next) == VerbForm.Past;
        return !done && !(document.Tags[at] == PartOfSpeech.Aux && next < end && verbs.FormOf(next) == VerbForm.Gerund);
    }

    /// <summary>"had been due": what was planned then.</summary>
    public Tense OfPlan(int at, int from)
    {
        int auxiliary = Auxiliary(at, from);
        int had = auxiliary > from && verbs.IsAny(auxiliary, " been ") ? auxiliary - 1 : auxiliary;
        return had >= from && verbs.IsAny(had, " had ") ? Tense.Past : Tense.Future;
    }

    /// <summary>The auxiliary right before a verb, past adverbs; -1 where there is none.</summary>
    private int Auxiliary(int at, int from)
    {
        int before = at - 1;
        while (before >= from && document.Tags[before] is PartOfSpeech.Adv or PartOfSpeech.Part && !verbs.IsAny(before, " to "))
        {
            before--;
        }

        return before >= from && document.Tags[before] == PartOfSpeech.Aux ? before : -1;
    }
}
