using System.Collections;
using System.Management.Automation;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsTools.Shell.Output;

/// <summary>One JSON value a line (JSON Lines): objects by their properties, enumerations by name, dates in ISO 8601.</summary>
internal sealed class JsonWriter(TextWriter output) : IObjectWriter
{
    private const int MaxDepth = 6;

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly MemoryStream _line = new();

    public void Write(PSObject item)
    {
        _line.SetLength(0);
        using (Utf8JsonWriter json = new(_line, Readable))
        {
            WriteValue(json, item, 0);
        }

        output.WriteLine(Encoding.UTF8.GetString(_line.GetBuffer().AsSpan(0, (int)_line.Length)));
    }

    public void Dispose() => _line.Dispose();

    private static void WriteValue(Utf8JsonWriter json, object? value, int depth)
    {
        object? plain = value is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : value;
        if (ObjectWriter.IsScalar(plain) || depth == MaxDepth)
        {
            WriteScalar(json, plain);
        }
        else if (plain is IDictionary dictionary)
        {
            json.WriteStartObject();
            foreach (DictionaryEntry entry in dictionary)
            {
                json.WritePropertyName(entry.Key.ToString()!);
                WriteValue(json, entry.Value, depth + 1);
            }

            json.WriteEndObject();
        }
        else if (plain is IEnumerable items)
        {
            json.WriteStartArray();
            foreach (object? item in items)
            {
                WriteValue(json, item, depth + 1);
            }

            json.WriteEndArray();
        }
        else
        {
            json.WriteStartObject();
            foreach ((string name, object? property) in ObjectWriter.Properties(value as PSObject ?? PSObject.AsPSObject(value!)))
            {
                json.WritePropertyName(name);
                WriteValue(json, property, depth + 1);
            }

            json.WriteEndObject();
        }
    }

    private static void WriteScalar(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case Enum or char or string or DateTime or DateTimeOffset or TimeSpan or Guid or Uri or Version:
                json.WriteStringValue(Scalar.Text(value));
                break;
            case double number when double.IsFinite(number):
                json.WriteNumberValue(number);
                break;
            case float number when float.IsFinite(number):
                json.WriteNumberValue(number);
                break;
            case decimal or byte or sbyte or short or ushort or int or uint or long or ulong:
                json.WriteRawValue(Scalar.Text(value));
                break;
            default:
                json.WriteStringValue(Scalar.Text(value));
                break;
        }
    }
}
