using NewsTools.Entities.Joining;
using NewsTools.Entities.Roles;
using NewsTools.Entities.Tables;

namespace NewsTools.Entities;

/// <summary>Tells a person's gender from titles, role nouns, pronouns that follow, and the forename.</summary>
internal static class GenderFinder
{
    private const int TitleWeight = 8;

    private const int NounWeight = 4;

    private const int ForenameWeight = 2;

    private const int MaxPronounWeight = 3;

    private const int MaxDistance = 40;

    public static Gender Of(WordView words, Person person, IReadOnlyList<NameMention> mentions, IReadOnlyList<Role> roles)
    {
        int balance = Sign(person.TitleGender) * TitleWeight;
        balance += Math.Clamp(roles.Sum(role => Sign(role.Gender)), -1, 1) * NounWeight;
        balance += Math.Clamp(mentions.Take(50).Sum(mention => Sign(PronounAfter(words, mention))), -MaxPronounWeight, MaxPronounWeight);
        balance += Sign(OfForename(person)) * ForenameWeight;
        return balance > 0 ? Gender.Female : balance < 0 ? Gender.Male : Gender.Unknown;
    }

    private static Gender OfForename(Person person)
    {
        foreach (string[] form in person.Forms)
        {
            string[] forenames = Surnames.StandFirst(form[0]) && !Forenames.Contains(form[0]) ? form[1..] : form[..^1];
            foreach (string forename in forenames)
            {
                if (Forenames.GenderOf(forename) is Gender gender && gender != Gender.Unknown)
                {
                    return gender;
                }
            }
        }

        return person.Forms.Count == 0 ? Forenames.GenderOf(person.Mentions[0].Words[0]) : Gender.Unknown;
    }

    /// <summary>The gender of the first pronoun after a mention and before any other person's name, in its sentence or at the next one's start.</summary>
    private static Gender PronounAfter(WordView words, NameMention mention)
    {
        for (int at = mention.End; at < words.Count && at < mention.End + MaxDistance; at++)
        {
            if (words.NameAt(at) is { Type: EntityType.Person })
            {
                return Gender.Unknown;
            }

            Gender gender = PronounGender(words[at]);
            if (gender != Gender.Unknown)
            {
                return gender;
            }
        }

        return Gender.Unknown;
    }

    private static Gender PronounGender(string word) => word switch
    {
        "he" or "his" or "him" or "himself" => Gender.Male,
        "she" or "her" or "hers" or "herself" => Gender.Female,
        _ => Gender.Unknown,
    };

    private static int Sign(Gender gender) => gender switch
    {
        Gender.Female => 1,
        Gender.Male => -1,
        _ => 0,
    };
}
