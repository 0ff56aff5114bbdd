using System.Globalization;

namespace NewsTools.Dates.Reading;

/// <summary>A text as atoms. Reading beyond either end gives a break, so that no rule needs to ask for the length.</summary>
internal sealed class DateText(string text)
{
    private static readonly Word Numeral = new(WordClass.Numeral, WordClass.Numeral, 0, 0, 0, false);

    private static readonly Atom Outside = new(0, 0, AtomKind.Break, -1, default);

    private readonly List<Atom> _atoms = new((text.Length / 4) + 8);

    public string Text { get; } = text;

    /// <summary>Whether it is a short post rather than prose.</summary>
    public bool IsPost { get; } = PostReader.IsPost(text);

    public int Count => _atoms.Count;

    /// <summary>How often an atom was read: the work done, for tests.</summary>
    public long Reads { get; private set; }

    public Atom this[int index]
    {
        get
        {
            Reads++;
            return (uint)index < (uint)_atoms.Count ? _atoms[index] : Outside;
        }
    }

    /// <summary>Appends the atoms of a paragraph.</summary>
    public void Add(int start, int end)
    {
        if (_atoms.Count > 0)
        {
            _atoms.Add(new Atom(start, start, AtomKind.Break, -1, default));
        }

        for (int at = start; at < end;)
        {
            char first = Text[at];
            if (char.IsWhiteSpace(first))
            {
                at++;
                continue;
            }

            if (first is 'h' or 'H' && Address(at, end) is { } address)
            {
                _atoms.Add(address);
                at = address.End;
                continue;
            }

            Atom atom = char.IsAsciiDigit(first) ? Digits(at, end) : char.IsLetter(first) ? Letters(at, end) : Mark(at, end);
            _atoms.Add(atom);
            at = atom.End;
        }
    }

    public bool Is(int index, WordClass wanted) => this[index].Word.Is(wanted);

    public int Value(int index, WordClass wanted) => this[index].Word.Value(wanted);

    public bool IsMark(int index, char mark) => this[index] is { Kind: AtomKind.Mark } atom && Text[atom.Start] == mark;

    /// <summary>A hyphen or a dash.</summary>
    public bool IsDash(int index) => this[index] is { Kind: AtomKind.Mark } atom && Text[atom.Start] is '-' or '–' or '—' or '‑';

    public bool IsApostrophe(int index) => this[index] is { Kind: AtomKind.Mark } atom && Text[atom.Start] is '\'' or '’' or '‘' or '`';

    public bool IsWord(int index, string word)
        => this[index] is { Kind: AtomKind.Letters } atom && Text.AsSpan(atom.Start, atom.Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the atom follows the one before it without a space.</summary>
    public bool IsGlued(int index) => this[index].Start == this[index - 1].End && this[index].Kind != AtomKind.Break;

    public bool IsCapitalized(int index) => this[index] is { Kind: AtomKind.Letters } atom && char.IsUpper(Text[atom.Start]);

    /// <summary>Whether a word does not end in s.</summary>
    public bool IsSingular(int index) => this[index] is { Kind: AtomKind.Letters } atom && (Text[atom.End - 1] | 0x20) != 's';

    public bool IsUpperCase(int index)
        => this[index] is { Kind: AtomKind.Letters } atom && !Text.AsSpan(atom.Start, atom.Length).ContainsAnyInRange('a', 'z');

    /// <summary>An address of the web as one atom, since what it spells is no date.</summary>
    private Atom? Address(int start, int end)
    {
        ReadOnlySpan<char> rest = Text.AsSpan(start, end - start);
        if (!rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        int length = rest.IndexOfAny(" \t\r\n\u00a0");
        return new Atom(start, length < 0 ? end : start + length, AtomKind.Mark, -1, default);
    }

    /// <summary>A mark; an apostrophe before digits may begin a year ("'96").</summary>
    private Atom Mark(int at, int end)
    {
        bool year = Text[at] is '\'' or '’' or '‘' && at + 1 < end && char.IsAsciiDigit(Text[at + 1]);
        return new Atom(at, at + 1, AtomKind.Mark, -1, year ? Numeral : default);
    }

    private Atom Digits(int start, int end)
    {
        int at = start;
        while (at < end && char.IsAsciiDigit(Text[at]))
        {
            at++;
        }

        int number = at - start > 9 ? -1 : int.Parse(Text.AsSpan(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture);
        return new Atom(start, at, AtomKind.Digits, number, Numeral);
    }

    private Atom Letters(int start, int end)
    {
        int at = start;
        while (at < end && char.IsLetter(Text[at]))
        {
            at++;
        }

        return new Atom(start, at, AtomKind.Letters, -1, WordTable.Find(Text.AsSpan(start, at - start)));
    }
}
