using System.Numerics;

namespace NewsTools.Entities.Referring;

/// <summary>What speaks for and against a person as what a pronoun stands for.</summary>
internal static class PronounFeatures
{
    /// <summary>The names of the features, in their order.</summary>
    public static readonly string[] Names =
    [
        "sentence-same", "sentence-before", "sentence-2-before", "sentence-3-to-5-before", "sentence-far",
        "rank-1", "rank-2", "rank-3", "rank-4-up",
        "named-near", "named-far", "subject", "subject-same", "subject-before", "subject-start", "speaker", "speaker-speaks",
        "possessive", "pronoun", "pronoun-near", "paragraph-same", "count", "main", "gender-known",
        "quoted-alone", "outside-alone", "subject-for-subject", "subject-for-object", "subject-for-possessive", "subject-for-reflexive",
        "distance", "ahead", "before-only-ahead",
    ];

    /// <summary>The features of a person as antecedent of the pronoun at a token.</summary>
    public static float[] Of(Discourse discourse, int token, PronounCase form, Trace trace, int rank, int most)
    {
        float[] row = new float[Names.Length];
        int sentences = discourse.SentenceOf(token) - discourse.SentenceOf(trace.LastToken);
        row[Math.Min(sentences, 2) + (sentences >= 3 ? sentences >= 6 ? 2 : 1 : 0)] = 1;
        row[5 + Math.Min(rank, 3)] = 1;
        int named = trace.LastName < 0 ? int.MaxValue : discourse.SentenceOf(token) - discourse.SentenceOf(trace.LastName);
        row[9] = Flag(named <= 1);
        row[10] = Flag(named > 5);
        row[11] = Flag(trace.WasSubject);
        row[12] = Flag(trace.WasSubject && sentences == 0);
        row[13] = Flag(trace.WasSubject && sentences == 1);
        row[14] = Flag(trace.WasSubject && sentences == 1 && IsAtStart(discourse, token));
        row[15] = Flag(trace.WasSpeaker);
        row[16] = Flag(trace.WasSpeaker && SubjectFinder.IsSpeaker(discourse.Words, token, token + 1));
        row[17] = Flag(trace.WasPossessive);
        row[18] = Flag(trace.WasPronoun);
        row[19] = Flag(trace.WasPronoun && sentences <= 1);
        row[20] = Flag(discourse.ParagraphOf(token) == discourse.ParagraphOf(trace.LastToken));
        row[21] = BitOperations.Log2((uint)trace.Count + 1);
        row[22] = Flag(trace.Count == most);
        row[23] = Flag(discourse.Characters[trace.Character].Gender != Gender.Unknown);
        row[24] = Flag(discourse.Quoted[token] && !trace.WasQuoted);
        row[25] = Flag(!discourse.Quoted[token] && trace.WasQuoted);
        bool isSubjectHere = trace.WasSubject && sentences == 0;
        row[26 + (int)form] = Flag(isSubjectHere);
        row[30] = BitOperations.Log2((uint)(token - trace.LastToken) + 1);
        return row;
    }

    /// <summary>The features of a person first named later in the pronoun's sentence.</summary>
    public static float[] Ahead(bool anyBefore)
    {
        float[] row = new float[Names.Length];
        row[31] = 1;
        row[32] = Flag(!anyBefore);
        return row;
    }

    private static bool IsAtStart(Discourse discourse, int token)
        => token - discourse.Words.Document.Sentences[discourse.SentenceOf(token)].First <= 1;

    private static float Flag(bool holds) => holds ? 1 : 0;
}
