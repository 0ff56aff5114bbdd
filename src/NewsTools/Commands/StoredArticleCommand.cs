using System.Management.Automation;
using NewsTools.Errors;
using NewsTools.Input;

namespace NewsTools.Commands;

/// <summary>A cmdlet on stored articles that are piped to it: articles, search matches, facts, or ids.</summary>
public abstract class StoredArticleCommand : StoreCommand
{
    private protected const string InputSet = "InputObject";
    private protected const string IdSet = "Id";

    private readonly HashSet<(string, long)> _seen = [];

    private protected StoredArticleCommand()
    {
    }

    /// <summary>Stored articles, or search matches or facts of them.</summary>
    [Parameter(Mandatory = true, ParameterSetName = InputSet, ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject[] InputObject { get; set; } = [];

    /// <summary>The articles' ids.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = IdSet)]
    public long[] Id { get; set; } = [];

    /// <summary>The ids of this record's articles, each once.</summary>
    private protected IEnumerable<long> Ids()
    {
        foreach (long id in ParameterSetName == IdSet ? Id : InputIds())
        {
            if (_seen.Add((DatabasePath, id)))
            {
                yield return id;
            }
        }
    }

    /// <summary>A stored article; null, with an error record, where there is none.</summary>
    private protected Article? Stored(long id)
    {
        if (ExistingStore is IArticleStore store)
        {
            return StoredArticle(store, id);
        }

        WriteError(ErrorRecords.ArticleNotFound(id));
        return null;
    }

    private IEnumerable<long> InputIds()
    {
        foreach (PSObject input in InputObject)
        {
            if (ArticleInput.Of(input) is { } understood && (understood.ArticleId ?? understood.Article?.Id) is long id)
            {
                yield return id;
            }
            else
            {
                WriteError(ErrorRecords.InputNotStored(input.BaseObject));
            }
        }
    }
}
