using NewsTools.Entities.Tables;

namespace NewsTools.Entities.Joining;

/// <summary>A person under construction: the mentions joined so far.</summary>
internal sealed class Person
{
    private const int MaxForms = 8;

    public List<NameMention> Mentions { get; } = [];

    /// <summary>The different forms of several words.</summary>
    public List<string[]> Forms { get; } = [];

    /// <summary>How often the person is named by a form of several words.</summary>
    public int FullMentions { get; private set; }

    public int FirstToken { get; private set; } = int.MaxValue;

    /// <summary>The gender that a title tells.</summary>
    public Gender TitleGender { get; private set; }

    /// <summary>The gender that a title, else the forename tells.</summary>
    public Gender LikelyGender => TitleGender != Gender.Unknown || Forms.Count == 0 ? TitleGender : Forenames.GenderOf(Forms[0][0]);

    public bool IsFamily { get; init; }

    /// <summary>The full name where no mention has it ("Bill" in "Bill and Hillary Clinton").</summary>
    public string? InferredName { get; set; }

    public void Add(NameMention mention)
    {
        Mentions.Add(mention);
        FirstToken = Math.Min(FirstToken, mention.First);
        if (mention.TitleGender != Gender.Unknown)
        {
            TitleGender = mention.TitleGender;
        }

        if (mention.Words.Length < 2)
        {
            return;
        }

        FullMentions++;
        if (Forms.Count < MaxForms && !Forms.Any(form => form.AsSpan().SequenceEqual(mention.Words)))
        {
            Forms.Add(mention.Words);
        }
    }
}
