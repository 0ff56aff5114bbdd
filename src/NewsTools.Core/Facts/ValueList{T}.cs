using System.Collections.ObjectModel;

namespace NewsTools;

/// <summary>A list that never changes, equal to another with equal members, and written as its members: so that facts compare by value, and a cell of a CSV file or a log tells what is in it.</summary>
/// <typeparam name="T">The members' type.</typeparam>
public sealed class ValueList<T> : ReadOnlyCollection<T>, IEquatable<ValueList<T>>
{
    internal ValueList(T[] values)
        : base(values)
    {
    }

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && this.SequenceEqual(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => this.Aggregate(Count, HashCode.Combine);

    /// <summary>The members with "; " between them.</summary>
    public override string ToString() => string.Join("; ", this);
}
