using CsCheck;
using NewsTools.Analysis;
using NewsTools.Entities;
using NewsTools.Entities.Roles;
using NewsTools.Tagging;

namespace NewsTools.Core.Tests.Entities;

public sealed class EntityStageTests
{
    private static readonly string[] Pieces =
    [
        "Anna", "Lindqvist", "Holm", "Robert", "Mrs", "President", "the", "minister", "minister's", "he", "She", "his", "wife", "U.S.", "Belgian", "(", ")", ",", ".", "\"", "“", "”", "'s", "-", "—",
        "Board", "NGB", "of", "and", "two", "both", "said", "45", "\n\n", "\u0001", "\uD83D\uDE00", "\uD800", "...", "O’Dowd", "İ", "ß", "Æ",
    ];

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("minister")]
    [InlineData("the minister")]
    [InlineData("He")]
    [InlineData("[P:Anna] (")]
    [InlineData("[P:Anna Lindqvist],")]
    [InlineData("[P:Anna Lindqvist], the")]
    [InlineData("the minister of [L:Rome]")]
    [InlineData("[O:-]")]
    [InlineData("[P:...]")]
    [InlineData("[M:']")]
    [InlineData("[P:Mr.]")]
    [InlineData("[O:The] ([O:THE])")]
    public void Short_and_broken_texts_are_no_error(string text) => Check(Marked.Read(text));

    [Fact]
    public void Any_names_over_any_words_make_a_sound_cast()
        => Gen.Select(Gen.Int[0, Pieces.Length - 1].Array[0, 40], Gen.Int[0, 4].Array[40], Gen.Int[1, 3].Array[40]).Sample(
            sample =>
            {
                (int[] pieces, int[] types, int[] lengths) = sample;
                Document document = Analyzer.Annotate(string.Join(" ", pieces.Select(piece => Pieces[piece])), null, new AnalysisOptions(), AnalysisStage.Language);
                document.Tags = [.. document.Tokens.Select((_, i) => (PartOfSpeech)(i * 7 % 17))];
                document.Names = [.. Names(document.Tokens.Length, types, lengths)];
                EntityStage.Run(document);
                Check(document);
            },
            seed: "0000KOyqsaB4",
            iter: 800,
            threads: 1);

    [Theory]
    [InlineData("[P:Anna Lindqvist] met [P:Robert Holm] and [O:Northern Grain Board] ([O:NGB]). She said he was the minister.\n\n")]
    [InlineData("[O:Northern Grain Board] ([O:NGB]) ")]
    [InlineData("[P:Anna Lindqvist] and ")]
    [InlineData("[L:Rome], ")]
    [InlineData("the minister of ")]
    [InlineData("her minister's ")]
    [InlineData("[P:ANNA LINDQVIST] SAID THE MINISTER OF [L:ROME] ")]
    [InlineData("[P:Анна] 東京 ")]
    [InlineData("[M:\uD83D] \u0007 ")]
    public void Work_grows_with_the_text_and_no_faster(string piece)
    {
        long small = ReadsOf(piece, 400);
        Assert.InRange(small, 1, long.MaxValue);
        Assert.InRange(ReadsOf(piece, 800), 0, (small * 21 / 10) + 1000);
    }

    [Fact]
    public void A_text_repeated_has_the_same_cast()
    {
        string article = "[P:Anna Lindqvist] met [P:Robert Holm] and [O:Northern Grain Board] ([O:NGB]). She said he was the minister.\n\n";
        Document document = Marked.Read(string.Concat(Enumerable.Repeat(article, 2000)));
        Assert.Equal(3, document.Cast.Characters.Length);
        Assert.Equal(2000, document.Cast.Characters[0].Count);
    }

    [Fact]
    public void A_megabyte_without_a_space_is_one_name()
        => Assert.Single(Marked.Cast($"[P:{new string('X', 1 << 20)}]"));

    [Fact]
    public void Many_namesakes_are_read_in_bounded_time()
    {
        string text = string.Concat(Enumerable.Range(0, 1500).Select(i => $"[P:{(char)('A' + (i % 26))}{(char)('a' + (i / 26 % 26))}{i} Lindqvist] left. "));
        Document document = Marked.Read(text);
        Assert.Equal(1500, document.Cast.References.Count(reference => reference.Form == ReferenceForm.Name));
    }

    [Fact]
    public void The_same_text_gives_the_same_cast()
    {
        string text = "Sen. [P:Anna Lindqvist] met [P:Robert Holm]. He left. The senator said [L:Beijing] and the [G:Chinese] agree.";
        Assert.Equal(Marked.Read(text).Cast.References, Marked.Read(text).Cast.References, (first, second) => (first.First, first.End, first.Character, first.Confidence) == (second.First, second.End, second.Character, second.Confidence));
    }

    private static long ReadsOf(string piece, int times)
    {
        Document document = Marked.Read(string.Concat(Enumerable.Repeat(piece, times)));
        WordView words = new(document);
        CastBuilder.Build(document, words);
        return words.Reads;
    }

    private static IEnumerable<NameSpan> Names(int tokens, int[] types, int[] lengths)
    {
        int at = 0;
        for (int i = 0; i < types.Length && at < tokens; i++)
        {
            int end = Math.Min(tokens, at + lengths[i]);
            if (types[i] != 4)
            {
                yield return new NameSpan(at, end, (EntityType)types[i], 0.9f);
            }

            at = end;
        }
    }

    private static void Check(Document document)
    {
        Cast cast = document.Cast;
        int end = 0;
        foreach (Reference reference in cast.References)
        {
            Assert.True(reference.First >= end && reference.End > reference.First && reference.End <= document.Tokens.Length);
            Assert.InRange(reference.Character, 0, cast.Characters.Length - 1);
            Assert.InRange(reference.Confidence, 0, 1.0001f);
            Assert.Same(reference, cast.At(reference.First));
            end = reference.End;
        }

        foreach (Entity entity in EntityFacts.Of(document))
        {
            Assert.Equal(entity.Mentions.Count, entity.Count);
            Assert.NotEmpty(entity.Mentions);
            Assert.DoesNotContain(entity.Name, entity.Aliases);
            Assert.All(entity.Mentions, mention => Assert.Equal(mention.Text, document.Text.Substring(mention.Offset, mention.Length)));
        }
    }
}
