using NewsTools.Quotes.Indirect;
using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Building;

/// <summary>Reads the words that stand for a speaker: which phrase among them means the speaker, and how far they go.</summary>
internal sealed class SpeakerWords(Scene scene)
{
    /// <summary>The speaker's name behind a dash ("“…” —Ann Lee"); null where there is none.</summary>
    public (int First, int End)? Signature(int dash, int figure)
        => dash + 1 < scene.Forms.Length && scene.Document.TextOf(dash) is "—" or "–" or "-" or "--"
            && scene.PhraseOf[dash + 1] is int index and >= 0 && scene.Phrases[index] is { Form: PhraseForm.Name } name && name.Figure == figure
            ? (name.First, name.End)
            : null;

    /// <summary>The person named behind the words that describe one ("one of the lawyers, Ann Lee"), or before them ("Ann Lee, a lawyer").</summary>
    public Phrase? NameBeside((int First, int End) source)
    {
        int end = source.End - (scene.Document.TextOf(source.End - 1) is "," ? 1 : 0);
        return PersonAt(end - 1) is Phrase last && last.First > source.First && scene.Document.TextOf(last.First - 1) is "," ? last
            : source.First > 1 && scene.Document.TextOf(source.First - 1) is "," && PersonAt(source.First - 2) is Phrase before
                && scene.PhraseOf[source.First] is int index and >= 0 && scene.Phrases[index].Form == PhraseForm.Noun ? before
            : null;
    }

    private Phrase? PersonAt(int token)
        => token >= 0 && scene.PhraseOf[token] is int index and >= 0
            && scene.Phrases[index] is { Form: PhraseForm.Name, Figure: >= 0, IsPossessor: false } phrase
            && scene.Figures[phrase.Figure].Type == EntityType.Person
            ? phrase
            : null;

    /// <summary>The phrase that the words for a speaker mean: a name in apposition ("his lawyer, Ann Lee") before the noun.</summary>
    public Phrase? HeadPhrase((int First, int End) source)
    {
        Phrase? head = null;
        for (int token = source.First; token < source.End; token++)
        {
            if (scene.PhraseOf[token] is not (int index and >= 0))
            {
                if (head is { Form: PhraseForm.Name, IsPossessor: false } || (head is { IsPossessor: false } && scene.Document.TextOf(token) is not ","))
                {
                    return head;
                }

                continue;
            }

            Phrase phrase = scene.Phrases[index];
            token = phrase.End - 1;
            if (head is null || head.IsPossessor || (phrase.Form == PhraseForm.Name && phrase.First <= head.End + 1))
            {
                head = phrase;
            }
        }

        return head;
    }

    /// <summary>The words for the speaker: as the clause has them where it means the same phrase, else the phrase with its possessor.</summary>
    public (int First, int End) Whole(Phrase mention, Report? report)
    {
        if (report?.Source is (int, int) source && source.First <= mention.Head && mention.Head < source.End)
        {
            return source;
        }

        int end = mention.End;
        int first = mention.First;
        while (mention.IsPossessed && first > 1 && scene.PhraseOf[first - 1] < 0 && scene.PhraseOf[first - 2] is int before and >= 0 && scene.Phrases[before].IsPossessor)
        {
            first = scene.Phrases[before].First;
            mention = scene.Phrases[before];
        }

        return (first, end);
    }
}
