using System.Management.Automation;
using NewsTools.Errors;
using NewsTools.Importing;
using NewsTools.Input;

namespace NewsTools.Commands;

/// <summary>
/// A cmdlet that gives one kind of fact: from piped articles (the facts they bring, else the stored ones of this engine, else a fresh
/// analysis), from files and raw text (analysed, not stored), or from the whole database.
/// </summary>
public abstract class FactCommand : StoreCommand
{
    private protected const string StoredSet = "Stored";
    private protected const string InputSet = "InputObject";
    private protected const string PathSet = "Path";
    private protected const string LiteralPathSet = "LiteralPath";
    private protected const string TextSet = "Text";

    private readonly HashSet<(string?, long)> _seen = [];

    private protected FactCommand()
    {
    }

    /// <summary>Articles, search matches or facts (their articles are read), files, or paths as strings. Files are read, not stored.</summary>
    [Parameter(Mandatory = true, ParameterSetName = InputSet, ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject[] InputObject { get; set; } = [];

    /// <summary>Files to read; wildcards allowed. They are analysed, not stored.</summary>
    [Parameter(Mandatory = true, ParameterSetName = PathSet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Path { get; set; } = [];

    /// <summary>Files to read, taken as they are written.</summary>
    [Parameter(Mandatory = true, ParameterSetName = LiteralPathSet)]
    [Alias("PSPath")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>The plain text of an article, paragraphs separated by line breaks.</summary>
    [Parameter(Mandatory = true, ParameterSetName = TextSet)]
    [AllowEmptyString]
    public string[] Text { get; set; } = [];

    /// <summary>The day of publication of -Text, on which its relative dates are anchored.</summary>
    [Parameter(ParameterSetName = TextSet)]
    public DateTime? Published { get; set; }

    /// <summary>Ids of stored articles.</summary>
    [Parameter(ParameterSetName = StoredSet)]
    public long[] ArticleId { get; set; } = [];

    /// <summary>Gives the facts of each input.</summary>
    protected override void ProcessRecord()
    {
        switch (ParameterSetName)
        {
            case StoredSet:
                WriteStored();
                break;
            case TextSet:
                foreach (string text in Text)
                {
                    WriteFacts(new Article { Text = text, Published = Published }, narrowedTo: null);
                }

                break;
            case PathSet:
                WriteFiles(PathResolver.Resolve(this, Path, isLiteral: false));
                break;
            case LiteralPathSet:
                WriteFiles(PathResolver.Resolve(this, LiteralPath, isLiteral: true));
                break;
            default:
                foreach (PSObject input in InputObject)
                {
                    WriteInput(input);
                }

                break;
        }
    }

    /// <summary>Writes what the whole database holds.</summary>
    private protected abstract void WriteStored();

    /// <summary>Writes the facts of one article; those about one person alone where the input was that person.</summary>
    private protected abstract void WriteFacts(Article article, Entity? narrowedTo);

    private void WriteFiles(IEnumerable<string> files)
    {
        foreach (string file in files)
        {
            foreach (Article article in FileArticles(file))
            {
                WriteFacts(article, narrowedTo: null);
            }
        }
    }

    private IReadOnlyList<Article> FileArticles(string file)
    {
        try
        {
            return Guarded(file, () => ArticleFile.Read(file, Cancellation));
        }
        catch (DocumentException error)
        {
            WriteError(ErrorRecords.Document(file, error));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            WriteError(ErrorRecords.FileNotRead(file, error));
        }

        return [];
    }

    private void WriteInput(PSObject input)
    {
        switch (ArticleInput.Of(input))
        {
            case { Article: Article article }:
                WriteFacts(article, narrowedTo: null);
                break;
            case { ArticleId: long id } stored:
                WriteStoredArticle(id, stored.Entity);
                break;
            case { Path: string path } file:
                WriteFiles(PathResolver.Resolve(this, [path], file.IsLiteral));
                break;
            default:
                WriteError(ErrorRecords.InputNotUnderstood(input.BaseObject));
                break;
        }
    }

    private void WriteStoredArticle(long id, Entity? entity)
    {
        if (!_seen.Add((entity?.Name, id)) || ExistingStore is not IArticleStore store)
        {
            return;
        }

        if (StoredArticle(store, id) is Article article)
        {
            WriteFacts(article, entity);
        }
    }
}
