using NewsTools.Quotes.Indirect;
using NewsTools.Quotes.Scenes;
using NewsTools.Quotes.Speakers;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Building;

/// <summary>
/// How likely a report must be to count, by its frame. The model's figure is too low for verbs that tell someone to do something, and too high
/// where the words stand on both sides of the verb ("the city can appear to be …") or what is said to speak is a thing ("ties have shown …").
/// </summary>
internal sealed class ReportTrust(Scene scene)
{
    private const float Least = 0.48f;
    private const float LeastIntention = 0.4f;
    private const float LeastDirective = 0.35f;
    private const float LeastJoined = 0.4f;
    private const float LeastAround = 0.58f;
    private const float LeastUnspoken = 0.6f;
    private const float LeastOfThing = 0.6f;
    private const float UsualSpeaker = 0.05f;
    private const int FarthestInfinitive = 8;

    public bool Counts(Report report) => report.Worth >= LeastOf(report);

    private float LeastOf(Report report)
    {
        if (IsAround(report))
        {
            return report.Source is null ? LeastUnspoken : LeastAround;
        }

        return report.IsJoined ? LeastJoined : IsDirective(report) ? LeastDirective : IsOfThing(report) ? LeastOfThing
            : QuoteActs.Of(scene, report, QuoteKind.Indirect) == QuoteAct.Intention ? LeastIntention : Least;
    }

    private static bool IsAround(Report report)
        => report.Contents.Count > 1 && report.Contents[0].First < report.Cue && report.Contents[^1].First > report.Cue;

    /// <summary>Whether someone is told to do something: the verb, at most one phrase, and an infinitive.</summary>
    private bool IsDirective(Report report)
    {
        (int first, int end) = report.Contents[0];
        if (first < report.Cue || !CueFrames.IsDirective(scene, report.Cue))
        {
            return false;
        }

        for (int token = first; token < Math.Min(end - 1, first + FarthestInfinitive); token++)
        {
            if (scene.Document.TextOf(token) is "to" && scene.Tag(token + 1) is PartOfSpeech.Verb or PartOfSpeech.Aux)
            {
                return true;
            }

            if (scene.Tag(token) is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Punct)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the words for the speaker mean neither people nor a body, and seldom speak.</summary>
    private bool IsOfThing(Report report)
    {
        for (int token = report.Source?.First ?? 0; token < (report.Source?.End ?? 0); token++)
        {
            if (scene.PhraseOf[token] is int index and >= 0 && !scene.Phrases[index].IsPossessor)
            {
                Phrase phrase = scene.Phrases[index];
                return phrase is { Form: PhraseForm.Noun, Figure: < 0 } && scene.Lexicon.SpeakerHeads[scene.Forms[phrase.Head]] < UsualSpeaker
                    && new MentionSense(scene, phrase).Kind is 0 or 4;
            }
        }

        return false;
    }
}
