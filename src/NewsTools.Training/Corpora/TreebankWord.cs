namespace NewsTools.Training.Corpora;

/// <summary>A word of a treebank, placed in the text that was put together again.</summary>
public sealed record TreebankWord(int Start, int End, string Tag, string FineTag, string Lemma);
