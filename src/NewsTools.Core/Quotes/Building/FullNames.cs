using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Building;

/// <summary>Finds the fuller name where the article's cast holds a short form apart: "Lee" beside "Ann Lee", "The Times" beside "New York Times".</summary>
internal sealed class FullNames
{
    private readonly Scene _scene;
    private readonly Dictionary<uint, int> _persons = [];
    private readonly Dictionary<uint, int> _bodies = [];

    public FullNames(Scene scene)
    {
        _scene = scene;
        for (int index = 0; index < scene.Figures.Count; index++)
        {
            Figure figure = scene.Figures[index];
            if (!figure.Name.Contains(' ', StringComparison.Ordinal) || figure.IsAdHoc)
            {
                continue;
            }

            Dictionary<uint, int>? names = figure.Type switch { EntityType.Person => _persons, EntityType.Organization => _bodies, _ => null };
            if (names is not null && (!names.TryGetValue(figure.LastName, out int other) || scene.Figures[other].Named.Count < figure.Named.Count))
            {
                names[figure.LastName] = index;
            }
        }
    }

    /// <summary>The figure with the fuller name; the same where there is none.</summary>
    public int Of(int index)
    {
        Figure figure = _scene.Figures[index];
        bool hasArticle = figure.Name.StartsWith("The ", StringComparison.OrdinalIgnoreCase);
        string name = hasArticle ? figure.Name[4..] : figure.Name;
        if (name.Length < 3 || (figure.Type == EntityType.Organization && !hasArticle))
        {
            return index;
        }

        return (hasArticle ? _bodies : _persons).TryGetValue(figure.LastName, out int other) && IsEndOf(name, _scene.Figures[other].Name) ? other : index;
    }

    private static bool IsEndOf(string name, string fuller)
        => fuller.Length > name.Length + 1 && fuller[^(name.Length + 1)] == ' ' && fuller.EndsWith(name, StringComparison.OrdinalIgnoreCase);
}
