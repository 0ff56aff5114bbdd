namespace NewsTools.Language;

/// <summary>Cuts a text into words, numbers and marks in one pass. A hyphen is always a token of its own, but in an address.</summary>
internal sealed class Tokenizer
{
    private readonly string _text;
    private readonly List<Piece> _pieces;
    private readonly AddressScanner _addresses;
    private readonly WordScanner _words;
    private int _chunkEnd;
    private bool _mayHoldAddress;
    private long _steps;

    public Tokenizer(string text, List<Piece> pieces)
    {
        _text = text;
        _pieces = pieces;
        _addresses = new AddressScanner(text);
        _words = new WordScanner(text, pieces);
    }

    /// <summary>How many characters were looked at.</summary>
    public long Steps => _addresses.Steps + _words.Steps + _steps;

    /// <summary>Adds the tokens of a paragraph.</summary>
    public void Split(int start, int end)
    {
        _words.BeginParagraph(end);
        for (int at = start; at < end;)
        {
            CharKind kind = CharKinds.Of(_text[at]);
            if (kind is CharKind.Space or CharKind.Joined)
            {
                at++;
                continue;
            }

            if (at >= _chunkEnd)
            {
                LookAhead(at, end);
            }

            at = kind switch
            {
                CharKind.Upper or CharKind.Lower or CharKind.Letter or CharKind.Digit => Word(at),
                CharKind.Apostrophe => Apostrophe(at, end),
                CharKind.Run => Run(at, end),
                CharKind.High => Pair(at, end),
                _ => Mark(at, end),
            };
        }
    }

    private void LookAhead(int start, int end)
    {
        int at = start;
        _mayHoldAddress = false;
        for (; at < end && CharKinds.Of(_text[at]) != CharKind.Space; at++)
        {
            _mayHoldAddress |= _text[at] == '@' || (_text[at] is '.' or ':' && at > start && at + 1 < end && CharKinds.Of(_text[at + 1]) != CharKind.Space);
        }

        _steps += at - start;
        _chunkEnd = at;
    }

    /// <summary>Adds the word that starts at a letter or digit, or at a mark that belongs to it.</summary>
    private int Word(int from, int start = -1)
    {
        start = start < 0 ? from : start;
        if (_mayHoldAddress)
        {
            int end = _addresses.End(from, _chunkEnd);
            if (end > from)
            {
                return Add(start, end, PieceKind.Address);
            }
        }

        return _words.Scan(from, start);
    }

    private int Apostrophe(int start, int end)
    {
        int at = start + 1;
        if (at < end && _text[at] == _text[start])
        {
            return Add(start, at + 1, PieceKind.Mark);
        }

        while (at < end && CharKinds.IsWord(CharKinds.Of(_text[at])))
        {
            at++;
        }

        return Contractions.IsElision(_text.AsSpan(start, at - start)) ? Add(start, at, PieceKind.Word) : Add(start, start + 1, PieceKind.Mark);
    }

    private int Run(int start, int end)
    {
        char unit = _text[start];
        int at = start + 1;
        if (unit == '.' && at < end && CharKinds.IsDigit(_text[at]) && (start == 0 || CharKinds.Of(_text[start - 1]) == CharKind.Space))
        {
            return _words.Scan(at, start);
        }

        bool isStop = unit is '.' or '!' or '?';
        while (at < end && (_text[at] == unit || (isStop && _text[at] is '!' or '?')))
        {
            at++;
        }

        return Add(start, at, !isStop ? PieceKind.Mark : at - start > 1 && _text[at - 1] == '.' ? PieceKind.Ellipsis : PieceKind.Stop);
    }

    private int Pair(int start, int end)
    {
        if (start + 1 >= end || !char.IsLowSurrogate(_text[start + 1]))
        {
            return Add(start, start + 1, PieceKind.Mark);
        }

        if (WordScanner.IsLetterPair(_text, start))
        {
            return _words.Scan(start);
        }

        return Add(start, Emoticons.PictureEnd(_text, start, end), PieceKind.Mark);
    }

    private int Mark(int start, int end)
    {
        char unit = _text[start];
        int at = start + 1;
        if (unit is '#' or '@' && at < end && CharKinds.IsLetter(_text[at]) && (start == 0 || CharKinds.Of(_text[start - 1]) == CharKind.Space))
        {
            return Word(at, start);
        }

        if (unit is '-' or '–' or '—' or '"' or '$')
        {
            while (at < end && _text[at] == unit)
            {
                at++;
            }
        }
        else if (unit is ':' or ';' or '=' && Emoticons.End(_text, start, end) is int smile && smile > start)
        {
            return Add(start, smile, PieceKind.Mark);
        }

        return Add(start, at, unit is '…' ? PieceKind.Ellipsis : unit is '。' or '！' or '？' ? PieceKind.Stop : PieceKind.Mark);
    }

    private int Add(int start, int end, PieceKind kind)
    {
        _pieces.Add(new Piece(start, end, kind));
        return end;
    }
}
