using NewsTools.Models;
using NewsTools.Quotes.Building;
using NewsTools.Quotes.Indirect;

namespace NewsTools.Quotes.Learning;

/// <summary>All that the quote stage learned.</summary>
internal sealed record QuoteModel
{
    public const string FileName = "quotes.bin";

    public const int Version = 2;

    private static readonly ModelFile<QuoteModel> File = new(FileName, Version, Parse);

    public static QuoteModel Shipped => File.Value;

    public required Lexicon Lexicon { get; init; }

    /// <summary>Whether a word reports speech or thought.</summary>
    public required TreeEnsemble Cues { get; init; }

    /// <summary>What belongs to a word of saying.</summary>
    public required ClauseWeights Clauses { get; init; }

    /// <summary>Which words stand for the speaker of a stretch.</summary>
    public required TreeEnsemble Mentions { get; init; }

    /// <summary>How much the words in and around a stretch speak for a quotation.</summary>
    public required WordScorer Words { get; init; }

    /// <summary>Whether a stretch is a quotation.</summary>
    public required TreeEnsemble Quotations { get; init; }

    /// <summary>Which figure speaks.</summary>
    public required TreeEnsemble Speakers { get; init; }

    /// <summary>Whether what a word of saying was found to report is right.</summary>
    public required TreeEnsemble Reports { get; init; }

    /// <summary>How often a ranked speaker is right.</summary>
    public required Calibration Calibration { get; init; }

    public byte[] Pack()
    {
        using MemoryStream payload = new();
        using BinaryWriter writer = new(payload);
        Lexicon.Write(writer);
        Cues.Write(writer);
        Clauses.Write(writer);
        Mentions.Write(writer);
        Words.Write(writer);
        Quotations.Write(writer);
        Speakers.Write(writer);
        Calibration.Write(writer);
        Reports.Write(writer);
        writer.Flush();
        return ModelFile.Pack(FileName, Version, payload.ToArray());
    }

    /// <summary>Reads a model from the payload of its file.</summary>
    public static QuoteModel Parse(ReadOnlyMemory<byte> payload)
    {
        using BinaryReader reader = new(new MemoryStream(payload.ToArray()));
        return new QuoteModel
        {
            Lexicon = Lexicon.Read(reader),
            Cues = TreeFormat.Read(reader),
            Clauses = ClauseWeights.Read(reader),
            Mentions = TreeFormat.Read(reader),
            Words = WordScorer.Read(reader),
            Quotations = TreeFormat.Read(reader),
            Speakers = TreeFormat.Read(reader),
            Calibration = Calibration.Read(reader),
            Reports = TreeFormat.Read(reader),
        };
    }
}
