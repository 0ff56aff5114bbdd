using System.Text;
using Markdig;
using Markdig.Syntax;

namespace NewsTools.HelpBuilder;

/// <summary>Renders an about topic as the plain text that Get-Help shows: headings in capitals, paragraphs wrapped and indented.</summary>
internal static class AboutText
{
    private const int Width = 78;

    private const string Indent = "    ";

    public static string Of(string markdown)
    {
        StringBuilder text = new();
        foreach (Block block in Markdown.Parse(markdown))
        {
            switch (block)
            {
                case HeadingBlock { Level: 1 } heading:
                    text.AppendLine("TOPIC").Append(Indent).AppendLine(HelpPage.Text(heading));
                    break;
                case HeadingBlock heading:
                    text.AppendLine(HelpPage.Text(heading).ToUpperInvariant());
                    break;
                case CodeBlock code:
                    AppendLines(text, HelpPage.Text(code).Split('\n'), Indent + Indent);
                    break;
                case ListBlock list:
                    foreach (string item in HelpPage.Text(list).Split('\n'))
                    {
                        AppendLines(text, Wrap(item, Width - Indent.Length), Indent);
                    }

                    break;
                default:
                    AppendLines(text, Wrap(HelpPage.Text(block), Width - Indent.Length), Indent);
                    break;
            }

            if (block is not HeadingBlock)
            {
                text.AppendLine();
            }
        }

        return text.ToString();
    }

    private static void AppendLines(StringBuilder text, IEnumerable<string> lines, string indent)
    {
        foreach (string line in lines)
        {
            text.Append(indent).AppendLine(line);
        }
    }

    private static IEnumerable<string> Wrap(string paragraph, int width)
    {
        StringBuilder line = new();
        foreach (string word in paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }
}
