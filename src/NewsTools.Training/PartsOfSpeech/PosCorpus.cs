using NewsTools.Analysis;
using NewsTools.Language;
using NewsTools.Tagging;
using NewsTools.Training.Corpora;

namespace NewsTools.Training.PartsOfSpeech;

/// <summary>Treebanks, cut again by our own tokenizer so that the tagger learns from what it will see.</summary>
internal static class PosCorpus
{
    /// <summary>The genres of GUM whose texts may not be used for a shipped model.</summary>
    private static readonly string[] ClosedGenres = ["GUM_fiction", "GUM_whow", "GUM_essay", "GUM_podcast", "GUM_letter"];

    /// <summary>Whether a document's text may be learnt from.</summary>
    public static bool IsOpen(TreebankDocument document) => !ClosedGenres.Any(genre => document.Id.StartsWith(genre, StringComparison.Ordinal));

    /// <summary>The tokens of a treebank's open documents with their tags, a sentence at a time.</summary>
    public static List<(Document Document, PartOfSpeech[] Tags)> Read(string path, bool isForTraining)
    {
        List<(Document, PartOfSpeech[])> corpus = [];
        foreach (TreebankDocument gold in Treebank.Read(path))
        {
            if (!isForTraining || IsOpen(gold))
            {
                Document document = Analyzer.Annotate(gold.Text, null, new AnalysisOptions(), AnalysisStage.Language);
                corpus.Add((document, Align(gold, document)));
            }
        }

        return corpus;
    }

    /// <summary>The sentences as a model describes their words.</summary>
    public static List<PosSentence> Describe(IEnumerable<(Document Document, PartOfSpeech[] Tags)> corpus, PosModel model)
        => [.. corpus.SelectMany(pair => pair.Document.Sentences.Select(sentence => Describe(pair.Document, sentence, pair.Tags, model)))];

    private static PosSentence Describe(Document document, Sentence sentence, PartOfSpeech[] tags, PosModel model)
    {
        WordInfo[] words = new WordInfo[sentence.End - sentence.First + (2 * PosTagger.Margin)];
        PosTagger.Describe(document, sentence, model, words);
        return new PosSentence(
            words,
            [.. tags[sentence.First..sentence.End].Select(tag => (byte)PosTags.ClassOf(tag))],
            [.. Enumerable.Range(sentence.First, sentence.End - sentence.First).Select(token => document.TextOf(token).ToString())]);
    }

    private static PartOfSpeech[] Align(TreebankDocument gold, Document document)
    {
        TreebankWord[] words = [.. gold.Words];
        PartOfSpeech[] tags = new PartOfSpeech[document.Tokens.Length];
        int word = 0;
        for (int token = 0; token < tags.Length; token++)
        {
            Token place = document.Tokens[token];
            while (word < words.Length && words[word].End <= place.Start)
            {
                word++;
            }

            int longest = word;
            for (int other = word; other < words.Length && words[other].Start < place.End; other++)
            {
                longest = words[other].End - words[other].Start > words[longest].End - words[longest].Start ? other : longest;
            }

            bool isHyphen = place.Length == 1 && gold.Text[place.Start] == '-' && words[longest].End - words[longest].Start > 1;
            tags[token] = isHyphen ? PartOfSpeech.Punct : Enum.Parse<PartOfSpeech>(words[longest].Tag, ignoreCase: true);
        }

        return tags;
    }
}
