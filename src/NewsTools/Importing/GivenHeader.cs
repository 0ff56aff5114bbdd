namespace NewsTools.Importing;

/// <summary>What the caller says of the articles, over what their documents say.</summary>
/// <param name="Title">The title.</param>
/// <param name="Published">The day of publication.</param>
/// <param name="Source">The source.</param>
internal sealed record GivenHeader(string? Title, DateTime? Published, string? Source)
{
    public static GivenHeader None { get; } = new(null, null, null);

    /// <summary>Whether a stored article says the same.</summary>
    public bool Agrees(Article stored)
        => (Title is null || Title == stored.Title) && (Published is null || Published == stored.Published) && (Source is null || Source == stored.Source);
}
