using System.Text.Json.Nodes;
using NewsTools.Analysis;
using NewsTools.Language;
using NewsTools.Tagging.Names;
using NewsTools.Training.Corpora;

namespace NewsTools.Training.Names;

/// <summary>What is to be learned of a document's tokens: a distribution over the tags, and the kind of name.</summary>
internal sealed class NameLabels
{
    private static readonly string[] Types = ["PERSON", "ORGANIZATION", "LOCATION", "MISC"];
    private static readonly string[] ShortTypes = ["PER", "ORG", "LOC", "MISC"];
    private static readonly string[] KindNames = ["NORP", "EVENT", "WORK", "PRODUCT", "LAW", "MISC", "LOC", "FAC"];

    private NameLabels(int tokens)
    {
        Targets = new int[tokens];
        Array.Fill(Targets, -1);
        Kinds = new sbyte[tokens];
        Array.Fill(Kinds, (sbyte)-1);
    }

    public int[] Targets { get; }

    public List<float> Soft { get; } = [];

    public sbyte[] Kinds { get; }

    /// <summary>Labels set by hand.</summary>
    public static NameLabels OfEntities(Document document, JsonArray entities, bool hasKinds)
    {
        NameLabels labels = new(document.Tokens.Length);
        CodePoints points = new(document.Text);
        foreach (JsonNode? entity in entities)
        {
            int type = Array.IndexOf(Types, (string)entity!["type"]!);
            int end = points.ToUtf16((int)entity["end"]!);
            int token = document.TokenAt(points.ToUtf16((int)entity["start"]!));
            int kind = hasKinds ? Array.IndexOf(KindNames, (string?)entity["subtype"]) : -1;
            for (bool isFirst = true; token < document.Tokens.Length && document.Tokens[token].Start < end; token++, isFirst = false)
            {
                if (labels.Targets[token] < 0)
                {
                    labels.Targets[token] = labels.Soft.Count;
                    float[] distribution = new float[NameTags.Count];
                    distribution[isFirst ? NameTags.Beginning(type) : NameTags.Inside(type)] = 1;
                    labels.Soft.AddRange(distribution);
                    labels.Kinds[token] = (sbyte)kind;
                }
            }
        }

        return labels;
    }

    /// <summary>Labels with the probabilities that a teacher gave them.</summary>
    public static NameLabels OfTeacher(Document document, JsonArray words)
    {
        NameLabels labels = new(document.Tokens.Length);
        CodePoints points = new(document.Text);
        foreach (JsonNode? word in words)
        {
            int start = points.ToUtf16((int)word![0]!);
            int end = points.ToUtf16((int)word[1]!);
            float[] distribution = Distribution(word[2]!.AsObject());
            for (int token = document.TokenAt(start); token < document.Tokens.Length && document.Tokens[token].Start < end; token++)
            {
                Token place = document.Tokens[token];
                bool isStart = place.Start == start || (labels.Targets[token] < 0 && !char.IsLetterOrDigit(document.Text[place.Start]) && place.Start < start);
                if (labels.Targets[token] < 0 && (isStart || place.Start > start))
                {
                    labels.Targets[token] = labels.Soft.Count;
                    labels.Soft.AddRange(place.Start > start ? Continued(distribution) : distribution);
                }
            }
        }

        return labels;
    }

    private static float[] Distribution(JsonObject probabilities)
    {
        float[] distribution = new float[NameTags.Count];
        float sum = 0;
        foreach ((string tag, JsonNode? value) in probabilities)
        {
            float probability = (float)value!;
            sum += probability;
            int type = tag.Length > 1 ? Array.IndexOf(ShortTypes, tag[2..]) : -1;
            distribution[tag[0] == 'O' ? 0 : tag[0] == 'B' ? NameTags.Beginning(type) : NameTags.Inside(type)] = probability;
        }

        for (int tag = 0; tag < distribution.Length; tag++)
        {
            distribution[tag] /= sum;
        }

        return distribution;
    }

    private static float[] Continued(float[] distribution)
    {
        float[] continued = [.. distribution];
        for (int type = 0; type < NameTags.Classes; type++)
        {
            continued[NameTags.Inside(type)] += continued[NameTags.Beginning(type)];
            continued[NameTags.Beginning(type)] = 0;
        }

        return continued;
    }
}
