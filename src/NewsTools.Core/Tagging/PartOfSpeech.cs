namespace NewsTools.Tagging;

/// <summary>The universal part-of-speech tags (Universal Dependencies v2).</summary>
internal enum PartOfSpeech : byte
{
    X = 0,
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
}
