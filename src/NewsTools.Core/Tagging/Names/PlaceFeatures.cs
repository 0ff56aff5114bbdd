using NewsTools.Analysis;
using NewsTools.Language;

namespace NewsTools.Tagging.Names;

/// <summary>What a token's place in its sentence and document tells, as bits.</summary>
internal sealed class PlaceFeatures
{
    /// <summary>The first of a run of capitalised words, and the last.</summary>
    public const uint RunFirstMask = 1u << RunFirst;

    public const uint RunLastMask = 1u << RunLast;

    /// <summary>In a run of two capitalised words or more.</summary>
    public const uint LongRunMask = 0b1110u << RunLength;

    /// <summary>Whether there is a space before and after.</summary>
    public const uint SpaceMask = (1u << NoSpaceBefore) | (1u << NoSpaceAfter);

    /// <summary>The listed phrases that it is in.</summary>
    public const uint PhraseMask = 0b111111u << CityPhrase;

    /// <summary>How else the document has the word, and how its sentence is written.</summary>
    public const uint UseMask = (1u << SentenceFirst) | (1u << UpperSentence) | (0b1111u << CapitalShare) | (1u << SmallElsewhere) | (1u << CapitalInside);

    private const int SentenceFirst = 0;
    private const int NoSpaceBefore = 1;
    private const int NoSpaceAfter = 2;
    private const int CapitalShare = 3;
    private const int UpperSentence = 7;
    private const int ShortSentence = 8;
    private const int InQuotes = 9;
    private const int SmallElsewhere = 10;
    private const int CapitalInside = 11;
    private const int Times = 12;
    private const int CityPhrase = 16;
    private const int RegionPhrase = 18;
    private const int CompanyPhrase = 20;
    private const int RunLength = 22;
    private const int RunFirst = 26;
    private const int RunLast = 27;
    private const int DocumentFirst = 28;

    private readonly Document _document;
    private readonly NameInput _input;
    private readonly int[] _times;
    private readonly bool[] _isSmallElsewhere;
    private readonly bool[] _isCapitalInside;

    public PlaceFeatures(Document document, NameInput input, NameLists lists)
    {
        _document = document;
        _input = input;
        Masks = new uint[document.Tokens.Length];
        _times = new int[input.GroupCount];
        _isSmallElsewhere = new bool[input.GroupCount];
        _isCapitalInside = new bool[input.GroupCount];
        FindSmallForms();
        bool isQuoted = false;
        foreach (Sentence sentence in document.Sentences)
        {
            isQuoted &= sentence.First > 0 && document.Sentences[document.SentenceOfToken(sentence.First - 1)].Paragraph == sentence.Paragraph;
            isQuoted = MarkSentence(sentence, isQuoted);
            MarkRuns(sentence);
            MarkPhrases(sentence, lists);
        }

        MarkGroups();
    }

    /// <summary>The bits of each token.</summary>
    public uint[] Masks { get; }

    /// <summary>Whether a capitalised word stands between words that are not.</summary>
    public static bool IsAlone(uint mask) => (mask & RunFirstMask) != 0 && (mask & RunLastMask) != 0;

    private void Set(int token, int bit) => Masks[token] |= 1u << bit;

    private void FindSmallForms()
    {
        Dictionary<ulong, int> groups = [];
        for (int token = 0; token < Masks.Length; token++)
        {
            if (_input.Groups[token] >= 0)
            {
                groups.TryAdd(_input.FormOf(token).Lower, _input.Groups[token]);
            }
        }

        foreach (WordForm form in _input.DistinctForms)
        {
            if (form.Case == WordCase.Lower && groups.TryGetValue(form.Lower, out int group))
            {
                _isSmallElsewhere[group] = true;
            }
        }
    }

    private bool MarkSentence(Sentence sentence, bool isQuoted)
    {
        int words = 0;
        int capitals = 0;
        int upper = 0;
        for (int token = sentence.First; token < sentence.End; token++)
        {
            WordForm form = _input.FormOf(token);
            if (form.IsWord && _document.Tokens[token].Length > 3)
            {
                words++;
                capitals += form.IsCapitalized ? 1 : 0;
                upper += form.Case == WordCase.Upper ? 1 : 0;
            }
        }

        int share = words == 0 ? 0 : capitals * 10 / words;
        int bucket = share < 3 ? 0 : share < 6 ? 1 : share < 9 ? 2 : 3;
        bool isUpper = upper * 10 > words * 7 && words > 1;
        for (int token = sentence.First; token < sentence.End; token++)
        {
            Set(token, CapitalShare + bucket);
            isQuoted = MarkToken(token, sentence, isQuoted);
            if (isUpper)
            {
                Set(token, UpperSentence);
            }

            int group = _input.Groups[token];
            if (group >= 0)
            {
                _times[group]++;
                _isCapitalInside[group] |= token > sentence.First && bucket < 2;
            }
        }

        return isQuoted;
    }

    private bool MarkToken(int token, Sentence sentence, bool isQuoted)
    {
        Token[] tokens = _document.Tokens;
        if (token == sentence.First)
        {
            Set(token, SentenceFirst);
        }
        else if (tokens[token - 1].End == tokens[token].Start)
        {
            Set(token, NoSpaceBefore);
            Set(token - 1, NoSpaceAfter);
        }

        if (sentence.End - sentence.First <= 4)
        {
            Set(token, ShortSentence);
        }

        if (sentence.Paragraph == 0)
        {
            Set(token, DocumentFirst);
        }

        char first = _document.Text[tokens[token].Start];
        isQuoted = first == '\u201C' || (first != '\u201D' && (first == '"' ? !isQuoted : isQuoted));
        if (isQuoted)
        {
            Set(token, InQuotes);
        }

        return isQuoted;
    }

    private void MarkRuns(Sentence sentence)
    {
        for (int token = sentence.First; token < sentence.End; token++)
        {
            int end = token;
            while (end < sentence.End && _input.FormOf(end).IsCapitalized)
            {
                end++;
            }

            if (end == token)
            {
                continue;
            }

            Set(token, RunFirst);
            Set(end - 1, RunLast);
            int length = RunLength + Math.Min(end - token, 4) - 1;
            for (; token < end; token++)
            {
                Set(token, length);
            }
        }
    }

    private void MarkPhrases(Sentence sentence, NameLists lists)
    {
        for (int first = sentence.First; first < sentence.End; first++)
        {
            if ((_input.FormLists[_input.Forms[first]] & ListKinds.Opening) == 0)
            {
                continue;
            }

            ulong hash = _input.FormOf(first).Lower;
            for (int last = first + 1; last < Math.Min(first + NameLists.MaxLength, sentence.End); last++)
            {
                hash = NameHash.Join(hash, _input.FormOf(last).Lower);
                ListKinds kinds = lists.Find(hash);
                MarkPhrase(first, last, kinds, ListKinds.City, CityPhrase);
                MarkPhrase(first, last, kinds, ListKinds.Region, RegionPhrase);
                MarkPhrase(first, last, kinds, ListKinds.Company, CompanyPhrase);
            }
        }
    }

    private void MarkPhrase(int first, int last, ListKinds kinds, ListKinds kind, int bit)
    {
        if ((kinds & kind) != 0)
        {
            Set(first, bit);
            for (int token = first + 1; token <= last; token++)
            {
                Set(token, bit + 1);
            }
        }
    }

    private void MarkGroups()
    {
        for (int token = 0; token < Masks.Length; token++)
        {
            int group = _input.Groups[token];
            if (group < 0)
            {
                continue;
            }

            int times = _times[group];
            Set(token, Times + (times < 3 ? times - 1 : times < 6 ? 2 : 3));
            if (_isSmallElsewhere[group])
            {
                Set(token, SmallElsewhere);
            }

            if (_isCapitalInside[group])
            {
                Set(token, CapitalInside);
            }
        }
    }
}
