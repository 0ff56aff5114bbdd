using NewsTools.Entities.Joining;
using NewsTools.Entities.Tables;

namespace NewsTools.Entities;

/// <summary>Chooses the form that names a thing: the fullest of the article.</summary>
internal static class CanonicalName
{
    public static string OfPerson(Person person, IReadOnlyList<NameMention> mentions)
    {
        if (person.InferredName is not null && person.FullMentions == 0)
        {
            return person.InferredName;
        }

        NameMention best = mentions[0];
        foreach (NameMention mention in mentions)
        {
            if (IsFuller(mention, best, person))
            {
                best = mention;
            }
        }

        return Untitled(best);
    }

    public static string OfThing(IReadOnlyList<NameMention> mentions)
    {
        NameMention best = mentions[0];
        foreach (NameMention mention in mentions)
        {
            int difference = Weight(mention) - Weight(best);
            if (difference > 0 || (difference == 0 && NameText.IsUpper(best.Text) && !NameText.IsUpper(mention.Text)))
            {
                best = mention;
            }
        }

        return NameText.Display(best.Text);
    }

    private static bool IsFuller(NameMention mention, NameMention best, Person person)
    {
        if (Parts(mention) == Parts(best))
        {
            return mention.Key.Count(char.IsLetter) > best.Key.Count(char.IsLetter)
                || (NameText.IsUpper(best.Text) && !NameText.IsUpper(mention.Text) && mention.Key == best.Key);
        }

        NameMention longer = Parts(mention) > Parts(best) ? mention : best;
        NameMention shorter = longer == mention ? best : mention;
        bool addsEpithet = longer.Words.Length == shorter.Words.Length + 1 && shorter.Words.Length > 1 && PersonForm.IsSuffix(longer.Words, shorter.Words)
            && Forenames.Contains(shorter.Words[0]) && !Forenames.Contains(longer.Words[0]) && person.Mentions.Count(other => other.Words.Length == longer.Words.Length) == 1;
        return addsEpithet ? mention == shorter : mention == longer;
    }

    /// <summary>The words of a name, the parts of hyphenated ones counted.</summary>
    private static int Parts(NameMention mention) => mention.Words.Sum(word => 1 + word.Count(letter => letter == '-'));

    /// <summary>Words first; of as many words the longer form ("United States" before "U.S.").</summary>
    private static int Weight(NameMention mention) => (mention.Words.Length * 100) + Math.Min(mention.Text.Length, 99);

    private static string Untitled(NameMention mention)
    {
        string[] parts = NameText.Display(mention.Text).Split(' ');
        int start = 0;
        while (start < parts.Length - 1 && NameText.Fold(parts[start]) is string word && PersonTitles.Contains(word) && !Forenames.Contains(word))
        {
            start++;
        }

        return string.Join(' ', parts[start..]);
    }
}
