using System.Text.Json;
using NewsTools.Store.Sqlite;

namespace NewsTools.Store.Writing;

/// <summary>Writes quotations.</summary>
internal sealed class QuoteWriter(Database database, NameTable names)
{
    private readonly Statement _insert = database.Kept("""
        INSERT INTO quote (article, ordinal, speaker, speakers, speaker_type, role, mention, mention_offset, cue, cue_offset, act, kind, parts,
            statement, "offset", length, paragraph, sentence, confidence, text)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)
        """);

    public void Write(long article, int ordinal, string text, Quote quote)
    {
        long? speaker = quote.Speaker is null ? null : names.IdOf(quote.Speaker);
        if (speaker is long id)
        {
            names.Count(id, 0, 1);
        }

        _insert.Bind(1, article).Bind(2, ordinal)
            .Bind(3, speaker).Bind(4, quote.Speakers.Count).Bind(5, (int)quote.SpeakerType).Bind(6, quote.SpeakerRole)
            .Bind(7, quote.SpeakerMention).Bind(8, quote.SpeakerOffset).Bind(9, quote.Cue).Bind(10, quote.CueOffset)
            .Bind(11, (int)quote.Act).Bind(12, (int)quote.Kind).Bind(13, Parts(text, quote.Parts)).Bind(14, quote.Statement)
            .Bind(15, quote.Offset).Bind(16, quote.Length).Bind(17, quote.Paragraph).Bind(18, quote.Sentence).Bind(19, quote.Confidence)
            .Bind(20, FactWriter.Apart(quote.Text, text, quote.Offset, quote.Length))
            .Run();
        if (!IsTheOne(quote))
        {
            WriteSpeakers(article, ordinal, quote.Speakers);
        }
    }

    private static bool IsTheOne(Quote quote)
        => quote.Speakers.Count == 0 || (quote.Speakers.Count == 1 && quote.Speakers[0] == quote.Speaker);

    private void WriteSpeakers(long article, int quote, IReadOnlyList<string> speakers)
    {
        Statement insert = database.Kept("INSERT INTO quote_speaker (article, quote, ordinal, name) VALUES (?1, ?2, ?3, ?4)");
        for (int i = 0; i < speakers.Count; i++)
        {
            insert.Bind(1, article).Bind(2, quote).Bind(3, i).Bind(4, names.IdOf(speakers[i])).Run();
        }
    }

    private static string? Parts(string text, IReadOnlyList<QuotePart> parts)
        => parts.Count == 0 ? null : JsonSerializer.Serialize(parts.Select(part => Part(text, part)));

    private static object[] Part(string text, QuotePart part)
        => FactWriter.Apart(part.Text, text, part.Offset, part.Length) is string apart ? [part.Offset, part.Length, apart] : [part.Offset, part.Length];
}
