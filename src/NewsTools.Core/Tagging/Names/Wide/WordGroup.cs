namespace NewsTools.Tagging.Names.Wide;

/// <summary>The groups of words used alike that a word belongs to, from small groups to large ones; 0 is no group.</summary>
/// <param name="Fine">One of a thousand.</param>
/// <param name="Middle">One of some hundreds.</param>
/// <param name="Coarse">One of some dozens.</param>
internal readonly record struct WordGroup(ushort Fine, ushort Middle, byte Coarse);
