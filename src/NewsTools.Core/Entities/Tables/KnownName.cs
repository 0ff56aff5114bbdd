namespace NewsTools.Entities.Tables;

/// <summary>A name that the tables know.</summary>
/// <param name="Name">The usual full form.</param>
/// <param name="Type">What kind of thing it names.</param>
/// <param name="Subtype">A finer kind.</param>
/// <param name="Related">The country that it belongs to.</param>
internal sealed record KnownName(string Name, EntityType Type, EntitySubtype Subtype, string? Related);
