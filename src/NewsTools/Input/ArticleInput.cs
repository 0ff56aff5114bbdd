using System.Management.Automation;

namespace NewsTools.Input;

/// <summary>What a piped object means: an article, a stored article by its id (and perhaps one person of it), or a file.</summary>
internal sealed record ArticleInput
{
    public Article? Article { get; private init; }

    public long? ArticleId { get; private init; }

    public Entity? Entity { get; private init; }

    public string? Path { get; private init; }

    public bool IsLiteral { get; private init; }

    /// <summary>Understands an object; null where it is nothing of the kind. A string is a path, never text.</summary>
    public static ArticleInput? Of(PSObject input) => input.BaseObject switch
    {
        Article article => new ArticleInput { Article = article },
        Entity { ArticleId: long id } entity => new ArticleInput { ArticleId = id, Entity = entity },
        ArticleFact { ArticleId: long id } => new ArticleInput { ArticleId = id },
        ArticleFact { Location: string location } => new ArticleInput { Path = location, IsLiteral = true },
        ArticleMatch match => new ArticleInput { ArticleId = match.ArticleId },
        FileInfo file => new ArticleInput { Path = file.FullName, IsLiteral = true },
        string path => new ArticleInput { Path = path },
        int or long => new ArticleInput { ArticleId = Convert.ToInt64(input.BaseObject, System.Globalization.CultureInfo.InvariantCulture) },
        _ => OfProperties(input),
    };

    private static ArticleInput? OfProperties(PSObject input)
    {
        if ((input.Properties["ArticleId"] ?? input.Properties["Id"])?.Value is object id && LanguagePrimitives.TryConvertTo(id, out long number))
        {
            return new ArticleInput { ArticleId = number };
        }

        return (input.Properties["PSPath"] ?? input.Properties["FullName"])?.Value?.ToString() is string path
            ? new ArticleInput { Path = path, IsLiteral = true }
            : null;
    }
}
