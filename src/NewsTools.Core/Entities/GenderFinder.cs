using NewsTools.Entities.Joining;
using NewsTools.Entities.Roles;
using NewsTools.Entities.Tables;

namespace NewsTools.Entities;

/// <summary>Tells a person's gender from titles, role nouns, the forename, and pronouns.</summary>
internal static class GenderFinder
{
    private const int TitleWeight = 8;

    private const int NounWeight = 4;

    private const int ForenameWeight = 2;

    /// <summary>How much probability of pronouns must be left on one side.</summary>
    private const float LeastPronounBalance = 0.8f;

    public static Gender Of(Person person, IReadOnlyList<Role> roles)
    {
        int balance = Sign(person.TitleGender) * TitleWeight;
        balance += Math.Clamp(roles.Sum(role => Sign(role.Gender)), -1, 1) * NounWeight;
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

    /// <summary>The gender of the pronouns that stand for each person whose gender nothing else tells, where they agree.</summary>
    public static Character[] FromPronouns(Character[] characters, IEnumerable<Reference> references)
    {
        float[] balances = new float[characters.Length];
        foreach (Reference pronoun in references.Where(reference => reference.Form == ReferenceForm.Pronoun))
        {
            balances[pronoun.Character] += Sign(pronoun.Gender) * pronoun.Confidence;
        }

        return [.. characters.Select((character, i) => character.IsPerson && character.Gender == Gender.Unknown && MathF.Abs(balances[i]) >= LeastPronounBalance
            ? character with { Gender = balances[i] > 0 ? Gender.Female : Gender.Male }
            : character)];
    }

    private static int Sign(Gender gender) => gender switch
    {
        Gender.Female => 1,
        Gender.Male => -1,
        _ => 0,
    };
}
