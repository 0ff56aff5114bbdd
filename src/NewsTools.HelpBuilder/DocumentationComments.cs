using System.Reflection;
using System.Xml.Linq;

namespace NewsTools.HelpBuilder;

/// <summary>The summaries of an assembly's documentation comments, as plain text.</summary>
internal sealed class DocumentationComments(string path)
{
    private readonly Dictionary<string, XElement> _members = XDocument.Load(path).Descendants("member")
        .ToDictionary(member => (string)member.Attribute("name")!, member => member);

    public string SummaryOf(PropertyInfo property)
        => _members.TryGetValue($"P:{property.DeclaringType!.FullName}.{property.Name}", out XElement? member) && member.Element("summary") is XElement summary
            ? string.Join(' ', Text(summary).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : throw new InvalidDataException($"{property.DeclaringType.Name}.{property.Name} has no summary.");

    private static string Text(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => ((string?)see.Attribute("cref"))?.Split('.')[^1] ?? "",
        XElement nested => Text(nested),
        _ => "",
    }));
}
