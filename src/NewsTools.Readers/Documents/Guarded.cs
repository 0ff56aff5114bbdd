namespace NewsTools.Readers.Documents;

/// <summary>Runs a reader so that a format library's own exceptions leave as <see cref="DocumentException"/>.</summary>
internal static class Guarded
{
    public static TResult Run<TResult>(Func<TResult> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (IsOfContent(exception))
        {
            throw new DocumentException(DocumentError.Damaged, $"The document is damaged: {exception.Message}", exception);
        }
    }

    /// <summary>Format libraries throw nearly anything on bad content; what the process or the caller caused passes.</summary>
    private static bool IsOfContent(Exception exception)
        => exception is not (DocumentException or OperationCanceledException or OutOfMemoryException or ThreadInterruptedException);
}
