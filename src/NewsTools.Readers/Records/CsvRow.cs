namespace NewsTools.Readers.Records;

/// <summary>A row of a table: its fields, unquoted, and the row as written.</summary>
internal readonly record struct CsvRow(List<string> Fields, string Raw);
