using System.Management.Automation;

namespace NewsTools.Shell.Output;

/// <summary>Chooses the writer of an output format.</summary>
internal static class ObjectWriter
{
    /// <summary>The writer; null for text, which the engine's own views render.</summary>
    public static IObjectWriter? Of(OutputFormat format, TextWriter output) => format switch
    {
        OutputFormat.Json => new JsonWriter(output),
        OutputFormat.Csv => new CsvWriter(output),
        _ => null,
    };

    /// <summary>Whether an object is a value of its own rather than a bag of properties.</summary>
    public static bool IsScalar(object? value)
        => value is null or string or bool or char or Enum or DateTime or DateTimeOffset or TimeSpan or Guid or Uri or Version or decimal || value.GetType().IsPrimitive;

    /// <summary>The properties that a user would see, without those that throw.</summary>
    public static IEnumerable<(string Name, object? Value)> Properties(PSObject item)
    {
        foreach (PSPropertyInfo property in item.Properties)
        {
            if (!property.IsGettable)
            {
                continue;
            }

            object? value;
            try
            {
                value = property.Value;
            }
            catch (GetValueException)
            {
                continue;
            }

            yield return (property.Name, value is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : value);
        }
    }
}
