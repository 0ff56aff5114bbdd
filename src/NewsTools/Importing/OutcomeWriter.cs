using System.Management.Automation;
using NewsTools.Errors;

namespace NewsTools.Importing;

/// <summary>Tells what became of each document: its articles, its error, and what its facts lack.</summary>
internal sealed class OutcomeWriter(Cmdlet cmdlet)
{
    private readonly ImportProgress _progress = new(cmdlet);

    private bool _hasWarnedOfLanguage;

    /// <summary>Tells of documents that are to come.</summary>
    public void Expect(int documents) => _progress.Expect(documents);

    public void Write(ImportOutcome outcome)
    {
        _progress.Advance(outcome.Target);
        switch (outcome)
        {
            case { Error: DocumentException error }:
                cmdlet.WriteError(ErrorRecords.Document(outcome.Target, error));
                break;
            case { Error: Exception error }:
                cmdlet.WriteError(ErrorRecords.FileNotRead(outcome.Target.ToString()!, error));
                break;
            case { Article: Article article }:
                WarnOfLimits(outcome, article);
                cmdlet.WriteVerbose($"{article.Status}: '{outcome.Target}', published {article.Published:yyyy-MM-dd} ({article.PublishedBasis}).");
                cmdlet.WriteObject(article);
                break;
        }
    }

    public void Complete() => _progress.Complete();

    private void WarnOfLimits(ImportOutcome outcome, Article article)
    {
        bool isEnglish = article.Language is null or "en";
        if (isEnglish && outcome.AnalyzedLength < article.Text.Length)
        {
            cmdlet.WriteWarning(
                $"'{outcome.Target}' is stored whole; only its first {outcome.AnalyzedLength:N0} of {article.Text.Length:N0} characters were analysed.");
        }

        if (!isEnglish && outcome.AnalyzedLength is not null && !_hasWarnedOfLanguage)
        {
            _hasWarnedOfLanguage = true;
            cmdlet.WriteWarning($"'{outcome.Target}' is in another language than English ({article.Language}): such articles are stored and searchable, without facts.");
        }
    }
}
