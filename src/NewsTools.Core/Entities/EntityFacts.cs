using NewsTools.Analysis;

namespace NewsTools.Entities;

/// <summary>Makes the public entities of the cast.</summary>
internal static class EntityFacts
{
    public static IReadOnlyList<Entity> Of(Document document)
    {
        Cast cast = document.Cast;
        ILookup<int, Reference> names = cast.References.Where(reference => reference.Form == ReferenceForm.Name).ToLookup(reference => reference.Character);
        return [.. cast.Characters.Select((character, index) => Entity(document, character, [.. names[index]]))];
    }

    private static Entity Entity(Document document, Character character, Reference[] names) => new()
    {
        Name = character.Name,
        Type = character.Type,
        Subtype = character.Subtype,
        Gender = character.Gender,
        Related = character.Related,
        Role = character.Role,
        Aliases = character.Aliases,
        Count = names.Length,
        Mentions = [.. names.Select(name => Mention(document, character, name))],
    };

    private static Mention Mention(Document document, Character character, Reference name)
    {
        string text = document.TextOf(name.First, name.End);
        return new Mention
        {
            Name = character.Name,
            Type = character.Type,
            Text = text,
            Offset = document.Tokens[name.First].Start,
            Length = text.Length,
            Sentence = document.SentenceOfToken(name.First),
        };
    }
}
