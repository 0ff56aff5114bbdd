namespace NewsTools.Language;

/// <summary>Faces made of marks, and pictures of several characters, each of which is one token.</summary>
internal static class Emoticons
{
    /// <summary>Where the face that starts at these eyes ends; <paramref name="start"/> itself where there is none.</summary>
    public static int End(string text, int start, int end)
    {
        int at = start + 1;
        if (at < end && text[at] == '-')
        {
            at++;
        }

        bool isFace = at < end && text[at] is ')' or '(' or 'D' or 'P' or 'p' or 'O' or '/' or '|' && (at + 1 >= end || !char.IsLetterOrDigit(text[at + 1]) && text[at + 1] != '/');
        bool isApart = start == 0 || char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '.' or '!' or '?';
        return isFace && (isApart || text[at] is ')' or '(') && (at > start + 1 || text[at] != '|') ? at + 1 : start;
    }

    /// <summary>Where the picture that starts at a surrogate pair ends, with its modifiers and what is joined to it.</summary>
    public static int PictureEnd(string text, int start, int end)
    {
        int at = start + 2;
        while (at < end && (CharKinds.Of(text[at]) == CharKind.Joined || IsSkinTone(text, at, end) || IsJoinedPair(text, at, end)))
        {
            at += CharKinds.Of(text[at]) == CharKind.Joined ? 1 : 2;
        }

        return at;
    }

    private static bool IsSkinTone(string text, int at, int end) => at + 1 < end && text[at] == '\uD83C' && text[at + 1] is >= '\uDFFB' and <= '\uDFFF';

    private static bool IsJoinedPair(string text, int at, int end)
        => text[at - 1] == '\u200D' && at + 1 < end && char.IsSurrogatePair(text[at], text[at + 1]);
}
