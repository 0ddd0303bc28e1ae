namespace Analyzer.Frameworks;

/// <summary>A method that puts the routes of one object below another.</summary>
/// <param name="ChildAt">The place of the object with the routes among the positional arguments.</param>
/// <param name="ChildName">The name of its parameter.</param>
/// <param name="PrefixAt">The place of the prefix; -1 if it is given by name only.</param>
/// <param name="PrefixName">The name of its parameter.</param>
internal sealed record Inclusion(int ChildAt, string ChildName, int PrefixAt, string PrefixName)
{
    /// <summary>Whether the prefix stands in place of the object's own one, and not before it.</summary>
    public bool ReplacesOwn { get; init; }

    /// <summary>Whether it makes the object that stands above all that it is given, as <c>Blueprint.group(a, b)</c> does.</summary>
    public bool MakesParent { get; init; }
}
