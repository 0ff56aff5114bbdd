using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Speakers;

/// <summary>
/// Lets two speakers take turns: a short paragraph that is all in marks, with no words for its speaker, is the other one's where a question
/// was asked before it, or is asked in it.
/// </summary>
internal sealed class Dialogue(Scene scene, MentionChoice[] choices, float[] quotations, SpeakerRanking[] rankings)
{
    private const float LikelyQuotation = 0.8f;
    private const float SureOfTurn = 0.7f;
    private const int LongestTurn = 15;

    /// <summary>Whether a stretch is a turn; then it is taken for a quotation of the one whose turn it is.</summary>
    public bool Take(int index)
    {
        if (index < 2 || choices[index].IsExplicit || !IsAlone(index) || !IsShort(index) || !Follows(index - 1, index) || !Follows(index - 2, index - 1)
            || !(Asks(index) || Asks(index - 1)) || quotations[index - 1] < LikelyQuotation || quotations[index - 2] < LikelyQuotation)
        {
            return false;
        }

        (int other, int last) = (rankings[index - 2].Top, rankings[index - 1].Top);
        if (other < 0 || last < 0 || other == last)
        {
            return false;
        }

        quotations[index] = 1;
        rankings[index] = new SpeakerRanking([other], [SureOfTurn]);
        return true;
    }

    /// <summary>Whether a stretch is all of its paragraph.</summary>
    private bool IsAlone(int index)
    {
        (int first, int end) = scene.Paragraphs[scene.Spans[index].Stretch.Paragraph];
        return scene.Spans[index].First == first && scene.Spans[index].End == end;
    }

    private bool IsShort(int index) => scene.Spans[index].Length <= LongestTurn && scene.Spans[index - 1].Length <= LongestTurn;

    private bool Follows(int before, int index)
        => scene.Spans[index].Stretch.Paragraph == scene.Spans[before].Stretch.Paragraph + 1 && !scene.Spans[before].Stretch.IsOpen;

    private bool Asks(int index) => scene.Document.TextOf(scene.Spans[index].TextEnd - 1) is "?";
}
