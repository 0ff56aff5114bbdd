using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Indirect;

/// <summary>Mends the bounds of reported clauses where grammar leaves no doubt.</summary>
internal static class Bounds
{
    public static List<(int First, int End)> Mended(Scene scene, int cue, List<(int First, int End)> contents)
    {
        List<(int First, int End)> mended = [.. contents.Select(content => BeforeDay(scene, cue, WholeClause(scene, cue, BeforeSource(scene, content))))];
        if (mended.Count > 1 && mended[^1].First > cue && mended[0].End <= cue && IsParenthetical(scene, mended[0].End, cue, mended[^1].First))
        {
            mended[^1] = (mended[^1].First, ClauseEnd(scene, mended[^1].End));
        }

        return mended;
    }

    /// <summary>The clause that a word of saying, or the speaker before it, follows behind a comma ("…, the ministry said on Friday"); null where none does.</summary>
    public static (int First, int End)? BeforeComma(Scene scene, ClauseWindow window, (int First, int End)? source)
    {
        int tail = source is (int, int) words && words.End <= window.Cue ? words.First : window.Cue;
        int comma = tail - 1;
        return comma > window.First
            && scene.Document.TextOf(comma) is ","
            && scene.Between.Of(Counted.Verb, window.First, comma) > 0
            && scene.Between.Of(Counted.Stretch, window.First, comma) == 0
            && scene.StretchOf[window.First] < 0
            ? (window.First, comma)
            : null;
    }

    /// <summary>Without the part of a bracket whose other half lies outside ("… on Sunday (Jan | 28) to do more").</summary>
    public static (int First, int End) Balanced(Scene scene, (int First, int End) run)
    {
        int open = -1;
        for (int token = run.First; token < run.End; token++)
        {
            switch (scene.Document.TextOf(token))
            {
                case "(":
                    open = token;
                    break;
                case ")" when open < 0:
                    run.First = token + 1;
                    break;
                case ")":
                    open = -1;
                    break;
            }
        }

        return open < 0 ? run : (run.First, open);
    }

    /// <summary>A source without the day after it, told with its date or not ("China on Friday (Jan 26)").</summary>
    public static (int First, int End) WithoutDay(Scene scene, (int First, int End) source)
    {
        for (int token = source.First + 1; token + 1 < source.End; token++)
        {
            bool isLast = token + 2 == source.End || scene.Document.TextOf(token + 2) is "(";
            if (isLast && scene.Document.TextOf(token) is "on" && PhraseFinder.IsDay(scene.Document.TextOf(token + 1)))
            {
                return (source.First, token);
            }
        }

        return source;
    }

    /// <summary>Without a source that is tacked on (", according to the ministry").</summary>
    private static (int First, int End) BeforeSource(Scene scene, (int First, int End) content)
    {
        for (int token = content.First + 2; token + 1 < content.End; token++)
        {
            if (scene.Document.TextOf(token) is "according" && scene.Document.TextOf(token + 1) is "to" && scene.Document.TextOf(token - 1) is "," && scene.StretchOf[token] < 0)
            {
                return (content.First, token - 1);
            }
        }

        return content;
    }

    /// <summary>Without the day on which it was said, told with its date ("… to do more on Sunday (Jan 28) at a meeting").</summary>
    private static (int First, int End) BeforeDay(Scene scene, int cue, (int First, int End) content)
    {
        for (int token = content.First + 3; token + 2 < content.End && content.First > cue; token++)
        {
            if (scene.Document.TextOf(token) is "on" && scene.Document.TextOf(token + 2) is "(" && PhraseFinder.IsDay(scene.Document.TextOf(token + 1)))
            {
                return (content.First, token);
            }
        }

        return content;
    }

    /// <summary>To the end of the sentence where it would break off between a subject and its verb ("said that the trip went well, and China | hopes …").</summary>
    private static (int First, int End) WholeClause(Scene scene, int cue, (int First, int End) content)
    {
        (int first, int end) = content;
        int sentenceEnd = scene.Document.Sentences[scene.Document.Tokens[cue].Sentence].End;
        bool isBroken = first > cue
            && end < sentenceEnd
            && scene.Tag(end) is PartOfSpeech.Verb or PartOfSpeech.Aux
            && scene.PhraseOf[end - 1] is int subject and >= 0
            && scene.Phrases[subject].First > first
            && scene.Document.TextOf(scene.Phrases[subject].First - 1) is "and" or "but";
        if (!isBroken || scene.Between.Of(Counted.Stretch, end, sentenceEnd) > 0)
        {
            return content;
        }

        end = sentenceEnd;
        while (end > first + 1 && scene.Tag(end - 1) == PartOfSpeech.Punct)
        {
            end--;
        }

        return (first, end);
    }

    /// <summary>Whether the word of saying stands between two commas in the midst of the clause.</summary>
    private static bool IsParenthetical(Scene scene, int end, int cue, int next)
        => scene.Document.TextOf(end) is "," && next == cue + 2 && scene.Document.TextOf(cue + 1) is ",";

    /// <summary>The end of the words that go on without a mark.</summary>
    private static int ClauseEnd(Scene scene, int end)
    {
        int limit = scene.Document.Sentences[scene.Document.Tokens[end - 1].Sentence].End;
        while (end < limit && scene.Tag(end) != PartOfSpeech.Punct && scene.StretchOf[end] < 0)
        {
            end++;
        }

        return end;
    }
}
