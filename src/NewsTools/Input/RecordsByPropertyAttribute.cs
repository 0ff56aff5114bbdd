using System.Management.Automation;

namespace NewsTools.Input;

/// <summary>
/// Takes of a piped record (a row of Import-Csv, a custom object) the address or path that it holds, where the record as a whole would be
/// taken for text. The engine alone would bind no parameter of another set once one of the default set, such as -Source, is bound.
/// </summary>
internal sealed class RecordsByPropertyAttribute : ArgumentTransformationAttribute
{
    private static readonly string[] Addresses = ["Uri", "Url", "Link", "Path"];

    private static readonly string[] LiteralPaths = ["PSPath", "FullName", "LiteralPath"];

    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData)
        => inputData is PSObject { BaseObject: PSCustomObject } record
            ? Value(record, Addresses) ?? (Value(record, LiteralPaths) is string path
                ? WildcardPattern.Escape(path)
                : throw new PSInvalidCastException("A record is bound by its properties."))
            : inputData;

    private static string? Value(PSObject record, string[] names)
        => names.Select(name => record.Properties[name]?.Value?.ToString()).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
}
