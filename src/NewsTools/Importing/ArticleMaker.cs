using System.Security.Cryptography;
using System.Text;

namespace NewsTools.Importing;

/// <summary>Makes an article of a draft: the caller's word counts first, then the document's metadata, then what its text tells.</summary>
internal static class ArticleMaker
{
    public static ArticleDraft DraftOf(string text, string? title) => new()
    {
        Title = title,
        Text = text,
        Hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant(),
    };

    public static AnalyzedArticle Analyze(ArticleDraft draft, GivenHeader given, CancellationToken cancellationToken)
    {
        if (draft.Exported is AnalyzedArticle exported && exported.EngineVersion == Analyzer.EngineVersion)
        {
            return exported with { Article = exported.Article with { Hash = draft.Hash } };
        }

        DateTime? published = given.Published ?? draft.Published?.DateTime;
        AnalysisOptions options = new() { Title = given.Title ?? draft.Title };
        AnalysisResult facts = Analyzer.Analyze(draft.Text, published, options, cancellationToken);
        return new AnalyzedArticle(ArticleOf(draft, given, facts), facts, Analyzer.EngineVersion);
    }

    public static Article ArticleOf(ArticleDraft draft, GivenHeader given, AnalysisResult facts)
    {
        ArticleHeader header = facts.Header;
        (DateTime? published, PublishedBasis basis) = given.Published is DateTime day
            ? (day, PublishedBasis.Parameter)
            : draft.Published is DateTimeOffset stated ? (stated.DateTime, draft.PublishedBasis) : (header.Published, header.PublishedBasis);
        return new Article
        {
            Title = given.Title ?? draft.Title ?? header.Title,
            Authors = draft.Authors.Count > 0 ? draft.Authors : header.Authors,
            Agencies = draft.Agencies.Count > 0 ? draft.Agencies : header.Agencies,
            Dateline = draft.Dateline ?? header.Dateline,
            Published = published is DateTime moment ? DateTime.SpecifyKind(moment, DateTimeKind.Unspecified) : null,
            PublishedBasis = basis,
            Source = given.Source ?? draft.Source,
            Location = draft.Location,
            CanonicalUri = draft.CanonicalUri,
            Language = facts.Language ?? draft.Language,
            Text = draft.Text,
            Hash = draft.Hash,
        };
    }
}
