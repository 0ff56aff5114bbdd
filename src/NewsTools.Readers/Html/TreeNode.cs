using System.Globalization;

namespace NewsTools.Readers.Html;

/// <summary>A node of a decision tree: a test of one feature against a value, or (feature -1) a leaf with its value.</summary>
internal readonly record struct TreeNode(int Feature, float Value, int Left, int Right)
{
    public static TreeNode Parse(string text)
    {
        string[] parts = text.Split(':');
        return parts.Length == 1
            ? new TreeNode(-1, float.Parse(parts[0], CultureInfo.InvariantCulture), 0, 0)
            : new TreeNode(int.Parse(parts[0], CultureInfo.InvariantCulture), float.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture), int.Parse(parts[3], CultureInfo.InvariantCulture));
    }

    public override string ToString() => Feature < 0
        ? Value.ToString("G4", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Feature}:{Value:G6}:{Left}:{Right}");
}
