using System.Management.Automation;
using System.Text;
using NewsTools.Errors;
using NewsTools.Input;

namespace NewsTools.Commands;

/// <summary>Writes articles with all their facts to a file of JSON Lines, which Import-Article reads back without loss.</summary>
[Cmdlet(VerbsData.Export, "Article", DefaultParameterSetName = PathSet, SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class ExportArticleCommand : FileWritingCommand
{
    private StreamWriter? _writer;

    private string? _file;

    private bool _isDeclined;

    /// <summary>Stored articles, or search matches or facts of them. Without input: all stored articles.</summary>
    [Parameter(ValueFromPipeline = true)]
    public PSObject[]? InputObject { get; set; }

    /// <summary>Gives the file.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private string PartialFile => $"{_file}.partial";

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        _file = TargetFile();
        _isDeclined = !ShouldProcess(_file, "Export articles");
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (_isDeclined)
        {
            return;
        }

        Writing(_file!, () => _writer ??= new StreamWriter(PartialFile, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));
        if (InputObject is null)
        {
            if (!MyInvocation.ExpectingInput)
            {
                WriteStored(new ArticleQuery());
            }

            return;
        }

        foreach (PSObject input in InputObject)
        {
            WriteInput(input);
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (_writer is null)
        {
            return;
        }

        Writing(_file!, () =>
        {
            _writer.Dispose();
            _writer = null;
            File.Move(PartialFile, _file!, overwrite: true);
        });
        if (PassThru)
        {
            WriteObject(new FileInfo(_file!));
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool isDisposing)
    {
        if (isDisposing && _writer is not null)
        {
            _writer.Dispose();
            File.Delete(PartialFile);
        }

        base.Dispose(isDisposing);
    }

    private void WriteInput(PSObject input)
    {
        ArticleInput? understood = ArticleInput.Of(input);
        if ((understood?.ArticleId ?? understood?.Article?.Id) is long id)
        {
            WriteStored(new ArticleQuery { Ids = [id] });
        }
        else if (understood?.Article is Article article)
        {
            WriteLine(article);
        }
        else
        {
            WriteError(ErrorRecords.InputNotStored(input.BaseObject));
        }
    }

    private void WriteStored(ArticleQuery query)
    {
        if (ExistingStore is not IArticleStore store)
        {
            return;
        }

        using IEnumerator<Article> articles = store.Articles(query, Cancellation).GetEnumerator();
        while (Guarded(DatabasePath, articles.MoveNext))
        {
            WriteLine(articles.Current);
        }
    }

    private void WriteLine(Article article)
    {
        AnalyzedArticle line = new(article, FactsOf(article), Analyzer.EngineVersion);
        Writing(_file!, () => _writer!.WriteLine(ArticleJson.Write(line)));
    }
}
