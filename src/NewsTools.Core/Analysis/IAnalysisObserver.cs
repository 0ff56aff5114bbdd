namespace NewsTools;

/// <summary>Follows an analysis from outside: for timings, and for telling why a fact was found.</summary>
public interface IAnalysisObserver
{
    /// <summary>Called before a stage runs.</summary>
    /// <param name="stage">The stage.</param>
    void StageStarting(AnalysisStage stage);

    /// <summary>Called after a stage ran.</summary>
    /// <param name="stage">The stage.</param>
    void StageEnded(AnalysisStage stage);

    /// <summary>Called with the reason of a decision that a user may ask about.</summary>
    /// <param name="offset">Where in the text (UTF-16 index).</param>
    /// <param name="reason">The reason, for people.</param>
    void Explain(int offset, string reason);
}
