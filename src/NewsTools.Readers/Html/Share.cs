namespace NewsTools.Readers.Html;

/// <summary>A part of a whole as a number; 0 of nothing.</summary>
internal static class Share
{
    public static float Of(int part, int whole) => whole == 0 ? 0 : (float)part / whole;
}
