using NewsTools.Entities;
using NewsTools.Entities.Tables;
using NewsTools.Quotes.Indirect;
using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Headlines;

/// <summary>Tells what someone says from what is told of someone ("Ann Lee: the dam will hold", "Ann Lee: Engineer says she will go").</summary>
internal sealed class HeadlineContent(Scene scene, List<Report> reports)
{
    /// <param name="figure">Who may have said it.</param>
    /// <param name="isFull">Whether the label is a full name, as topics are, and not a surname alone.</param>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token after the last.</param>
    public bool CanBeSaidBy(int figure, bool isFull, int first, int end)
        => scene.Document.TextOf(end - 1) is not "?"
            && !HeadlineWords.IsQuestion(scene.Document.TextOf(first))
            && !HasOwnSpeaker(first, end)
            && (figure < 0 || scene.Figures[figure].Type != EntityType.Person || !TellsOf(figure, isFull, first, end));

    /// <summary>Whether someone is said to say something in it.</summary>
    private bool HasOwnSpeaker(int first, int end)
        => reports.Exists(report => report.Cue > first && report.Cue < end && report.Source is (int, int) source && source.First >= first
            && HeadlineWords.IsVerb(scene.Document.TextOf(report.Cue)) && scene.Tag(source.First) != PartOfSpeech.Pron);

    /// <summary>Whether it opens with what the person is ("Scottish singer …", "The star …"), or is no sentence but a heading ("A guide to …").</summary>
    private bool TellsOf(int figure, bool isFull, int first, int end)
    {
        if (Scene.Has(first, end, token => scene.StretchOf[token] < 0 && HeadlineWords.IsObituary(scene.Document.TextOf(token))))
        {
            return true;
        }

        if (scene.PhraseOf[first] is not (int index and >= 0) || scene.StretchOf[first] >= 0)
        {
            return false;
        }

        int head = scene.Phrases[index].Head;
        string noun = NameText.Fold(scene.Document.TextOf(head));
        bool isNamed = scene.Document.Cast.At(head) is { Form: ReferenceForm.Name };
        bool isRole = !isNamed && PersonNouns.Find(noun) is { IsPlural: false, IsRelation: false } && (isFull || !HeadlineWords.IsSpeaker(noun));
        bool isHeading = scene.Tag(first) == PartOfSpeech.Det && scene.Document.TextOf(first) is not ("No" or "no" or "All" or "all") && scene.Between.Of(Counted.Verb, first, end) == 0 && !Scene.Has(first, end, token => scene.Tag(token) == PartOfSpeech.Aux);
        bool isDemonym = isNamed && scene.Phrases[index] is { Figure: >= 0, IsPossessor: false } group && scene.Figures[group.Figure].Type == EntityType.Group && noun[^1] != 's';
        return isRole || isHeading || isDemonym || scene.Figures[figure].Descriptions.Contains(scene.Forms[head]);
    }
}
