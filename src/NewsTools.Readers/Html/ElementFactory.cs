using AngleSharp.Dom;

namespace NewsTools.Readers.Html;

/// <summary>Makes page elements of parsed ones.</summary>
internal static class ElementFactory
{
    private static readonly Dictionary<string, ElementTraits> TagTraits = new(StringComparer.Ordinal)
    {
        ["article"] = ElementTraits.ArticleTag,
        ["main"] = ElementTraits.Main,
        ["section"] = ElementTraits.SectionTag,
        ["aside"] = ElementTraits.Aside,
        ["nav"] = ElementTraits.Navigation,
        ["header"] = ElementTraits.Header,
        ["footer"] = ElementTraits.Footer,
        ["form"] = ElementTraits.Form,
        ["figure"] = ElementTraits.Figure,
        ["figcaption"] = ElementTraits.Caption,
        ["table"] = ElementTraits.Table,
        ["ul"] = ElementTraits.List,
        ["ol"] = ElementTraits.List,
        ["dl"] = ElementTraits.List,
        ["blockquote"] = ElementTraits.Quote,
    };

    public static PageElement Create(IElement element, PageElement? parent)
    {
        string classes = element.ClassName ?? "";
        string id = element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" ? "" : element.Id ?? "";
        string signature = id.Length == 0 ? classes : classes.Length == 0 ? id : $"{classes} {id}";
        (ElementTraits traits, float affinity) = ElementVocabulary.Read(signature);
        traits |= TagTraits.GetValueOrDefault(element.LocalName) | FromAttributes(element);
        return new PageElement(element.LocalName, parent, signature)
        {
            Traits = traits,
            Inherited = traits | (parent?.Inherited ?? ElementTraits.None),
            Affinity = affinity,
        };
    }

    private static ElementTraits FromAttributes(IElement element)
    {
        ElementTraits traits = ElementTraits.None;
        if (element.Attributes.Length == 0)
        {
            return traits;
        }

        traits |= element.GetAttribute("itemprop") is "articleBody" or "reviewBody" ? ElementTraits.Body : traits;
        string? style = element.GetAttribute("style");
        bool isHidden = element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
            || (style is not null && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));
        traits |= isHidden ? ElementTraits.Hidden : ElementTraits.None;
        return traits | element.GetAttribute("role") switch
        {
            "navigation" or "menu" or "search" => ElementTraits.Navigation,
            "complementary" => ElementTraits.Aside,
            "contentinfo" => ElementTraits.Footer,
            "banner" => ElementTraits.Header,
            "main" => ElementTraits.Main,
            "dialog" => ElementTraits.Hidden,
            _ => ElementTraits.None,
        };
    }
}
