using NewsTools.Analysis;
using NewsTools.Language;
using NewsTools.Models;

namespace NewsTools.Tagging;

/// <summary>Finds the noun chunks of a sentence from its parts of speech, when somebody asks.</summary>
internal static class NounChunker
{
    private static readonly WordMap<bool> Possessives =
        new([.. "my your his her its our their whose".Split(' ').Select(word => KeyValuePair.Create(word, true))]);

    /// <summary>The chunks of a sentence in the order of the text, without overlap.</summary>
    public static List<NounChunk> ChunksOf(Document document, Sentence sentence)
    {
        List<NounChunk> chunks = [];
        for (int token = sentence.First; token < sentence.End;)
        {
            int end = End(document, token, sentence.End, out int head);
            if (head < 0)
            {
                token++;
                continue;
            }

            chunks.Add(new NounChunk(token, end, head));
            token = end;
        }

        return chunks;
    }

    /// <summary>Where the chunk that may start at a token ends; <paramref name="head"/> is -1 where none does.</summary>
    private static int End(Document document, int first, int limit, out int head)
    {
        head = -1;
        int end = first;
        bool isOpen = true;
        for (int token = first; token < limit; token++)
        {
            PartOfSpeech tag = document.Tags[token];
            if (IsNoun(tag))
            {
                head = token;
                end = token + 1;
                isOpen = false;
            }
            else if (tag == PartOfSpeech.Pron && !Possessives.Contains(document.TextOf(token)))
            {
                head = token == first ? token : head;
                return token == first ? token + 1 : end;
            }
            else if (isOpen ? !IsBeforeNoun(document, token, limit) : !IsBetweenNouns(document, token))
            {
                break;
            }
            else
            {
                isOpen = true;
            }
        }

        return end;
    }

    private static bool IsNoun(PartOfSpeech tag) => tag is PartOfSpeech.Noun or PartOfSpeech.Propn;

    /// <summary>Whether a token may stand before the noun of a chunk.</summary>
    private static bool IsBeforeNoun(Document document, int token, int limit)
    {
        PartOfSpeech next = token + 1 < limit ? document.Tags[token + 1] : PartOfSpeech.X;
        return document.Tags[token] switch
        {
            PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Pron or PartOfSpeech.Sym => true,
            PartOfSpeech.Adv => next is PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Adv,
            PartOfSpeech.Verb => IsNoun(next) && IsParticiple(document.TextOf(token)),
            PartOfSpeech.Cconj => token > 0 && document.Tags[token - 1] == PartOfSpeech.Adj && next == PartOfSpeech.Adj,
            _ => IsHyphen(document, token),
        };
    }

    /// <summary>Whether a token may join the noun before it to one that follows.</summary>
    private static bool IsBetweenNouns(Document document, int token)
        => IsHyphen(document, token) || (document.Tags[token] == PartOfSpeech.Part && document.TextOf(token)[0] is '\'' or '’');

    private static bool IsHyphen(Document document, int token)
        => document.TextOf(token) is "-" or "‑" && token > 0 && document.Tokens[token].Start == document.Tokens[token - 1].End;

    private static bool IsParticiple(ReadOnlySpan<char> word)
        => word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) || word.EndsWith("en", StringComparison.OrdinalIgnoreCase);
}
