using System.Xml.Linq;

namespace NewsTools.HelpBuilder;

/// <summary>Writes cmdlet help in MAML, the format that Get-Help reads.</summary>
internal static class MamlWriter
{
    private static readonly XNamespace Items = "http://msh";

    private static readonly XNamespace Maml = "http://schemas.microsoft.com/maml/2004/10";

    private static readonly XNamespace Command = "http://schemas.microsoft.com/maml/dev/command/2004/10";

    private static readonly XNamespace Dev = "http://schemas.microsoft.com/maml/dev/2004/10";

    public static void Write(string path, IEnumerable<(HelpPage Page, CmdletShape Cmdlet)> cmdlets)
        => new XDocument(new XElement(Items + "helpItems", new XAttribute("schema", "maml"), cmdlets.Select(item => CommandOf(item.Page, item.Cmdlet)))).Save(path);

    private static XElement CommandOf(HelpPage page, CmdletShape cmdlet) => new(
        Command + "command",
        new XAttribute(XNamespace.Xmlns + "maml", Maml),
        new XAttribute(XNamespace.Xmlns + "command", Command),
        new XAttribute(XNamespace.Xmlns + "dev", Dev),
        new XElement(
            Command + "details",
            new XElement(Command + "name", page.Name),
            new XElement(Command + "verb", cmdlet.Verb),
            new XElement(Command + "noun", cmdlet.Noun),
            Paragraphs("description", [page.Synopsis])),
        Paragraphs("description", page.Description),
        new XElement(Command + "syntax", cmdlet.Sets.Select(set => Syntax(page.Name, cmdlet, set))),
        new XElement(Command + "parameters", cmdlet.Parameters.Select(parameter => Parameter(parameter, parameter.Uses[0]))),
        new XElement(Command + "inputTypes", page.Inputs.Select(type => TypeOf("inputType", type))),
        new XElement(Command + "returnValues", page.Outputs.Select(type => TypeOf("returnValue", type))),
        new XElement(Maml + "alertSet", new XElement(Maml + "alert", page.Notes.Select(note => new XElement(Maml + "para", note)))),
        new XElement(Command + "examples", page.Examples.Select(Example)),
        new XElement(Command + "relatedLinks", page.Links.Select(Link)));

    private static XElement Paragraphs(string name, IEnumerable<string> paragraphs)
        => new(Maml + name, paragraphs.Select(paragraph => new XElement(Maml + "para", paragraph)));

    private static XElement Syntax(string name, CmdletShape cmdlet, string set) => new(
        Command + "syntaxItem",
        new XElement(Maml + "name", name),
        cmdlet.Parameters
            .Select(parameter => (Parameter: parameter, Use: parameter.In(set)))
            .Where(item => item.Use is not null)
            .OrderBy(item => item.Use!.Position ?? int.MaxValue)
            .ThenBy(item => item.Use!.IsMandatory ? 0 : 1)
            .Select(item => Parameter(item.Parameter, item.Use!)));

    private static XElement Parameter(ParameterShape parameter, ParameterUse use) => new(
        Command + "parameter",
        new XAttribute("required", use.IsMandatory ? "true" : "false"),
        new XAttribute("variableLength", parameter.TypeName.EndsWith("[]", StringComparison.Ordinal) ? "true" : "false"),
        new XAttribute("globbing", parameter.TakesWildcards ? "true" : "false"),
        new XAttribute("pipelineInput", use.PipelineText),
        new XAttribute("position", use.PositionText),
        new XAttribute("aliases", parameter.Aliases.Count > 0 ? string.Join(", ", parameter.Aliases) : "none"),
        new XElement(Maml + "name", parameter.Name),
        Paragraphs("description", [Description(parameter)]),
        parameter.IsSwitch
            ? new XElement(Dev + "type", new XElement(Maml + "name", "SwitchParameter"))
            : new XElement(Command + "parameterValue", new XAttribute("required", "true"), parameter.TypeName),
        parameter.IsSwitch ? null : new XElement(Dev + "type", new XElement(Maml + "name", parameter.TypeName)));

    private static string Description(ParameterShape parameter)
        => parameter.Values.Count > 0 ? $"{parameter.Description} Values: {string.Join(", ", parameter.Values)}." : parameter.Description;

    private static XElement TypeOf(string name, HelpType type) => new(
        Command + name, new XElement(Dev + "type", new XElement(Maml + "name", type.Name)), Paragraphs("description", [type.Description]));

    private static XElement Example(HelpExample example, int index) => new(
        Command + "example",
        new XElement(Maml + "title", $"Example {index + 1}: {example.Title}"),
        new XElement(Dev + "code", example.Code),
        new XElement(Dev + "remarks", example.Remarks.Select(remark => new XElement(Maml + "para", remark))));

    private static XElement Link(HelpLink link) => new(
        Maml + "navigationLink",
        new XElement(Maml + "linkText", link.Text),
        new XElement(Maml + "uri", link.Target.EndsWith(".md", StringComparison.Ordinal) ? "" : link.Target));
}
