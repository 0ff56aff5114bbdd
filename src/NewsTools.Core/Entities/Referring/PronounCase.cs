namespace NewsTools.Entities.Referring;

/// <summary>The case of a pronoun.</summary>
internal enum PronounCase
{
    Subject = 0,
    Object,
    Possessive,
    Reflexive,
}
