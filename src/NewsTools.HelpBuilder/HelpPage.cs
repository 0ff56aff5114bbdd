using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsTools.HelpBuilder;

/// <summary>A cmdlet's help, read from Markdown: a title, a synopsis, and sections of fixed names.</summary>
internal sealed record HelpPage
{
    public required string Name { get; init; }

    public required string Synopsis { get; init; }

    public required IReadOnlyList<string> Description { get; init; }

    public required IReadOnlyList<HelpExample> Examples { get; init; }

    public required IReadOnlyList<HelpType> Inputs { get; init; }

    public required IReadOnlyList<HelpType> Outputs { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    public required IReadOnlyList<HelpLink> Links { get; init; }

    public static HelpPage Read(string path)
    {
        MarkdownDocument document = Markdown.Parse(File.ReadAllText(path));
        Dictionary<string, List<Block>> sections = Sections(document);
        string name = Path.GetFileNameWithoutExtension(path);
        List<Block> Section(string title) => sections.TryGetValue(title, out List<Block>? blocks)
            ? blocks
            : throw new InvalidDataException($"{path}: the section '{title}' is missing.");
        return new HelpPage
        {
            Name = name,
            Synopsis = Text(Section(name)[0]),
            Description = [.. Section("Description").Select(Text)],
            Examples = [.. ExamplesOf(Section("Examples"))],
            Inputs = [.. TypesOf(Section("Inputs"))],
            Outputs = [.. TypesOf(Section("Outputs"))],
            Notes = [.. Section("Notes").Select(Text)],
            Links = [.. Section("Links").SelectMany(block => block.Descendants<LinkInline>()).Select(link => new HelpLink(Text(link), link.Url ?? ""))],
        };
    }

    /// <summary>A block's text without markup.</summary>
    public static string Text(Block block) => block switch
    {
        CodeBlock code => code.Lines.ToString().TrimEnd(),
        ListBlock list => string.Join('\n', list.Select(item => $"- {string.Join(' ', ((ContainerBlock)item).Select(Text))}")),
        LeafBlock { Inline: { } inline } => Text(inline),
        ContainerBlock container => string.Join('\n', container.Select(Text)),
        _ => "",
    };

    private static string Text(ContainerInline inline) => string.Concat(inline.Select(part => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        ContainerInline nested => Text(nested),
        _ => "",
    }));

    private static Dictionary<string, List<Block>> Sections(MarkdownDocument document)
    {
        Dictionary<string, List<Block>> sections = [];
        List<Block> current = [];
        foreach (Block block in document)
        {
            if (block is HeadingBlock { Level: <= 2 } heading)
            {
                current = [];
                sections.Add(Text(heading), current);
            }
            else
            {
                current.Add(block);
            }
        }

        return sections;
    }

    private static IEnumerable<HelpExample> ExamplesOf(List<Block> blocks)
    {
        for (int at = 0; at < blocks.Count; at++)
        {
            if (blocks[at] is HeadingBlock heading)
            {
                List<Block> rest = [.. blocks.Skip(at + 1).TakeWhile(block => block is not HeadingBlock)];
                CodeBlock code = rest.OfType<CodeBlock>().First();
                yield return new HelpExample(Text(heading), Text(code), [.. rest.Where(block => block != code).Select(Text)]);
            }
        }
    }

    private static IEnumerable<HelpType> TypesOf(List<Block> blocks)
    {
        foreach (string line in blocks.OfType<ListBlock>().SelectMany(list => list).Select(item => string.Join(' ', ((ContainerBlock)item).Select(Text))))
        {
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            yield return colon < 0 ? new HelpType(line, "") : new HelpType(line[..colon], line[(colon + 2)..]);
        }
    }
}
