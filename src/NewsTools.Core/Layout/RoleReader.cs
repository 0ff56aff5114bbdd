namespace NewsTools.Layout;

/// <summary>Gives each paragraph its role: first the head, then the tail, then what stands between. Where in doubt a paragraph is body.</summary>
internal sealed class RoleReader(string text, Paragraph[] paragraphs)
{
    private const int MaxHead = 8;

    private const int BodyLength = 60;

    private const int ShortHeadline = 3;

    /// <summary>Sets the roles.</summary>
    /// <param name="knownTitle">The headline, where it is known from elsewhere.</param>
    public void Run(string? knownTitle)
    {
        int body = ReadHead(knownTitle);
        int end = ReadTail(body);
        for (int i = body; i < end; i++)
        {
            Set(i, RoleInside(i, end));
        }

        if (Array.TrueForAll(paragraphs, paragraph => paragraph.Role != ParagraphRole.Body))
        {
            for (int i = 0; i < paragraphs.Length; i++)
            {
                Set(i, ParagraphRole.Body);
            }
        }
    }

    /// <summary>Reads title, deck, byline and captions; the index of the first paragraph of the story.</summary>
    private int ReadHead(string? knownTitle)
    {
        bool titled = false;
        int last = Math.Min(MaxHead, paragraphs.Length - 1);
        int i = 0;
        for (; i < last; i++)
        {
            ReadOnlySpan<char> line = Text(i);
            if (StatedDate.Read(line) is null && DatelineReader.Read(line) is not null)
            {
                break;
            }

            ParagraphRole role = RoleInHead(line, i, titled, knownTitle);
            if (role == ParagraphRole.Body)
            {
                break;
            }

            titled |= role == ParagraphRole.Title;
            Set(i, role);
        }

        ReadBeside(i);
        return i;
    }

    private ParagraphRole RoleInHead(ReadOnlySpan<char> line, int index, bool titled, string? knownTitle)
    {
        if (knownTitle is not null && !titled && IsSame(line, knownTitle))
        {
            return ParagraphRole.Title;
        }

        if (CaptionRule.Matches(line))
        {
            return ParagraphRole.Caption;
        }

        if (BylineRule.Matches(line))
        {
            return ParagraphRole.Byline;
        }

        if (TailRule.Matches(line))
        {
            return ParagraphRole.Tail;
        }

        bool headline = HeadlineRule.IsHeadline(line) && HasStoryAfter(index) && (Phrase.Words(line).Length >= ShortHeadline || titled || IsHead(index + 1));
        return !headline || IsListItem(index) ? ParagraphRole.Body
            : titled || knownTitle is not null ? (Phrase.EndsSentence(line) ? ParagraphRole.Body : ParagraphRole.Heading)
            : ParagraphRole.Title;
    }

    /// <summary>Names and jobs alone, where they stand next to a line that is a byline for sure.</summary>
    private void ReadBeside(int end)
    {
        for (int i = 0; i < end; i++)
        {
            bool beside = (i > 0 && paragraphs[i - 1].Role == ParagraphRole.Byline) || (i + 1 < end && paragraphs[i + 1].Role == ParagraphRole.Byline);
            if (beside && paragraphs[i].Role == ParagraphRole.Heading && BylineRule.MatchesBeside(Text(i)))
            {
                Set(i, ParagraphRole.Byline);
            }
        }
    }

    /// <summary>Reads the boilerplate after the story; the index of its first paragraph.</summary>
    private int ReadTail(int body)
    {
        int end = paragraphs.Length;
        for (; end > body + 1; end--)
        {
            ReadOnlySpan<char> line = Text(end - 1);
            if (TailRule.MatchesAtEnd(line))
            {
                Set(end - 1, ParagraphRole.Tail);
            }
            else if (CaptionRule.Matches(line))
            {
                Set(end - 1, ParagraphRole.Caption);
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private ParagraphRole RoleInside(int index, int end)
    {
        ReadOnlySpan<char> line = Text(index);
        return CaptionRule.Matches(line) ? ParagraphRole.Caption
            : TailRule.Matches(line) ? ParagraphRole.Tail
            : index + 1 < end && index > 0 && HeadlineRule.IsHeading(line) && IsStory(index + 1) && Phrase.EndsSentence(Text(index - 1)) ? ParagraphRole.Heading
            : ParagraphRole.Body;
    }

    /// <summary>Whether a paragraph shows that the one before it is a headline, however short.</summary>
    private bool IsHead(int index)
        => BylineRule.Matches(Text(index)) || CaptionRule.Matches(Text(index)) || DatelineReader.Read(Text(index)) is not null;

    private bool HasStoryAfter(int index)
    {
        for (int i = index + 1; i < paragraphs.Length && i <= index + MaxHead; i++)
        {
            if (IsStory(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsStory(int index) => Text(index).Length >= BodyLength && Phrase.EndsSentence(Text(index));

    /// <summary>Whether the line and the two after it are all short and open-ended, as in a list or a table.</summary>
    private bool IsListItem(int index) => Text(index)[0] is '-' or '•' or '*' || (index > 0 && Text(index).Length < BodyLength && IsShort(index + 1) && IsShort(index + 2) && IsShort(index + 3));

    private bool IsShort(int index) => index < paragraphs.Length && Text(index).Length < BodyLength && !Phrase.EndsSentence(Text(index));

    private static bool IsSame(ReadOnlySpan<char> line, string title)
        => line.Trim(". ").Equals(title.AsSpan().Trim(". "), StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> Text(int index) => text.AsSpan(paragraphs[index].Start, paragraphs[index].End - paragraphs[index].Start);

    private void Set(int index, ParagraphRole role) => paragraphs[index] = paragraphs[index] with { Role = role };
}
