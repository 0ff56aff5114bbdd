namespace NewsTools.Entities.Tables;

/// <summary>A noun for people.</summary>
/// <param name="Singular">Its folded singular.</param>
/// <param name="Gender">The gender that it tells.</param>
/// <param name="IsRelation">Whether it only says whose relative, friend or rival someone is.</param>
/// <param name="IsPlural">Whether the word is the plural.</param>
internal sealed record PersonNoun(string Singular, Gender Gender, bool IsRelation, bool IsPlural = false);
