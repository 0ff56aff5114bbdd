using NewsTools.Analysis;

namespace NewsTools.Entities;

/// <summary>Joins the mentions of one thing and gives it its name, role and gender.</summary>
internal static class EntityStage
{
    public static void Run(Document document) => document.Cast = CastBuilder.Build(document);
}
