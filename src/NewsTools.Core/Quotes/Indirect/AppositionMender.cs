using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Indirect;

/// <summary>
/// Gives a noun phrase that a comma joins to the speaker to the speaker, unless what is said goes on with its verb ("The mill's owner, Ann Lee,
/// said the wall …"; not "The wall, Ann Lee said, leaks"), and one that breaks off before it ("A spokesman of the | Port Authority said …").
/// </summary>
internal sealed class AppositionMender(Scene scene)
{
    public Report Mended(Report report)
    {
        (int First, int End) source = report.Source!.Value;
        (int first, int end) = report.Contents[0];
        if (report.Contents.Count > 1 && end == source.First && scene.Tag(end - 1) is PartOfSpeech.Det or PartOfSpeech.Adp && IsNounPhrase(first, end))
        {
            return report with { Source = (first, source.End), Contents = [.. report.Contents.Skip(1)] };
        }

        if (end != source.First - 1 || scene.Document.TextOf(end) is not "," || !IsNounPhrase(first, end))
        {
            return report;
        }

        List<(int First, int End)> said = report.Contents.Count > 1 ? [.. report.Contents.Skip(1)] : ClauseAfter(report.CueRange.End);
        bool goesOn = said.Count > 0 && said[0].First > report.Cue && scene.Document.TextOf(report.CueRange.End) is not ","
            && (report.Contents.Count == 1 || scene.Tag(said[0].First) is not (PartOfSpeech.Verb or PartOfSpeech.Aux));
        return goesOn ? report with { Source = (first, source.End), Contents = said } : report;
    }

    private bool IsNounPhrase(int first, int end)
        => !Scene.Has(first, end, token => scene.Tag(token) is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Punct || scene.StretchOf[token] >= 0);

    /// <summary>What stands behind a word of saying to the end of the sentence, where that can be a clause.</summary>
    private List<(int First, int End)> ClauseAfter(int first)
    {
        int end = first < scene.Forms.Length ? scene.Document.Sentences[scene.Document.Tokens[first - 1].Sentence].End : first;
        while (end > first && scene.Tag(end - 1) == PartOfSpeech.Punct)
        {
            end--;
        }

        bool opens = first < end && scene.Tag(first) is PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Det or PartOfSpeech.Pron or PartOfSpeech.Num or PartOfSpeech.Adj;
        for (int token = first + 1; opens && token < end; token++)
        {
            if (scene.StretchOf[token] >= 0)
            {
                return [];
            }

            if (scene.Tag(token) is PartOfSpeech.Aux or PartOfSpeech.Verb)
            {
                return [(first, end)];
            }
        }

        return [];
    }
}
