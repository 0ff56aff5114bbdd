using NewsTools.Analysis;
using NewsTools.Quotes.Indirect;
using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Building;

/// <summary>Makes the public facts of statements.</summary>
internal sealed class QuoteFactory(Scene scene, SpeakerResolver speakers, Calibration calibration, float leastConfidence)
{
    private readonly Document _document = scene.Document;
    private readonly StatementCounter _counter = new(scene);

    public Quote Make(Statement statement)
    {
        Speaker speaker = speakers.Of(statement);
        float confidence = calibration[speaker.Share];
        Figure? figure = speaker.Figure >= 0 && confidence >= leastConfidence ? scene.Figures[speaker.Figure] : null;
        Report? report = statement.Report;
        string? cue = report is null ? null : _document.TextOf(report.CueRange.First, report.CueRange.End);
        int sentence = _document.SentenceAt(statement.Start);
        return new Quote
        {
            Speaker = figure?.Name,
            Speakers = figure is null ? [] : SpeakersOf(figure, speaker),
            SpeakerType = TypeOf(figure, speaker),
            SpeakerRole = figure?.Role,
            SpeakerMention = speaker.Mention is (int, int) mention ? _document.TextOf(mention.First, Closed(mention)) : null,
            SpeakerOffset = speaker.Mention is (int, int) place ? _document.Tokens[place.First].Start : null,
            Cue = cue,
            CueOffset = report is null ? null : _document.Tokens[report.CueRange.First].Start,
            Act = report is null ? QuoteAct.Speech : QuoteActs.Of(scene, report, statement.Kind),
            Kind = statement.Kind,
            Text = _document.Text[statement.Start..statement.End],
            Parts = statement.Kind == QuoteKind.Mixed ? [.. statement.Stretches.Select(Part)] : [],
            Statement = _counter.NumberOf(statement, speaker.Figure),
            Offset = statement.Start,
            Length = statement.End - statement.Start,
            Paragraph = _document.Sentences[sentence].Paragraph,
            Sentence = sentence,
            Confidence = Math.Round(confidence, 2),
        };
    }

    /// <summary>The end of a mention, with the bracket that closes one within it ("the World Health Organization (WHO)").</summary>
    private int Closed((int First, int End) mention)
    {
        int open = 0;
        for (int token = mention.First; token < mention.End; token++)
        {
            open += _document.TextOf(token) switch { "(" => 1, ")" => -1, _ => 0 };
        }

        int end = mention.End;
        end += open > 0 && end < _document.Tokens.Length && _document.TextOf(end) is "." ? 1 : 0;
        return open > 0 && end < _document.Tokens.Length && _document.TextOf(end) is ")" ? end + 1 : mention.End;
    }

    private QuotePart Part(int index)
    {
        Marks.Stretch stretch = scene.Spans[index].Stretch;
        return new QuotePart(_document.Text[stretch.TextStart..stretch.TextEnd], stretch.TextStart, stretch.TextEnd - stretch.TextStart);
    }

    private static SpeakerType TypeOf(Figure? figure, Speaker speaker) => figure?.Type switch
    {
        null => speaker.IsUnnamed ? SpeakerType.Unnamed : SpeakerType.Unknown,
        EntityType.Organization => SpeakerType.Organization,
        EntityType.Location => SpeakerType.Place,
        EntityType.Group => SpeakerType.Group,
        EntityType.Work or EntityType.Law or EntityType.Product => SpeakerType.Document,
        _ => SpeakerType.Person,
    };

    /// <summary>The speaker, with those that speak as one with it ("Ann Lee and Bo Ek said").</summary>
    private List<string> SpeakersOf(Figure figure, Speaker speaker)
    {
        List<string> names = [figure.Name];
        if (speaker.Mention is not (int, int) mention)
        {
            return names;
        }

        int at = mention.First - 1;
        if (at > 0 && _document.TextOf(at) is "and" && scene.PhraseOf[at - 1] is int before and >= 0)
        {
            Add(names, scene.Phrases[before]);
        }

        for (int token = mention.First; token + 1 < Math.Min(_document.Tokens.Length, mention.End + 2); token++)
        {
            if (_document.TextOf(token) is "and" && scene.PhraseOf[token + 1] is int after and >= 0)
            {
                Add(names, scene.Phrases[after]);
            }
        }

        return names;
    }

    private void Add(List<string> names, Phrase phrase)
    {
        if (phrase is { Form: PhraseForm.Name, Figure: >= 0, IsPossessor: false } && scene.Figures[phrase.Figure] is { Type: EntityType.Person } other && !names.Contains(other.Name))
        {
            names.Add(other.Name);
        }
    }
}
