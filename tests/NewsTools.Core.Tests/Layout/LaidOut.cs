using NewsTools.Analysis;
using NewsTools.Layout;

namespace NewsTools.Core.Tests.Layout;

/// <summary>Runs the stage alone.</summary>
internal static class LaidOut
{
    public static Document Read(string text, DateTime? published = null, string? title = null)
        => Analyzer.Annotate(text, published, new AnalysisOptions { Title = title }, AnalysisStage.Layout);

    public static ArticleHeader Header(string text) => Read(text).Header;

    public static string[] Paragraphs(string text) => [.. Read(text).Paragraphs.Select(paragraph => text[paragraph.Start..paragraph.End])];

    /// <summary>The roles, by their first letters: T(itle), C(aption), B(yline), H(eading), b(ody), t(ail).</summary>
    public static string Roles(string text, string? title = null)
        => string.Concat(Read(text, null, title).Paragraphs.Select(paragraph => paragraph.Role switch
        {
            ParagraphRole.Title => 'T',
            ParagraphRole.Caption => 'C',
            ParagraphRole.Byline => 'B',
            ParagraphRole.Heading => 'H',
            ParagraphRole.Tail => 't',
            _ => 'b',
        }));
}
