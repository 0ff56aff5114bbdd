using NewsTools.Analysis;
using NewsTools.Tagging.Names;

namespace NewsTools.Tagging;

/// <summary>Gives each token its part of speech and finds the names.</summary>
internal static class TaggingStage
{
    public static void Run(Document document)
    {
        document.Tags = PosTagger.Tag(document, PosModel.Shipped.Value);
        document.Names = NameTagger.Tag(document);
    }
}
