using NewsTools.HelpBuilder;

if (args.Length != 3)
{
    Console.Error.WriteLine("usage: NewsTools.HelpBuilder NewsTools.dll HELP-FOLDER OUTPUT-FOLDER");
    return 2;
}

(string assembly, string pages, string output) = (args[0], args[1], args[2]);
Directory.CreateDirectory(output);
CmdletReader cmdlets = new(assembly);
IEnumerable<HelpPage> help = Directory.EnumerateFiles(pages, "*-*.md").Order(StringComparer.Ordinal).Select(HelpPage.Read);
MamlWriter.Write(Path.Combine(output, $"{Path.GetFileName(assembly)}-Help.xml"), help.Select(page => (page, cmdlets.Read(page.Name))));
foreach (string about in Directory.EnumerateFiles(pages, "about_*.md"))
{
    File.WriteAllText(Path.Combine(output, $"{Path.GetFileNameWithoutExtension(about)}.help.txt"), AboutText.Of(File.ReadAllText(about)));
}

return 0;
