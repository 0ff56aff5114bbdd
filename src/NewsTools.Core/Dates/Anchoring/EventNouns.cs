using NewsTools.Analysis;
using NewsTools.Tagging;

namespace NewsTools.Dates.Anchoring;

/// <summary>The nouns of what has happened or is awaited, whose date the verb of the clause does not place: "will vote because of the shooting on Friday".</summary>
internal sealed class EventNouns(Document document, Verbs verbs)
{
    /// <summary>How far a phrase may stretch between a noun and its date.</summary>
    private const int Reach = 6;

    /// <summary>Whether an expression belongs to what has happened when it is told.</summary>
    public bool HasHappened(int before, int from) => Nearest(before, from) == Outlook.Happened;

    /// <summary>Whether an expression belongs to what the calendar has ahead: "the election in November", "the November election".</summary>
    public bool IsAwaited(int before, int from, int after, int to)
    {
        int head = after;
        while (head < to && document.Tags[head] is PartOfSpeech.Adj or PartOfSpeech.Noun && verbs.OutlookOf(head) != Outlook.Awaited)
        {
            head++;
        }

        return Nearest(before, from) == Outlook.Awaited || (head < to && verbs.OutlookOf(head) == Outlook.Awaited);
    }

    /// <summary>What the noun says that an expression belongs to, past places and what it happened at: "the shooting (in Rome on Friday)", "his win in the primary (Tuesday)".</summary>
    private Outlook Nearest(int before, int from)
    {
        Outlook nearest = Outlook.None;
        for (int at = before; at >= Math.Max(from, before - Reach) && document.Tags[at] is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Adp or PartOfSpeech.Det; at--)
        {
            Outlook outlook = document.Tags[at] is PartOfSpeech.Noun or PartOfSpeech.Adj ? verbs.OutlookOf(at) : Outlook.None;
            if (outlook == Outlook.Happened)
            {
                return outlook;
            }

            nearest = outlook == Outlook.Awaited ? outlook : nearest;
            if (nearest == Outlook.None && document.Tags[at] == PartOfSpeech.Noun)
            {
                break;
            }
        }

        return nearest;
    }
}
