namespace NewsTools.Training.Names;

/// <summary>What the network and the wide part have to say: the shares of their scores.</summary>
internal sealed record NameMix(float Network, float Wide);
