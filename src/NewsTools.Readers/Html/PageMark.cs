using AngleSharp.Dom;

namespace NewsTools.Readers.Html;

/// <summary>An element that says it holds the author or a date.</summary>
/// <param name="Element">The parsed element.</param>
/// <param name="Trait"><see cref="ElementTraits.Byline"/> or <see cref="ElementTraits.Date"/>.</param>
/// <param name="IsExplicit">Said by its tag or a semantic attribute, not by its class alone.</param>
/// <param name="Block">How many blocks stand before it.</param>
/// <param name="Around">The block element around it.</param>
internal sealed record PageMark(IElement Element, ElementTraits Trait, bool IsExplicit, int Block, PageElement Around);
