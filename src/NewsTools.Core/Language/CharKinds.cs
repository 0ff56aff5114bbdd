using System.Globalization;

namespace NewsTools.Language;

/// <summary>The kinds of all UTF-16 units, as a table.</summary>
internal static class CharKinds
{
    private static readonly CharKind[] Table = MakeTable();

    public static CharKind Of(char unit) => Table[unit];

    public static bool IsLetter(CharKind kind) => kind is CharKind.Upper or CharKind.Lower or CharKind.Letter;

    public static bool IsWord(CharKind kind) => kind is >= CharKind.Upper and <= CharKind.Joined;

    public static bool IsDigit(char unit) => Table[unit] == CharKind.Digit;

    public static bool IsLetter(char unit) => IsLetter(Table[unit]);

    private static CharKind[] MakeTable()
    {
        CharKind[] table = new CharKind[char.MaxValue + 1];
        for (int unit = 0; unit < table.Length; unit++)
        {
            table[unit] = KindOf((char)unit);
        }

        return table;
    }

    private static CharKind KindOf(char unit) => unit switch
    {
        '\'' or '’' or '‘' or '`' or 'ʼ' => CharKind.Apostrophe,
        '.' or '!' or '?' or '*' or '=' or '_' or '~' or '+' or '<' or '>' => CharKind.Run,
        '\u200B' or '\uFEFF' => CharKind.Space,
        >= '\uD800' and <= '\uDBFF' => CharKind.High,
        _ => char.GetUnicodeCategory(unit) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharKind.Upper,
            UnicodeCategory.LowercaseLetter => CharKind.Lower,
            UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharKind.Letter,
            UnicodeCategory.DecimalDigitNumber => CharKind.Digit,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => CharKind.Joined,
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control => CharKind.Space,
            _ => CharKind.Mark,
        },
    };
}
