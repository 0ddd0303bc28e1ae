using System.Collections.Immutable;

namespace Analyzer.Frameworks;

/// <summary>A moment while an application is put together: moments are in the order in which they come.</summary>
/// <param name="Places">The stage; then the place of a call in the code that makes the application, of a call in the function that is called there, and so on: offsets in their files.</param>
/// <param name="Conditions">The tests, as they are written, under which it comes at all.</param>
internal sealed record BuildMoment(ImmutableArray<int> Places, ImmutableArray<string> Conditions) : IComparable<BuildMoment>
{
    /// <summary>While the code runs that makes the application.</summary>
    public static BuildMoment Making { get; } = new([0], []);

    /// <summary>When the application has been made.</summary>
    public static BuildMoment Later { get; } = new([1], []);

    /// <summary>In a function that nothing is known to call.</summary>
    public static BuildMoment Unknown { get; } = new([2], []);

    /// <summary>A moment within this one.</summary>
    public BuildMoment With(int place, IEnumerable<string> conditions) => new(Places.Add(place), Conditions.AddRange(conditions));

    /// <inheritdoc/>
    public int CompareTo(BuildMoment? other) => other is null ? 1 : Places.AsSpan().SequenceCompareTo(other.Places.AsSpan());
}
