namespace NewsTools.Core.Tests.Entities;

public sealed class PersonFactsTests
{
    [Theory]
    [InlineData("[L:Norway]'s Foreign Minister [P:Anna Lindqvist] left.", "Norway's Foreign Minister")]
    [InlineData("Sen. [P:Anna Lindqvist] left.", "Sen.")]
    [InlineData("[P:Anna Lindqvist], a doctor at the [O:Holm Clinic], left.", "doctor at the Holm Clinic")]
    [InlineData("[P:Anna Lindqvist], 45, a doctor, left.", "doctor")]
    [InlineData("[P:Anna Lindqvist], the [G:Norwegian] foreign minister, left.", "Norwegian foreign minister")]
    [InlineData("[P:Anna Lindqvist] is a doctor.", "doctor")]
    [InlineData("[P:Anna Lindqvist], who is a doctor, left.", "doctor")]
    [InlineData("[P:Anna Lindqvist] (director) left.", "director")]
    [InlineData("It was said by the chairman, [P:Olaf Lindqvist], here.", "chairman")]
    [InlineData("His wife [P:Anna Lindqvist] left.", "wife")]
    [InlineData("Mrs [P:Anna Lindqvist] left.", null)]
    [InlineData("[P:Anna Lindqvist] left.", null)]
    [InlineData("[P:Anna Lindqvist], President [P:Olaf Holm] and others left.", null)]
    public void The_role_is_what_the_article_says(string text, string? role)
        => Assert.Equal(role, Marked.Cast(text).First(character => character.Name.EndsWith("Lindqvist", StringComparison.Ordinal)).Role);

    [Theory]
    [InlineData("Mrs [P:Tarvel] left.", Gender.Female)]
    [InlineData("Mr [P:Tarvel] left.", Gender.Male)]
    [InlineData("[P:Robert Tarvel] left.", Gender.Male)]
    [InlineData("[P:Katarzyna Tarvel] left.", Gender.Female)]
    [InlineData("Spokeswoman [P:Xz Tarvel] left.", Gender.Female)]
    [InlineData("[P:Xz Tarvel] said that she left.", Gender.Female)]
    [InlineData("[P:Xz Tarvel] left.", Gender.Unknown)]
    public void The_gender_is_what_title_noun_pronoun_or_forename_tell(string text, Gender gender)
        => Assert.Equal(gender, Assert.Single(Marked.Cast(text)).Gender);
}
