namespace NewsTools.Quotes.Scenes;

/// <summary>What <see cref="RunningCounts"/> counts.</summary>
internal enum Counted
{
    Outside = 0,
    Stretch,
    Phrase,
    Name,
    Cue,
    Verb,
    Preposition,
    Conjunction,
    Comma,
    Stop,
    Colon,
    Dash,
    That,
    Count,
}
