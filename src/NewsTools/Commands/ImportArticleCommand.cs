using System.Collections;
using System.Globalization;
using System.Management.Automation;
using NewsTools.Completers;
using NewsTools.Errors;
using NewsTools.Importing;
using NewsTools.Input;
using NewsTools.Loading;

namespace NewsTools.Commands;

/// <summary>Imports news documents into the article database and gives the stored articles.</summary>
[Cmdlet(VerbsData.Import, "Article", DefaultParameterSetName = PathSet, SupportsShouldProcess = true)]
[OutputType(typeof(Article))]
public sealed class ImportArticleCommand : StoreCommand
{
    private const string PathSet = "Path";
    private const string LiteralPathSet = "LiteralPath";
    private const string TextSet = "Text";
    private const string UriSet = "Uri";
    private const string FeedSet = "Feed";

    private ImportQueue? _queue;

    private WebImport? _web;

    private OutcomeWriter? _outcomes;

    /// <summary>Files to import; wildcards allowed. http and https addresses are fetched. Without any input: the files of the current folder that have a supported extension.</summary>
    [Parameter(Position = 0, ParameterSetName = PathSet, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [SupportsWildcards]
    [RecordsByProperty]
    [ValidateNotNullOrEmpty]
    public string[] Path { get; set; } = [];

    /// <summary>Files to import, taken as they are written.</summary>
    [Parameter(Mandatory = true, ParameterSetName = LiteralPathSet, ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "FullName")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>Pages to fetch. What is stored is fetched again only if the server has another version.</summary>
    [Parameter(Mandatory = true, ParameterSetName = UriSet, ValueFromPipelineByPropertyName = true)]
    [Alias("Url", "Link")]
    [ValidateNotNullOrEmpty]
    public string[] Uri { get; set; } = [];

    /// <summary>Feeds (RSS, Atom, JSON Feed) by address or file. Of entries that give a summary only, the page is fetched.</summary>
    [Parameter(Mandatory = true, ParameterSetName = FeedSet)]
    [ValidateNotNullOrEmpty]
    public string[] Feed { get; set; } = [];

    /// <summary>Keeps to what the feed gives and fetches no page.</summary>
    [Parameter(ParameterSetName = FeedSet)]
    public SwitchParameter SummaryOnly { get; set; }

    /// <summary>Allows addresses on this machine and its own network.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = UriSet)]
    [Parameter(ParameterSetName = FeedSet)]
    public SwitchParameter AllowPrivateNetwork { get; set; }

    /// <summary>The plain text of an article, paragraphs separated by line breaks.</summary>
    [Parameter(Mandatory = true, ParameterSetName = TextSet, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = PathSet, ValueFromPipelineByPropertyName = true, DontShow = true)]
    [ValidateNotNullOrEmpty]
    public string Text { get; set; } = "";

    /// <summary>The title, over the document's own.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [AllowEmptyString]
    public string? Title { get; set; }

    /// <summary>The day of publication, over the document's own.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public DateTime? Published { get; set; }

    /// <summary>The source, such as the publisher, over the document's own.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [AllowEmptyString]
    public string? Source { get; set; }

    /// <summary>The character encoding of the files ("windows-1252"), instead of the one found.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(EncodingCompleter))]
    public string? Encoding { get; set; }

    /// <summary>Which field of a JSON record or CSV column gives which property of an article: @{ Text = 'body' }.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [ValidateNotNull]
    public Hashtable Property { get; set; } = [];

    /// <summary>Reads the supported files of folders too, and of the folders in them.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    public SwitchParameter Recurse { get; set; }

    /// <summary>How many documents are read and analysed at once; by default as many as there are processors.</summary>
    [Parameter]
    [ValidateRange(1, 256)]
    public int ThrottleLimit { get; set; } = Environment.ProcessorCount;

    /// <summary>Does not store an article that repeats the text of another.</summary>
    [Parameter]
    public SwitchParameter SkipDuplicate { get; set; }

    /// <summary>Analyses and stores again what is stored unchanged.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => _outcomes = new OutcomeWriter(this);

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        GivenHeader given = new(NullIfEmpty(Title), Published, NullIfEmpty(Source));
        ImportSource[] sources = [.. Sources()];
        _outcomes!.Expect(MyInvocation.ExpectingInput ? 0 : sources.Length);
        foreach (ImportSource source in sources)
        {
            if (ShouldProcess(source.Target.ToString(), "Import article"))
            {
                Write(Queue().Add(source with { Given = given }));
            }
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (_queue is not null)
        {
            Write(_queue.Complete());
            Guarded(DatabasePath, () =>
            {
                _web?.KeepFeedVersions();
                return true;
            });
        }

        _outcomes?.Complete();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool isDisposing)
    {
        if (isDisposing)
        {
            _queue?.Dispose();
            _web?.Dispose();
        }

        base.Dispose(isDisposing);
    }

    /// <summary>An empty cell of a piped record says nothing.</summary>
    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private ImportQueue Queue()
    {
        _queue ??= new ImportQueue(
            Store,
            new ImportSettings(ThrottleLimit, Force, new SaveOptions(Force, SkipDuplicate)),
            Cancellation);
        return _queue;
    }

    private WebImport Web => _web ??= new WebImport(Store, new WebDocuments(AllowPrivateNetwork, Settings()), Force);

    private IEnumerable<ImportSource> Sources() => ParameterSetName switch
    {
        TextSet => [TextSource()],
        UriSet => Uri.Where(IsWebAddress).Select(address => Page(new Uri(address))),
        FeedSet => Feed.SelectMany(FeedSources),
        _ when Path.Length == 0 && Text.Length > 0 => [TextSource()],
        _ => WebPaths().Select(Page).Concat(Files().Select(FileSource)),
    };

    private ImportSource TextSource()
    {
        string? title = NullIfEmpty(Title);
        ArticleDraft draft = ArticleMaker.DraftOf(Text, title);
        return new ImportSource(title ?? "text", _ => new ReadDocument([draft]));
    }

    private ImportSource FileSource(string file) => new(file, token => new ReadDocument(Documents.ReadFile(file, Settings(), token)));

    private ImportSource Page(Uri address) => Guarded(DatabasePath, () => Web.Page(address));

    private IEnumerable<Uri> WebPaths() => Path.Where(WebAddress.IsOne).Select(path => new Uri(path));

    private bool IsWebAddress(string address)
    {
        bool isWeb = WebAddress.IsOne(address);
        if (!isWeb)
        {
            WriteError(ErrorRecords.UriNotUnderstood(address));
        }

        return isWeb;
    }

    private IEnumerable<ImportSource> FeedSources(string feed)
    {
        try
        {
            return WebAddress.IsOne(feed)
                ? Guarded(feed, () => Web.Feed(new Uri(feed), SummaryOnly, Cancellation))
                : [.. PathResolver.Resolve(this, [feed], isLiteral: false).SelectMany(file => Guarded(file, () => Web.Feed(file, SummaryOnly, Cancellation)))];
        }
        catch (DocumentException error)
        {
            WriteError(ErrorRecords.Document(feed, error));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            WriteError(ErrorRecords.FileNotRead(feed, error));
        }

        return [];
    }

    private IEnumerable<string> Files()
    {
        Func<string, IEnumerable<string>>? folderFiles = Recurse ? folder => SupportedFiles(folder, SearchOption.AllDirectories) : null;
        if (ParameterSetName == LiteralPathSet)
        {
            return PathResolver.Resolve(this, LiteralPath, isLiteral: true, folderFiles);
        }

        if (MyInvocation.BoundParameters.ContainsKey(nameof(Path)))
        {
            return PathResolver.Resolve(this, Path.Where(path => !WebAddress.IsOne(path)), isLiteral: false, folderFiles);
        }

        // A piped record of which a title or source alone was understood does not mean the current folder.
        if (MyInvocation.ExpectingInput)
        {
            WriteError(ErrorRecords.RecordWithoutDocument(Source ?? Title));
            return [];
        }

        return SupportedFiles(CurrentProviderLocation("FileSystem").ProviderPath, Recurse ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly);
    }

    private static IEnumerable<string> SupportedFiles(string folder, SearchOption option)
        => Directory.EnumerateFiles(folder, "*", option)
            .Where(file => Documents.SupportedExtensions.Contains(System.IO.Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);

    private ReadSettings Settings() => new(
        Encoding,
        Property.Cast<DictionaryEntry>().ToDictionary(
            entry => entry.Key.ToString()!,
            entry => Convert.ToString(entry.Value, CultureInfo.InvariantCulture)!,
            StringComparer.OrdinalIgnoreCase));

    private void Write(IEnumerable<ImportOutcome> outcomes)
    {
        using IEnumerator<ImportOutcome> reader = outcomes.GetEnumerator();
        while (Guarded(DatabasePath, reader.MoveNext))
        {
            _outcomes!.Write(reader.Current);
        }
    }
}
