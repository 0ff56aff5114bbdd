namespace NewsTools.Training.Corpora;

/// <summary>A document of a treebank: its text, and its sentences as lists of words.</summary>
public sealed record TreebankDocument(string Id, string Text, IReadOnlyList<IReadOnlyList<TreebankWord>> Sentences)
{
    /// <summary>The words of all sentences.</summary>
    public IEnumerable<TreebankWord> Words => Sentences.SelectMany(sentence => sentence);
}
