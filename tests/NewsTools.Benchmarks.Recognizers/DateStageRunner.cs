using NewsTools.Dates;
using NewsTools.Dates.Reading;

namespace NewsTools.Benchmarks.Recognizers;

/// <summary>Runs the dates stage alone.</summary>
internal static class DateStageRunner
{
    public static int Count(string article, DateTime published)
    {
        DateText text = new(article);
        text.Add(0, article.Length);
        return DateStage.Read(text, published).Count;
    }
}
