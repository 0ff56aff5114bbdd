namespace NewsTools.Layout;

/// <summary>What a paragraph is for; stages skip by it.</summary>
internal enum ParagraphRole
{
    Body = 0,
    Title,
    Caption,
    Byline,
    Heading,
    Tail,
}
