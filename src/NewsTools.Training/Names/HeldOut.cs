using NewsTools.Training.Names.Networks;

namespace NewsTools.Training.Names;

/// <summary>A fiftieth of the documents that a teacher labelled, kept from training: how near the network comes to the teacher.</summary>
internal sealed class HeldOut
{
    private const int Every = 50;
    private const int First = 2;

    private readonly TrainingDocument[] _documents;

    /// <summary>Takes its documents from a list.</summary>
    public HeldOut(List<TrainingDocument> documents)
    {
        _documents = [.. documents.Where((_, at) => at % Every == First)];
        documents.RemoveAll(_documents.Contains);
    }

    public string Report(TrainingNetwork network)
    {
        double tokens = Math.Max(1, _documents.Sum(document => document.TokenCount));
        double loss = _documents.Sum(document => network.Loss(new NameBatch([document])) * document.TokenCount) / tokens;
        double floor = _documents.Sum(document => document.Soft.Where(p => p > 0).Sum(p => -p * Math.Log(p))) / tokens;
        return FormattableString.Invariant($"{loss - floor:F5} from the teacher, whose own doubt is {floor:F5}");
    }
}
