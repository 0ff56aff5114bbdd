using NewsTools.Analysis;
using NewsTools.Entities.Tables;
using NewsTools.Layout;
using NewsTools.Tagging;

namespace NewsTools.Entities.Joining;

/// <summary>Reads the tagger's names with what stands right beside them.</summary>
internal static class MentionReader
{
    private static readonly string[] FamilyNouns = ["family", "brothers", "sisters", "siblings", "twins", "clan", "dynasty", "couple"];

    /// <summary>The names of the story, in the order of the text.</summary>
    public static NameMention[] Read(Document document)
    {
        string[] keys = [.. document.Names.Select(name => NameText.Key(document.TextOf(name.First, name.End)))];
        EntityType[] types = TypeMender.Types(document, keys);
        return [.. Enumerable.Range(0, keys.Length).Where(i => IsOfTheStory(document, document.Names[i])).Select(i => Mention(document, i, document.Names[i] with { Type = types[i] }))];
    }

    /// <summary>Whether a name stands in the story, not in a byline or in the boilerplate around it.</summary>
    private static bool IsOfTheStory(Document document, NameSpan name)
        => document.Paragraphs[document.Sentences[document.SentenceOfToken(name.First)].Paragraph].Role is not (ParagraphRole.Byline or ParagraphRole.Tail);

    private static NameMention Mention(Document document, int index, NameSpan name)
    {
        string text = document.TextOf(name.First, name.End);
        string[] words = NameText.Words(text);
        if (name.Type != EntityType.Person)
        {
            return new NameMention(index, name.First, name.End, name.Type, text) { Words = words };
        }

        Gender gender = GenderBefore(document, name.First);
        while (words.Length > 1 && PersonTitles.Contains(words[0]) && !Forenames.Contains(words[0]))
        {
            gender = gender == Gender.Unknown ? PersonTitles.GenderOf(words[0]) : gender;
            words = words[1..];
        }

        return new NameMention(index, name.First, name.End, name.Type, text)
        {
            Words = NameText.WithoutNameEnding(words),
            TitleGender = gender,
            IsFamily = words.Length == 1 && IsFamily(document, name),
        };
    }

    /// <summary>The gender told by the titles that end right before a token.</summary>
    private static Gender GenderBefore(Document document, int token)
    {
        for (int i = token - 1; i >= 0 && i >= token - 3; i--)
        {
            string word = NameText.Fold(document.TextOf(i));
            if (word.Length == 0)
            {
                continue;
            }

            if (!PersonTitles.Contains(word))
            {
                return PersonNouns.Find(word) is { IsPlural: false } noun && i == token - 1 ? noun.Gender : Gender.Unknown;
            }

            if (PersonTitles.GenderOf(word) is Gender gender && gender != Gender.Unknown)
            {
                return gender;
            }
        }

        return Gender.Unknown;
    }

    private static bool IsFamily(Document document, NameSpan name)
    {
        bool afterArticle = name.First > 0 && document.TextOf(name.First - 1).Equals("the", StringComparison.OrdinalIgnoreCase);
        if (!afterArticle)
        {
            return false;
        }

        return document.TextOf(name.End - 1).EndsWith("s", StringComparison.Ordinal)
            || (name.End < document.Tokens.Length && FamilyNouns.Contains(NameText.Fold(document.TextOf(name.End))));
    }
}
