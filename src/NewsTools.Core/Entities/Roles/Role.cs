using NewsTools.Entities.Tables;

namespace NewsTools.Entities.Roles;

/// <summary>What an article says that someone is.</summary>
/// <param name="Text">As written.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Noun">Its head; null where it is a title that is no noun (Sen.).</param>
internal sealed record Role(string Text, int First, int End, PersonNoun? Noun)
{
    /// <summary>Whether it says more than a bare title, of one person.</summary>
    public bool IsFull => End - First > 1 && Noun is null or { IsRelation: false, IsPlural: false };

    public Gender Gender => Noun is { IsPlural: false } ? Noun.Gender : Gender.Unknown;

    /// <summary>The role of a phrase; null where it only says how to address someone.</summary>
    public static Role? Made(WordView words, int first, int end, int head)
    {
        if (end - first == 1 && PersonTitles.IsCourtesy(words[head]))
        {
            return null;
        }

        string text = NameText.Display(words.Document.TextOf(first, end));
        return text.Length == 0 ? null : new Role(text, first, end, words.PersonNounAt(head));
    }
}
