using System.Text;

namespace NewsTools.Readers.Records;

/// <summary>Cuts separated values into rows as RFC 4180 says; a quote inside an unquoted field is itself.</summary>
internal static class CsvRows
{
    public static IEnumerable<CsvRow> Read(string text, char delimiter)
    {
        List<string> fields = [];
        StringBuilder field = new();
        bool isQuoted = false;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            char character = i < text.Length ? text[i] : '\n';
            if (isQuoted && i < text.Length)
            {
                if (character != '"')
                {
                    field.Append(character);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    field.Append('"');
                    i++;
                }
                else
                {
                    isQuoted = false;
                }
            }
            else if (character == '"' && field.Length == 0 && i < text.Length)
            {
                isQuoted = true;
            }
            else if (character == delimiter)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else if (character == '\n')
            {
                fields.Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (fields.Count > 1 || fields[0].Length > 0)
                {
                    yield return new CsvRow(fields, text[start..Math.Min(i, text.Length)]);
                }

                fields = [];
                start = i + 1;
            }
            else
            {
                field.Append(character);
            }
        }
    }
}
