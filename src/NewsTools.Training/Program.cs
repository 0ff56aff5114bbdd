using NewsTools.Training.Names;
using NewsTools.Training.Pages;
using NewsTools.Training.PartsOfSpeech;
using NewsTools.Training.Pronouns;
using NewsTools.Training.Quotes;
using NewsTools.Training.Sentences;

switch (args)
{
    case ["pronouns", _, ..]:
        return PronounCommand.Run(args[1..]);
    case ["quotes-marks", .. string[] paths]:
        MarkReport.Write(paths, Console.Out);
        return 0;
    case ["quotes", _, _, ..]:
        return QuoteCommand.Run(args[1..]);
    case ["pos", _, ..]:
        return PosCommand.Run(args[1..]);
    case ["lemmas", _, ..]:
        return LemmaCommand.Run(args[1..]);
    case ["sentences", _, ..]:
        return SentenceCommand.Run(args[1..]);
    case ["names", _, _, ..]:
        return NamesCommand.Run(args[1..]);
    case ["names-time", string corpus, string timed]:
        NameTiming.Write(corpus, timed, Console.Out);
        return 0;
    case ["names-predict", string gold, string model]:
        NamePrediction.Write(gold, model, Console.Out);
        return 0;
    case ["page-words", string corpus, string output]:
        PageTrainer.LearnWords(corpus, output);
        return 0;
    case ["page-trees", string corpus, string output]:
        PageTrainer.LearnTrees(corpus, output);
        return 0;
    default:
        Console.Error.WriteLine("usage: NewsTools.Training MODEL CORPORA [OPTIONS]");
        return 2;
}
