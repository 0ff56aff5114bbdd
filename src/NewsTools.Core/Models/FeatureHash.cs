using System.Runtime.CompilerServices;

namespace NewsTools.Models;

/// <summary>Hashes of features, the same on every machine.</summary>
internal static class FeatureHash
{
    /// <summary>The hash of one or two values under the number of their template.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint template, uint first, uint second = 0)
    {
        uint hash = ((first ^ (template * 0x9E3779B1)) * 0x85EBCA6B) ^ ((second + template) * 0xC2B2AE35);
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        return hash ^ (hash >> 13);
    }
}
