using System.Collections;
using System.Management.Automation;

namespace NewsTools.Shell.Output;

/// <summary>Comma-separated values (RFC 4180); the first object's properties are the columns, lists are joined by "; ".</summary>
internal sealed class CsvWriter(TextWriter output) : IObjectWriter
{
    private string[]? _columns;

    public void Write(PSObject item)
    {
        Dictionary<string, object?> row = ObjectWriter.IsScalar(item.BaseObject)
            ? new() { ["Value"] = item.BaseObject }
            : ObjectWriter.Properties(item).ToDictionary(property => property.Name, property => property.Value, StringComparer.OrdinalIgnoreCase);
        if (_columns is null)
        {
            _columns = [.. row.Keys];
            WriteRow(_columns);
        }

        WriteRow(_columns.Select(column => Cell(row.GetValueOrDefault(column))));
    }

    public void Dispose()
    {
    }

    private static string Cell(object? value)
        => value is IEnumerable items and not string ? string.Join("; ", items.Cast<object?>().Select(Scalar.Text)) : Scalar.Text(value);

    private static string Quoted(string cell)
        => cell.AsSpan().ContainsAny("\",\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private void WriteRow(IEnumerable<string> cells) => output.WriteLine(string.Join(',', cells.Select(Quoted)));
}
