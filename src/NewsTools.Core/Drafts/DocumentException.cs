namespace NewsTools;

/// <summary>A document that could not be read: the only exception that readers throw for bad content.</summary>
public sealed class DocumentException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="error">What is wrong.</param>
    /// <param name="message">What is wrong and what to do, for people.</param>
    /// <param name="innerException">What the format's library said.</param>
    public DocumentException(DocumentError error, string message, Exception? innerException = null)
        : base(message, innerException) => Error = error;

    /// <summary>What is wrong.</summary>
    public DocumentError Error { get; }
}
