namespace NewsTools.Training.Boosting;

/// <summary>What the trees fit: a yes or no a row, or one choice a group.</summary>
internal enum Objective
{
    Logistic = 0,
    Choice,
}
