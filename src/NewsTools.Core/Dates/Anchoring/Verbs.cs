using NewsTools.Analysis;
using NewsTools.Dates.Reading;
using NewsTools.Tagging;
using WordTable = NewsTools.Dates.Reading.WordTable;

namespace NewsTools.Dates.Anchoring;

/// <summary>The verbs of a document and what they say of time.</summary>
internal sealed class Verbs(Document document)
{
    /// <summary>Verbs whose plain form is as often their past.</summary>
    private const string Unchanging = " put cut hit set let quit hurt beat cost shut spread split read cast shed burst ";

    /// <summary>Verbs whose present tells of what was said.</summary>
    private const string Telling = " say tell report announce write add ";

    /// <summary>How many tokens were looked at.</summary>
    public long Looks { get; private set; }

    /// <summary>Whether a token is a verb with a tense or a modal.</summary>
    public bool IsFinite(int token) => FormOf(token) is VerbForm.Past or VerbForm.Present or VerbForm.Modal;

    public VerbForm FormOf(int token)
    {
        Looks++;
        PartOfSpeech tag = document.Tags[token];
        if (tag is not (PartOfSpeech.Verb or PartOfSpeech.Aux))
        {
            return VerbForm.None;
        }

        Outlook outlook = OutlookOf(token);
        ReadOnlySpan<char> word = document.TextOf(token);
        return outlook == Outlook.Modal && tag == PartOfSpeech.Aux ? VerbForm.Modal : outlook == Outlook.Past ? VerbForm.Past : FormOf(word, Lemmatizer.LemmaOf(word, tag));
    }

    public Outlook OutlookOf(int token)
    {
        Looks++;
        Word word = WordTable.Find(document.TextOf(token).TrimStart("'’"));
        return word.Is(WordClass.Tense) ? (Outlook)word.Value(WordClass.Tense) : Outlook.None;
    }

    /// <summary>Whether a token is one of some words, given between spaces.</summary>
    public bool IsAny(int token, string words)
    {
        Looks++;
        return document.TextOf(token) is { Length: < 12 } word && words.Contains($" {word.ToString().ToLowerInvariant()} ", StringComparison.Ordinal);
    }

    private static VerbForm FormOf(ReadOnlySpan<char> word, string lemma)
    {
        bool plain = word.Equals(lemma, StringComparison.OrdinalIgnoreCase);
        bool told = Telling.Contains($" {lemma} ", StringComparison.Ordinal) || (plain && Unchanging.Contains($" {lemma} ", StringComparison.Ordinal));
        return plain || IsInflectedPresent(word) ? told ? VerbForm.Past : VerbForm.Present
            : word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? VerbForm.Gerund : VerbForm.Past;
    }

    private static bool IsInflectedPresent(ReadOnlySpan<char> word)
        => word[^1] is 's' or 'S' || word.EndsWith("'ve", StringComparison.OrdinalIgnoreCase) || word.EndsWith("’ve", StringComparison.OrdinalIgnoreCase)
            || word is "are" or "'re" or "’re" or "am" or "'m" or "’m" or "Are" or "Am";
}
