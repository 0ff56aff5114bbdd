using NewsTools.Analysis;
using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;
using NewsTools.Dates.Recognition;
using NewsTools.Dates.Values;
using NewsTools.Language;
using NewsTools.Layout;

namespace NewsTools.Dates;

/// <summary>Finds the temporal expressions and normalises them: one scan for the expressions, one way through them for their values.</summary>
internal static class DateStage
{
    public static void Run(Document document)
    {
        DateText text = new(document.Text);
        foreach (Paragraph paragraph in document.Paragraphs)
        {
            if (paragraph.Role != ParagraphRole.Tail)
            {
                text.Add(paragraph.Start, paragraph.End);
            }
        }

        List<DateMention> dates = Read(text, document);
        document.Dates = document.Sentences.Length == 0 ? dates : dates.ConvertAll(date => date with { Sentence = document.SentenceAt(date.Offset) });
    }

    /// <summary>The expressions of a text, without their sentences.</summary>
    internal static List<DateMention> Read(DateText text, Document document)
    {
        List<TimePhrase> phrases = Scanner.Scan(text);
        DateOnly? day = document.Published is { } date ? DateOnly.FromDateTime(date) : null;
        Anchor anchor = new(day, RegisterReader.Read(text.IsPost, day, phrases));
        TenseReader tenses = new(document);
        List<DateMention> dates = new(phrases.Count);
        int yearEnds = 0;
        foreach (TimePhrase phrase in phrases)
        {
            (int start, int end) = (text[phrase.First].Start, text[phrase.End - 1].End);
            anchor.Tense = tenses.Read(start, end);
            anchor.IsGeneral = phrase.Expression is SeasonDate && tenses.IsGeneral(start, end);
            anchor.YearOfSentence = start < yearEnds ? anchor.YearOfSentence : null;
            if (phrase.Expression.Resolve(anchor) is { } resolution)
            {
                dates.Add(Mention(text, phrase, resolution));
                if (resolution.Point is { } point)
                {
                    anchor.Remember(point);
                    if (point.Unit == TimeUnit.Year && SentenceBegunAt(document, start) is { } sentence)
                    {
                        (anchor.YearOfSentence, yearEnds) = (point.Day.Year, document.Tokens[sentence.End - 1].End);
                    }
                }
            }
        }

        return dates;
    }

    /// <summary>The sentence that an expression opens, after a preposition at most.</summary>
    private static Sentence? SentenceBegunAt(Document document, int start)
    {
        if (document.Sentences.Length == 0 || document.Tokens.Length == 0)
        {
            return null;
        }

        int token = document.TokenAt(start);
        Sentence sentence = document.Sentences[document.SentenceOfToken(token)];
        return token - sentence.First <= 1 ? sentence : null;
    }

    private static DateMention Mention(DateText text, TimePhrase phrase, Resolution resolution)
    {
        int start = text[phrase.First].Start;
        int end = text[phrase.End - 1].End;
        bool interval = TimexInterval.TryRead(resolution.Value, out DateTime from, out DateTime to) && resolution.Type is DateType.Date or DateType.Time;
        return new DateMention
        {
            Text = text.Text[start..end],
            Type = resolution.Type,
            Value = resolution.Value,
            Modifier = resolution.Modifier,
            Quantifier = resolution.Quantifier,
            Frequency = resolution.Frequency,
            Start = interval ? from : null,
            End = interval ? to : null,
            Offset = start,
            Length = end - start,
        };
    }
}
