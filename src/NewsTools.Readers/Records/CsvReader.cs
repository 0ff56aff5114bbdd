using NewsTools.Readers.Documents;

namespace NewsTools.Readers.Records;

/// <summary>Reads comma-, semicolon- or tab-separated exports with a header line: one article a row.</summary>
internal sealed class CsvReader : IDocumentReader
{
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    public IReadOnlyList<ArticleDraft> Read(SourceDocument document)
    {
        string text = document.Text;
        string header = text.AsSpan().TrimStart()[..Math.Min(text.AsSpan().TrimStart().Length, 4000)].ToString().Split('\n')[0];
        char delimiter = Delimiters.MaxBy(candidate => header.Count(c => c == candidate));
        using IEnumerator<CsvRow> rows = CsvRows.Read(text, delimiter).GetEnumerator();
        if (!rows.MoveNext() || rows.Current.Fields.Count < 2)
        {
            throw new DocumentException(DocumentError.Damaged, "The table has no header line with two columns or more.");
        }

        string[] names = [.. rows.Current.Fields.Select(name => name.Trim())];
        RecordMapper mapper = new(document);
        List<ArticleDraft> drafts = [];
        while (rows.MoveNext())
        {
            document.CancellationToken.ThrowIfCancellationRequested();
            Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);
            for (int i = 0; i < Math.Min(names.Length, rows.Current.Fields.Count); i++)
            {
                fields.TryAdd(names[i], rows.Current.Fields[i]);
            }

            if (mapper.Map(fields, rows.Current.Raw) is ArticleDraft draft)
            {
                drafts.Add(draft);
            }
        }

        return drafts.Count > 0 ? drafts : throw new DocumentException(DocumentError.NoText, $"No row has a text; the columns are {string.Join(", ", names.Take(20))}. Name the column with -Property @{{Text='…'}}.");
    }
}
