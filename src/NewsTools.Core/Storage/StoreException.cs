namespace NewsTools;

/// <summary>What the article database refuses, in terms a user can act on: the only exception that a store throws for its own reasons.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="error">What is wrong.</param>
    /// <param name="message">What is wrong and what to do, for people.</param>
    /// <param name="innerException">What the database library said.</param>
    public StoreException(StoreError error, string message, Exception? innerException = null)
        : base(message, innerException) => Error = error;

    /// <summary>What is wrong.</summary>
    public StoreError Error { get; }

    /// <summary>Of a bad query: where in it (UTF-16 index); null of other errors.</summary>
    public int? Position { get; init; }
}
