namespace NewsTools;

/// <summary>All facts of one stored article, stamped with its identity.</summary>
/// <param name="Quotes">The quotations.</param>
/// <param name="Entities">The entities.</param>
/// <param name="Dates">The temporal expressions.</param>
public sealed record StoredFacts(IReadOnlyList<Quote> Quotes, IReadOnlyList<Entity> Entities, IReadOnlyList<DateMention> Dates);
