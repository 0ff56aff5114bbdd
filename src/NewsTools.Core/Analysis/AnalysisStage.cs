namespace NewsTools;

/// <summary>The stages of an analysis, in their order.</summary>
public enum AnalysisStage
{
    /// <summary>Paragraphs and their roles, byline, dateline, day of publication.</summary>
    Layout = 0,

    /// <summary>Sentences and tokens.</summary>
    Language,

    /// <summary>Parts of speech and names.</summary>
    Tagging,

    /// <summary>Temporal expressions.</summary>
    Dates,

    /// <summary>Who is who.</summary>
    Entities,

    /// <summary>Who said what.</summary>
    Quotes,
}
