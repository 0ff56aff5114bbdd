using System.Management.Automation;

namespace NewsTools.Errors;

/// <summary>Every error that the module writes: its stable id, its category and the input that it is about.</summary>
internal static class ErrorRecords
{
    public static ErrorRecord PathNotFound(string path)
        => new(new ItemNotFoundException($"There is no file '{path}'."), "PathNotFound", ErrorCategory.ObjectNotFound, path);

    public static ErrorRecord PathIsFolder(string path)
        => new(
            new InvalidOperationException($"'{path}' is a folder. Give its files ('{Path.Combine(path, "*")}'), or use -Recurse with Import-Article."),
            "PathIsFolder",
            ErrorCategory.InvalidArgument,
            path);

    public static ErrorRecord PathNotAFile(string path)
        => new(new InvalidOperationException($"'{path}' is not in the file system."), "PathNotAFile", ErrorCategory.InvalidArgument, path);

    public static ErrorRecord FileNotRead(string path, Exception error)
        => new(error, "FileNotRead", error is UnauthorizedAccessException ? ErrorCategory.PermissionDenied : ErrorCategory.ReadError, path);

    public static ErrorRecord Document(object target, DocumentException error)
        => new(error, $"Document{error.Error}", Category(error.Error), target);

    public static ErrorRecord Store(object? target, StoreException error)
        => new(error, $"Store{error.Error}", Category(error.Error), target);

    public static ErrorRecord ArticleNotFound(long id)
        => new(new ItemNotFoundException($"The database holds no article {id}."), "ArticleNotFound", ErrorCategory.ObjectNotFound, id);

    public static ErrorRecord NoDatabaseFolder()
        => new(
            new InvalidOperationException("There is no folder for local application data here. Give the database file with -Database, or set NEWSTOOLS_DATABASE."),
            "DatabaseNotGiven",
            ErrorCategory.ObjectNotFound,
            null);

    public static ErrorRecord InputNotUnderstood(object input)
        => new(
            new ArgumentException($"A {input.GetType().Name} is neither an article, nor a fact of one, nor a file. Pipe articles, files or paths; give raw text with -Text."),
            "InputNotUnderstood",
            ErrorCategory.InvalidArgument,
            input);

    public static ErrorRecord RecordWithoutDocument(string? told)
        => new(
            new ArgumentException("A piped record has no property Path, PSPath, FullName, Uri or Text that tells its document."),
            "InputNotUnderstood",
            ErrorCategory.InvalidArgument,
            told);

    public static ErrorRecord InputNotStored(object input)
        => new(
            new ArgumentException($"'{input}' is no stored article. Pipe what Get-Article, Find-Article or Import-Article give, or use -Id."),
            "InputNotStored",
            ErrorCategory.InvalidArgument,
            input);

    public static ErrorRecord FileExists(string path)
        => new(new IOException($"There is a file '{path}' already. Use -Force to replace it."), "FileExists", ErrorCategory.ResourceExists, path);

    public static ErrorRecord UriNotUnderstood(string uri)
        => new(new ArgumentException($"'{uri}' is no http or https address."), "UriNotUnderstood", ErrorCategory.InvalidArgument, uri);

    public static ErrorRecord FileNotWritten(string path, Exception error)
        => new(error, "FileNotWritten", error is UnauthorizedAccessException ? ErrorCategory.PermissionDenied : ErrorCategory.WriteError, path);

    private static ErrorCategory Category(DocumentError error) => error switch
    {
        DocumentError.Encrypted or DocumentError.Refused => ErrorCategory.PermissionDenied,
        DocumentError.Unsupported => ErrorCategory.NotImplemented,
        DocumentError.TooLarge => ErrorCategory.LimitsExceeded,
        DocumentError.Unreachable => ErrorCategory.ConnectionError,
        _ => ErrorCategory.InvalidData,
    };

    private static ErrorCategory Category(StoreError error) => error switch
    {
        StoreError.NotOpened => ErrorCategory.OpenError,
        StoreError.ReadOnly => ErrorCategory.PermissionDenied,
        StoreError.Busy => ErrorCategory.ResourceBusy,
        StoreError.DiskFull => ErrorCategory.WriteError,
        StoreError.BadQuery => ErrorCategory.InvalidArgument,
        _ => ErrorCategory.InvalidData,
    };
}
