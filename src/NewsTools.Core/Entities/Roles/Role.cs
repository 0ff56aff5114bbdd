namespace NewsTools.Entities.Roles;

/// <summary>What an article says that someone is.</summary>
/// <param name="Text">As written.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Gender">The gender that its head word tells.</param>
/// <param name="IsKin">Whether it says whose relative someone is.</param>
/// <param name="IsFull">Whether it says more than a bare title.</param>
internal sealed record Role(string Text, int First, int End, Gender Gender, bool IsKin, bool IsFull);
