using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>What a setting holds, as far as its module says without being run; each value with the place that gives it.</summary>
/// <param name="Location">The expression that gives it.</param>
public abstract record SettingValue(Location Location)
{
    /// <summary>The text of a string; null for anything else.</summary>
    public string? Text => (this as SettingConstant)?.Value as string;

    /// <summary>Whether it is true, as <c>if</c> asks; null if that depends on what is not known.</summary>
    public abstract bool? Truth { get; }
}

/// <summary>A string, number, bool or <c>None</c>.</summary>
/// <param name="Value">A <see cref="string"/>, <see cref="bool"/>, <see cref="System.Numerics.BigInteger"/> or <see cref="double"/>; null for <c>None</c>.</param>
/// <param name="Location">The expression that gives it.</param>
public sealed record SettingConstant(object? Value, Location Location) : SettingValue(Location)
{
    /// <inheritdoc/>
    public override bool? Truth => Value switch
    {
        null => false,
        bool flag => flag,
        string text => text.Length > 0,
        System.Numerics.BigInteger number => !number.IsZero,
        double number => number != 0,
        _ => null,
    };
}

/// <summary>A list or tuple.</summary>
/// <param name="Elements">The elements, in order.</param>
/// <param name="IsComplete">Whether these are all: nothing unknown was added.</param>
/// <param name="Location">The expression that gives it.</param>
public sealed record SettingList(ImmutableArray<SettingElement> Elements, bool IsComplete, Location Location) : SettingValue(Location)
{
    /// <inheritdoc/>
    public override bool? Truth => Elements.Any(element => !element.IsConditional) ? true : Elements.IsEmpty && IsComplete ? false : null;
}

/// <summary>An element of a list.</summary>
/// <param name="Value">Its value.</param>
/// <param name="IsConditional">Whether it is there only where a condition holds that depends on what is not known.</param>
public sealed record SettingElement(SettingValue Value, bool IsConditional);

/// <summary>A dict whose keys are strings.</summary>
/// <param name="Items">The values by key.</param>
/// <param name="IsComplete">Whether these are all.</param>
/// <param name="Location">The expression that gives it.</param>
public sealed record SettingDict(ImmutableSortedDictionary<string, SettingValue> Items, bool IsComplete, Location Location) : SettingValue(Location)
{
    /// <inheritdoc/>
    public override bool? Truth => !Items.IsEmpty ? true : IsComplete ? false : null;
}

/// <summary>One of two values, as a condition decides that depends on what is not known.</summary>
/// <param name="First">One.</param>
/// <param name="Second">The other.</param>
public sealed record SettingChoice(SettingValue First, SettingValue Second) : SettingValue(First.Location)
{
    /// <inheritdoc/>
    public override bool? Truth => First.Truth == Second.Truth ? First.Truth : null;
}

/// <summary>Nothing is known: it is read from the environment, or computed.</summary>
/// <param name="Location">The expression that gives it.</param>
public sealed record SettingUnknown(Location Location) : SettingValue(Location)
{
    /// <inheritdoc/>
    public override bool? Truth => null;
}
