using NewsTools.Analysis;
using NewsTools.Entities;
using NewsTools.Tagging;

namespace NewsTools.Core.Tests.Entities;

/// <summary>Texts whose names are marked by hand: "[P:Ann Lee] left [L:Rome]" with P, O, L, G and M for person, body, place, group and other.</summary>
internal static class Marked
{
    /// <summary>The document with the marked names, its cast built.</summary>
    public static Document Read(string marked)
    {
        (string text, List<(int Start, int End, EntityType Type)> spans) = Unmark(marked);
        Document document = Analyzer.Annotate(text, null, new AnalysisOptions(), AnalysisStage.Tagging);
        document.Names = [.. spans.Select(span => new NameSpan(document.TokenAt(span.Start), document.TokenAt(span.End - 1) + 1, span.Type, 1))];
        EntityStage.Run(document);
        return document;
    }

    public static Character[] Cast(string marked) => Read(marked).Cast.Characters;

    /// <summary>The one character of a name.</summary>
    public static Character Named(string marked, string name) => Assert.Single(Cast(marked), character => character.Name == name);

    /// <summary>Each mention's character, in the order of the text.</summary>
    public static string[] Mentions(string marked)
    {
        Document document = Read(marked);
        return [.. document.Cast.References.Where(reference => reference.Form == ReferenceForm.Name).Select(reference => document.Cast.Characters[reference.Character].Name)];
    }

    private static (string Text, List<(int Start, int End, EntityType Type)> Spans) Unmark(string marked)
    {
        System.Text.StringBuilder text = new();
        List<(int, int, EntityType)> spans = [];
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '[' && i + 2 < marked.Length && marked[i + 2] == ':')
            {
                int end = marked.IndexOf(']', i);
                int start = text.Length;
                text.Append(marked, i + 3, end - i - 3);
                spans.Add((start, text.Length, TypeOf(marked[i + 1])));
                i = end;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return (text.ToString(), spans);
    }

    private static EntityType TypeOf(char mark) => mark switch
    {
        'P' => EntityType.Person,
        'O' => EntityType.Organization,
        'L' => EntityType.Location,
        'G' => EntityType.Group,
        _ => EntityType.Other,
    };
}
