namespace NewsTools.Input;

/// <summary>Tells web addresses from paths.</summary>
internal static class WebAddress
{
    public static bool IsOne(string text)
        => Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
