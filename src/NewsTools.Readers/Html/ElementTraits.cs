namespace NewsTools.Readers.Html;

/// <summary>What an element's tag, class and id say of it.</summary>
[Flags]
internal enum ElementTraits
{
    None = 0,
    Body = 1 << 0,
    Article = 1 << 1,
    Related = 1 << 2,
    Share = 1 << 3,
    Comments = 1 << 4,
    Aside = 1 << 5,
    Navigation = 1 << 6,
    Advertisement = 1 << 7,
    SignUp = 1 << 8,
    Caption = 1 << 9,
    Byline = 1 << 10,
    Meta = 1 << 11,
    Hidden = 1 << 12,
    Header = 1 << 13,
    Footer = 1 << 14,
    Main = 1 << 15,
    Figure = 1 << 16,
    Table = 1 << 17,
    List = 1 << 18,
    Quote = 1 << 19,
    Form = 1 << 20,
    Link = 1 << 21,
    Date = 1 << 22,
    Title = 1 << 23,
    Summary = 1 << 24,
    ArticleTag = 1 << 25,
    SectionTag = 1 << 26,
    Live = 1 << 27,
}
