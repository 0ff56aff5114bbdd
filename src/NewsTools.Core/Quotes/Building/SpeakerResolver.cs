using NewsTools.Quotes.Indirect;
using NewsTools.Quotes.Scenes;
using NewsTools.Quotes.Speakers;

namespace NewsTools.Quotes.Building;

/// <summary>Tells who said a statement: for stretches in marks as ranked, for reported clauses by the words for the speaker.</summary>
internal sealed class SpeakerResolver(Scene scene, Attribution attribution)
{
    private const float SureReference = 0.35f;
    private const float SureOfNoun = 0.55f;
    private const float SureOfPronoun = 0.4f;
    private const float SureOfHeadline = 0.6f;
    private const float SureOfMaker = 0.7f;
    private const float SureOfInterview = 0.8f;

    private readonly Dictionary<int, Speaker> _bySentence = [];
    private readonly DocumentMakers _makers = new(scene);
    private readonly SpeakerWords _words = new(scene);
    private readonly FullNames _fullNames = new(scene);
    private readonly Interview? _interview = Interview.Of(scene);
    private readonly Dictionary<int, int> _stretchOfMention = StretchOfMention(attribution);

    public Speaker Of(Statement statement)
    {
        if (statement.Turn is Turn turn)
        {
            return new Speaker(turn.Figure, 1, turn.Mention, turn.Figure < 0);
        }

        Speaker speaker = statement.Stretches.Count > 0 ? OfStretches(statement) : OfReport(statement.Report!);
        speaker = speaker.Figure < 0 ? speaker : speaker with { Figure = _fullNames.Of(speaker.Figure) };
        if (statement.Report is Report report)
        {
            _bySentence[scene.Document.Tokens[report.Cue].Sentence] = speaker;
        }

        return speaker;
    }

    private Speaker OfStretches(Statement statement)
    {
        int best = statement.Stretches.MaxBy(index => attribution.Rankings[index].TopShare);
        SpeakerRanking ranking = attribution.Rankings[best];
        Phrase? mention = attribution.Choices[best].Mention(scene);
        (int First, int End)? words = mention is not null ? _words.Whole(mention, statement.Report)
            : SourceOf(statement.Report, ranking.Top) ?? _words.Signature(scene.Spans[statement.Stretches[^1]].End, ranking.Top);
        bool isVague = ranking.TopShare < mention?.Form switch
        {
            PhraseForm.Noun or PhraseForm.Relative => SureOfNoun,
            PhraseForm.Name when mention.Figure != ranking.Top => SureOfPronoun,
            PhraseForm.OtherPronoun or PhraseForm.They or PhraseForm.I or PhraseForm.We => SureOfPronoun,
            _ => 0,
        };
        if (mention is not null && OfInterview(attribution.Choices[best].Top) is Speaker interviewed)
        {
            return interviewed with { Mention = words };
        }

        int figure = isVague || IsOneOfSeveral(mention, ranking.Top) ? -1 : ranking.Top;
        return new Speaker(figure, ranking.TopShare, words, figure < 0 && mention is not null);
    }

    /// <summary>Whether the words mean several people ("her lawyers") and the figure is one person whom the article does not call so.</summary>
    private bool IsOneOfSeveral(Phrase? mention, int figure)
        => figure >= 0 && mention is { Form: PhraseForm.Noun } && scene.Figures[figure].Type == EntityType.Person
            && new MentionSense(scene, mention).IsPlural && !scene.Figures[figure].Descriptions.Contains(scene.Forms[mention.Head]);

    private Speaker OfReport(Report report)
    {
        if (!report.IsHeard && _bySentence.TryGetValue(scene.Document.Tokens[report.Cue].Sentence, out Speaker speaker) && (report.Source is null || IsParticiple(report.Cue)))
        {
            return speaker with { Mention = report.Source };
        }

        if (report.Source is not (int, int) source)
        {
            return new Speaker(-1, 0, null, false);
        }

        if (OfStretchesOf(source) is Speaker ranked)
        {
            return ranked;
        }

        if (OfInterview(scene.PhraseOf[source.First]) is Speaker interviewed)
        {
            return interviewed with { Mention = source };
        }

        Phrase? phrase = _words.NameBeside(source) ?? _words.HeadPhrase(source);
        bool isKnown = phrase is { Figure: >= 0 } && phrase.Confidence >= SureReference && !(phrase.Form == PhraseForm.Name && scene.Figures[phrase.Figure].IsAdHoc && phrase.IsPossessor);
        return isKnown
            ? new Speaker(phrase!.Figure, phrase.Form == PhraseForm.Name ? 0.9f : phrase.Confidence, source, false)
            : _makers.Of(source) is int maker and >= 0 ? new Speaker(maker, SureOfMaker, source, false)
            : report.Figure >= 0 ? new Speaker(report.Figure, SureOfHeadline, source, false)
            : new Speaker(-1, 0.5f, source, phrase is null or { Form: PhraseForm.Noun or PhraseForm.OtherPronoun });
    }

    /// <summary>The words for the speaker in the report of a stretch, where they name the figure that was ranked first.</summary>
    private (int First, int End)? SourceOf(Report? report, int figure)
        => figure >= 0 && report?.Source is (int, int) source && _words.HeadPhrase(source)?.Figure == figure ? source : null;

    /// <summary>The one interviewed, where an answer says "I".</summary>
    private Speaker? OfInterview(int phrase)
        => _interview is not null && phrase >= 0 && scene.Phrases[phrase] is { Form: PhraseForm.I } first && _interview.IsAnswer(scene.ParagraphOf(first.Head))
            ? new Speaker(_interview.Interviewee, SureOfInterview, null, false)
            : null;

    /// <summary>The speaker as ranked of a stretch for which a pronoun among the words stands as well.</summary>
    private Speaker? OfStretchesOf((int First, int End) source)
    {
        int index = scene.PhraseOf[source.First];
        return index >= 0 && scene.Phrases[index].Form is PhraseForm.He or PhraseForm.She or PhraseForm.It or PhraseForm.They
            && _stretchOfMention.TryGetValue(index, out int stretch)
            && attribution.Rankings[stretch] is { Top: >= 0, TopShare: >= SureReference } ranking
            ? new Speaker(ranking.Top, ranking.TopShare, source, false)
            : null;
    }

    private static Dictionary<int, int> StretchOfMention(Attribution attribution)
    {
        Dictionary<int, int> stretches = [];
        for (int index = 0; index < attribution.Choices.Length; index++)
        {
            if (attribution.Choices[index].IsExplicit)
            {
                stretches.TryAdd(attribution.Choices[index].Top, index);
            }
        }

        return stretches;
    }

    /// <summary>A participle after a comma (", adding that …") goes on with the speaker of its sentence.</summary>
    private bool IsParticiple(int cue)
        => cue > 0 && scene.Document.TextOf(cue).EndsWith("ing", StringComparison.Ordinal) && scene.Document.TextOf(cue - 1) is "," or "and";
}
