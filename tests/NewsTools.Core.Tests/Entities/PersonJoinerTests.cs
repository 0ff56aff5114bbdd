namespace NewsTools.Core.Tests.Entities;

public sealed class PersonJoinerTests
{
    [Theory]
    [InlineData("[P:Anna Lindqvist] spoke. [P:Lindqvist] left.", "Anna Lindqvist", "Anna Lindqvist")]
    [InlineData("[P:LINDQVIST] WINS\n\n[P:Anna Lindqvist] spoke.", "Anna Lindqvist", "Anna Lindqvist")]
    [InlineData("[P:Anna Lindqvist] spoke. [P:Anna] left.", "Anna Lindqvist", "Anna Lindqvist")]
    [InlineData("[P:Robert C. Marlow] spoke. [P:Bob Marlow] left.", "Robert C. Marlow", "Robert C. Marlow")]
    [InlineData("[P:J. P. Hadley] spoke. [P:J.P. Hadley] left.", "J. P. Hadley", "J. P. Hadley")]
    [InlineData("[P:Nicholas Farrow] spoke. [P:Nick Farrow] left.", "Nicholas Farrow", "Nicholas Farrow")]
    [InlineData("[P:Pieter van der Veld] spoke. [P:van der Veld] left.", "Pieter van der Veld", "Pieter van der Veld")]
    [InlineData("[P:Daw Thin Su Mya] spoke. [P:Su Mya] left.", "Daw Thin Su Mya", "Daw Thin Su Mya")]
    [InlineData("[P:Wang Lei] spoke. [P:Wang] left.", "Wang Lei", "Wang Lei")]
    [InlineData("[P:Kim Jae-ho] spoke. [P:Kim Jae Ho] left.", "Kim Jae-ho", "Kim Jae-ho")]
    [InlineData("[P:José Núñez] spoke. [P:Jose Nunez] left.", "José Núñez", "José Núñez")]
    [InlineData("[P:Andrias Tolvan] spoke. [P:Andreas Tolvan] left.", "Andrias Tolvan", "Andrias Tolvan")]
    [InlineData("Mr [P:Colm O’Dowd] spoke. [P:O'Dowd] left.", "Colm O’Dowd", "Colm O’Dowd")]
    [InlineData("[P:Iron Mike Dalton] fought. [P:Mike Dalton] won. [P:Mike Dalton] left.", "Mike Dalton", "Mike Dalton", "Mike Dalton")]
    public void Forms_of_one_name_are_one_person(string text, params string[] names) => Assert.Equal(names, Marked.Mentions(text));

    [Fact]
    public void Two_people_with_one_last_name_stay_apart()
        => Assert.Equal(["Laura Bream", "Peter Bream"], Marked.Mentions("[P:Laura Bream] spoke. [P:Peter Bream] left."));

    [Fact]
    public void A_bare_surname_goes_to_the_main_bearer_not_the_latest()
        => Assert.Equal(
            ["Laura Bream", "Laura Bream", "Peter Bream", "Laura Bream"],
            Marked.Mentions("[P:Laura Bream] spoke. [P:Laura Bream] voted. Her brother [P:Peter Bream] left. [P:Bream] won."));

    [Fact]
    public void A_title_tells_namesakes_apart()
        => Assert.Equal(
            ["Laura Bream", "Peter Bream", "Peter Bream", "Laura Bream"],
            Marked.Mentions("[P:Laura Bream] and [P:Peter Bream] married. Mr [P:Bream] spoke. Mrs [P:Bream] left."));

    [Fact]
    public void Two_forenames_share_the_surname_that_follows()
        => Assert.Equal(["Peter Bream", "Laura Bream", "Peter Bream"], Marked.Mentions("[P:Peter] and [P:Laura Bream] married. [P:Peter Bream] spoke."));

    [Fact]
    public void A_family_is_a_character_of_its_own()
    {
        string text = "[P:Laura Bream] and [P:Peter Bream] left. The [P:Breams] own a farm.";
        Assert.Equal(["Laura Bream", "Peter Bream", "Breams"], Marked.Mentions(text));
        Assert.True(Marked.Named(text, "Breams").IsPlural);
    }

    [Fact]
    public void Titles_are_no_part_of_the_name()
        => Assert.Equal("Anna Lindqvist", Assert.Single(Marked.Cast("[P:Dr. Anna Lindqvist] spoke. [P:Lindqvist] left.")).Name);

    [Fact]
    public void Forms_of_similar_forenames_stay_apart()
        => Assert.Equal(["Ronald Breck", "Donald Breck"], Marked.Mentions("[P:Ronald Breck] met [P:Donald Breck]."));

    [Fact]
    public void A_surname_taken_for_a_body_is_the_person_whom_the_article_names()
        => Assert.Equal(["Anna Lindqvist", "Anna Lindqvist", "Anna Lindqvist"], Marked.Mentions("[P:Anna Lindqvist] spoke. [O:Lindqvist] left. [O:Lindqvist] won."));

    [Fact]
    public void A_surname_that_begins_a_body_of_the_article_stays_the_body()
        => Assert.Equal(3, Marked.Cast("[P:Anna Lindqvist] spoke. [O:Lindqvist] fell. [O:Lindqvist] rose. The [O:Lindqvist Steel Works] closed. The [O:Lindqvist Mill] opened.").Count(character => character.Type == EntityType.Organization));

    [Fact]
    public void A_forename_before_a_word_that_is_a_person_alone_makes_a_full_name()
        => Assert.Equal(
            EntityType.Person,
            Marked.Named("[M:Ava DuVernay] makes films. [P:DuVernay] said so, and [P:DuVernay] should know.", "Ava DuVernay").Type);

    [Fact]
    public void A_place_name_before_a_word_stays_what_it_is()
        => Assert.Contains(
            Marked.Cast("[M:Zenith DuVernay] is a film. [P:DuVernay] said so, and [P:DuVernay] should know."),
            character => character.Name == "Zenith DuVernay" && character.Type != EntityType.Person);

    [Fact]
    public void A_lone_bracket_is_no_part_of_a_name()
        => Assert.Equal("Frank Vogel", Marked.Cast("Coach ([P:Frank) Vogel] came in.")[0].Name);
}
