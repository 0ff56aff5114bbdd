namespace NewsTools.Entities.Referring;

/// <summary>The pronouns of the third person.</summary>
internal static class PronounWords
{
    /// <summary>What a word is as a pronoun; null where it is none.</summary>
    public static (Gender Gender, PronounCase Case)? Find(string word) => word switch
    {
        "he" => (Gender.Male, PronounCase.Subject),
        "him" => (Gender.Male, PronounCase.Object),
        "his" => (Gender.Male, PronounCase.Possessive),
        "himself" => (Gender.Male, PronounCase.Reflexive),
        "she" => (Gender.Female, PronounCase.Subject),
        "her" => (Gender.Female, PronounCase.Possessive),
        "hers" => (Gender.Female, PronounCase.Possessive),
        "herself" => (Gender.Female, PronounCase.Reflexive),
        _ => null,
    };
}
