using System.Text;

namespace NewsTools.Readers.Tests.Fixtures;

/// <summary>Shorthand for reading in tests.</summary>
internal static class Reading
{
    public static IReadOnlyList<ArticleDraft> All(string text, string? location = null) => DocumentReader.Read(Encoding.UTF8.GetBytes(text), new ReadOptions { Location = location });

    public static ArticleDraft One(string text, string? location = null) => Assert.Single(All(text, location));

    public static ArticleDraft One(byte[] bytes, string? location = null) => Assert.Single(DocumentReader.Read(bytes, new ReadOptions { Location = location }));

    public static DocumentException Error(byte[] bytes, string? location = null)
        => Assert.Throws<DocumentException>(() => DocumentReader.Read(bytes, new ReadOptions { Location = location }));

    public static DocumentException Error(string text, string? location = null) => Error(Encoding.UTF8.GetBytes(text), location);
}
