using NewsTools.Analysis;
using NewsTools.Entities;

namespace NewsTools.Core.Tests.Entities;

public sealed class ResolverTests
{
    [Theory]
    [InlineData("[P:Anna Lindqvist] won the seat. She said that it was late.", "She", "Anna Lindqvist")]
    [InlineData("[P:Anna Lindqvist] met [P:Robert Holm]. He said that it was late.", "He", "Robert Holm")]
    [InlineData("[P:Anna Lindqvist] met [P:Robert Holm]. She said that it was late.", "She", "Anna Lindqvist")]
    [InlineData("[P:Robert Holm] said that he was late.", "he", "Robert Holm")]
    [InlineData("[P:Robert Holm] said the team beat [P:Peter Bream]. He said that it was late.", "He", "Robert Holm")]
    [InlineData("As he left, [P:Robert Holm] said that it was late.", "he", "Robert Holm")]
    public void A_pronoun_stands_for_a_person(string text, string words, string name) => Assert.Equal(name, Referent(text, words)?.Name);

    [Theory]
    [InlineData("He said that it was late.\n\n[L:Rome] is big.")]
    [InlineData("[P:Anna Lindqvist] won the seat. He said that it was late.")]
    public void A_pronoun_without_a_fitting_person_stands_for_nobody(string text) => Assert.Null(Referent(text, "He"));

    [Theory]
    [InlineData("[L:Norway]'s Foreign Minister [P:Anna Lindqvist] met the Finance Minister, [P:Robert Holm]. The foreign minister said it was late.", "The foreign minister", "Anna Lindqvist")]
    [InlineData("[L:Norway]'s Foreign Minister [P:Anna Lindqvist] met the Finance Minister, [P:Robert Holm]. The finance minister said it was late.", "The finance minister", "Robert Holm")]
    [InlineData("[L:Norway]'s foreign minister called on [L:Sweden].\n\n[L:Norway]'s foreign minister [P:Anna Lindqvist] left.", "Norway's foreign minister", "Anna Lindqvist")]
    [InlineData("Sen. [P:Anna Lindqvist] spoke. The senator said it was late.", "The senator", "Anna Lindqvist")]
    [InlineData("Sen. [P:Anna Lindqvist] spoke. The lawmaker said it was late.", "The lawmaker", "Anna Lindqvist")]
    [InlineData("Spokesman [P:Robert Holm] spoke. [P:Anna Lindqvist] left. The spokesman said it was late.", "The spokesman", "Robert Holm")]
    [InlineData("[P:Robert Holm] spoke. [P:Anna Lindqvist] left. The man said it was late.", "The man", "Robert Holm")]
    public void A_role_noun_stands_for_the_person_with_the_role(string text, string words, string name) => Assert.Equal(name, Referent(text, words)?.Name);

    [Theory]
    [InlineData("Sen. [P:Anna Lindqvist] spoke. A senator said it was late.", "A senator")]
    [InlineData("[P:Anna Lindqvist] is the senator.", "the senator")]
    [InlineData("[P:Anna Lindqvist] met the senator, [P:Robert Holm].", "the senator")]
    public void A_role_that_belongs_to_a_name_or_to_anyone_is_no_reference(string text, string words) => Assert.Null(Referent(text, words));

    [Fact]
    public void A_plural_role_noun_stands_for_all_who_are_meant()
    {
        Document document = Marked.Read("Foreign Minister [P:Anna Lindqvist] met Finance Minister [P:Robert Holm]. The two ministers said it was late.");
        Reference both = Assert.Single(document.Cast.References, reference => reference.IsPlural);
        Assert.Equal(["Anna Lindqvist", "Robert Holm"], new[] { both.Character, both.Others[0] }.Select(index => document.Cast.Characters[index].Name).Order());
    }

    [Fact]
    public void Candidates_are_ranked_and_their_probabilities_sum_to_one()
    {
        Document document = Marked.Read("[P:Peter Bream] met [P:Robert Holm]. He said that it was late.");
        Reference he = Assert.Single(document.Cast.References, reference => reference.Form == ReferenceForm.Pronoun);
        Assert.Equal(2, he.Candidates.Count);
        Assert.Equal(he.Character, he.Candidates[0].Character);
        Assert.True(he.Candidates[0].Probability >= he.Candidates[1].Probability);
        Assert.Equal(1, he.Candidates.Sum(candidate => candidate.Probability), 4);
    }

    [Theory]
    [InlineData("[P:Anna Lindqvist] said so.", true)]
    [InlineData("\"So,\" said [P:Anna Lindqvist], a doctor.", true)]
    [InlineData("[P:Anna Lindqvist], a doctor, was late.", true)]
    [InlineData("It was given to [P:Anna Lindqvist] here.", false)]
    public void Subjects_are_told(string text, bool isSubject) => Assert.Equal(isSubject, Assert.Single(Marked.Read(text).Cast.References).IsSubject);

    private static Character? Referent(string text, string words)
    {
        Document document = Marked.Read(text);
        Reference? reference = document.Cast.References.FirstOrDefault(reference
            => reference.Form != ReferenceForm.Name && document.TextOf(reference.PhraseFirst, reference.End).EndsWith(words, StringComparison.Ordinal));
        return reference is null ? null : document.Cast.Characters[reference.Character];
    }
}
