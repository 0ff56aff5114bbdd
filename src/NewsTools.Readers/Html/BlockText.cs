namespace NewsTools.Readers.Html;

/// <summary>Describes the text of a block in numbers.</summary>
internal static class BlockText
{
    public static void Add(List<float> row, PageBlock block)
    {
        string text = block.Text;
        int commas = 0, stops = 0, digits = 0, capitals = 0, letters = 0;
        foreach (char c in text)
        {
            commas += c is ',' or '，' or '、' ? 1 : 0;
            stops += c is '.' or '!' or '?' or '。' ? 1 : 0;
            digits += char.IsDigit(c) ? 1 : 0;
            letters += char.IsLetter(c) ? 1 : 0;
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        row.Add(block.Words);
        row.Add(text.Length);
        row.Add(Share.Of(block.LinkWords, block.Words));
        row.Add(Share.Of(block.BoldWords, block.Words));
        row.Add(Share.Of(text.Length, block.Words));
        row.Add(commas);
        row.Add(stops);
        row.Add(Share.Of(digits, text.Length));
        row.Add(Share.Of(capitals, Math.Max(1, letters)));
        row.Add(text[^1] is '.' or '!' or '?' or '"' or '”' or '。' or '»' or '’' ? 1 : text[^1] is ':' ? 2 : 0);
        row.Add(char.IsUpper(text[0]) ? 1 : char.IsLetter(text[0]) ? 2 : text[0] is '"' or '“' or '«' or '„' ? 3 : char.IsDigit(text[0]) ? 4 : 0);
        row.Add(text.AsSpan().IndexOfAny("|»›©@") >= 0 ? 1 : 0);
        row.Add(text.Contains("http", StringComparison.Ordinal) ? 1 : 0);
        row.Add(text.AsSpan().IndexOfAny("\"“„«") >= 0 ? 1 : 0);
        row.Add(text.Contains('\n', StringComparison.Ordinal) ? 1 : 0);
    }
}
