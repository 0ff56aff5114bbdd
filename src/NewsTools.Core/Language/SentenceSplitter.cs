namespace NewsTools.Language;

/// <summary>Tells after which tokens of a paragraph a sentence ends.</summary>
internal sealed class SentenceSplitter(string text, List<Piece> pieces)
{
    /// <summary>Where the sentence that starts at a token ends: the token after its last.</summary>
    /// <param name="first">The sentence's first token.</param>
    /// <param name="limit">The token after the paragraph's last.</param>
    public int End(int first, int limit)
    {
        for (int at = first; at < limit; at++)
        {
            if (pieces[at].Kind is not (PieceKind.Stop or PieceKind.Ellipsis or PieceKind.Abbreviation))
            {
                continue;
            }

            int next = SkipClosers(at + 1, limit);
            if (next >= limit || IsStart(at, next, limit))
            {
                return next;
            }
        }

        return limit;
    }

    /// <summary>Quotation marks, brackets and note numbers that stand close after the end belong to the sentence.</summary>
    private int SkipClosers(int at, int limit)
    {
        while (at < limit && pieces[at].Start == pieces[at - 1].End)
        {
            char unit = text[pieces[at].Start];
            if (unit is ')' or ']' or '}' or '”' or '’' or '»' or '"' or '\'')
            {
                at++;
            }
            else if (unit == '[' && at + 2 < limit && pieces[at + 1].Kind == PieceKind.Number)
            {
                at += 2;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private bool IsStart(int stop, int next, int limit)
    {
        char unit = text[pieces[next].Start];
        bool isApart = pieces[next].Start > pieces[next - 1].End;
        if (char.IsLower(unit) || unit is ',' or ';' or ':' or ')' or '-' or '–' or '—' or '%' or '/')
        {
            return false;
        }

        bool isNumber = CharKinds.IsDigit(unit);
        return pieces[stop].Kind switch
        {
            PieceKind.Stop => isApart || char.IsUpper(unit),
            PieceKind.Ellipsis => isApart && !isNumber,
            _ => isApart && !isNumber && IsStarter(next, limit),
        };
    }

    /// <summary>After an abbreviation only a word that names seldom start with begins a sentence.</summary>
    private bool IsStarter(int next, int limit)
    {
        int word = next;
        while (word < limit && pieces[word].Kind == PieceKind.Mark && text[pieces[word].Start] is '"' or '“' or '‘' or '\'' or '(' or '[')
        {
            word++;
        }

        return word > next || Starters.Contains(text.AsSpan(pieces[word].Start, pieces[word].End - pieces[word].Start));
    }

    private static readonly Models.WordMap<bool> Starters =
        new([.. Models.EmbeddedTable.Rows("starters.tsv").Select(row => KeyValuePair.Create(row[0], true))]);
}
