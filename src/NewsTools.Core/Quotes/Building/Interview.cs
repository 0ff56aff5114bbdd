using NewsTools.Layout;
using NewsTools.Models;
using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Building;

/// <summary>An interview without labels: it says that it is one, and questions in paragraphs of their own stand before the answers of the one person whom it presents.</summary>
internal sealed class Interview
{
    private const int LeastQuestions = 3;
    private const int LeadParagraphs = 8;
    private const int LongestQuestion = 500;

    private static readonly WordMap<bool> Announcements = new([.. "interview interviews interviewed interviewing questions q&a conversation".Split(' ').Select(word => KeyValuePair.Create(word, true))]);

    private readonly bool[] _isAnswer;

    private Interview(int interviewee, bool[] isAnswer)
    {
        Interviewee = interviewee;
        _isAnswer = isAnswer;
    }

    public int Interviewee { get; }

    public bool IsAnswer(int paragraph) => _isAnswer[paragraph];

    /// <summary>The interview that an article is; null where it is none.</summary>
    public static Interview? Of(Scene scene)
    {
        int count = scene.Paragraphs.Length;
        bool[] isQuestion = new bool[count];
        int first = -1;
        int answered = 0;
        for (int index = 0; index < count; index++)
        {
            isQuestion[index] = IsQuestion(scene, index);
            first = first < 0 && isQuestion[index] ? index : first;
            answered += index > 0 && isQuestion[index - 1] && !isQuestion[index] ? 1 : 0;
        }

        if (answered < LeastQuestions || !IsAnnounced(scene, first) || Presented(scene, first) is not int interviewee)
        {
            return null;
        }

        bool[] isAnswer = new bool[count];
        for (int index = first; index < count; index++)
        {
            isAnswer[index] = !isQuestion[index] && scene.Document.Paragraphs[index].Role == ParagraphRole.Body;
        }

        return new Interview(interviewee, isAnswer);
    }

    private static bool IsQuestion(Scene scene, int index)
    {
        Paragraph paragraph = scene.Document.Paragraphs[index];
        return paragraph.Role is ParagraphRole.Body or ParagraphRole.Heading
            && paragraph.End - paragraph.Start <= LongestQuestion
            && scene.Document.Text.AsSpan(paragraph.Start, paragraph.End - paragraph.Start).TrimEnd("*_ ").EndsWith("?");
    }

    /// <summary>Whether the words before the first question speak of an interview.</summary>
    private static bool IsAnnounced(Scene scene, int question)
    {
        for (int index = 0; index < Math.Min(question, LeadParagraphs); index++)
        {
            for (int token = scene.Paragraphs[index].First; token < scene.Paragraphs[index].End; token++)
            {
                if (Announcements.Contains(scene.Document.TextOf(token)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The person named first in the headline, else most often before the first question; null for none.</summary>
    private static int? Presented(Scene scene, int question)
    {
        int end = scene.Paragraphs[question].First;
        int titleEnd = scene.Document.Paragraphs[0].Role == ParagraphRole.Title ? scene.Paragraphs[0].End : 0;
        int? best = null;
        int bestCount = 0;
        for (int index = 0; index < scene.Figures.Count; index++)
        {
            Figure figure = scene.Figures[index];
            if (figure.Type == EntityType.Person)
            {
                int count = figure.Named.Count(phrase => scene.Phrases[phrase].Head < end)
                    + (figure.Named.Exists(phrase => scene.Phrases[phrase].Head < titleEnd) ? end : 0);
                (best, bestCount) = count > bestCount ? (index, count) : (best, bestCount);
            }
        }

        return best;
    }
}
