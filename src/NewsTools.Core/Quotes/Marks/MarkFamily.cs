namespace NewsTools.Quotes.Marks;

/// <summary>Marks that pair with each other: a source often mixes the members of one family.</summary>
internal enum MarkFamily : byte
{
    /// <summary>Straight, curly, low or doubled double marks.</summary>
    Double = 0,

    /// <summary>« and ».</summary>
    Guillemet,

    /// <summary>Straight, curly or low single marks, ‹ and ›.</summary>
    Single,
}
