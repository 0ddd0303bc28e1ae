using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Something that a stub says of a package, and that is not so.</summary>
/// <param name="Location">Where the stub says it.</param>
/// <param name="Message">What is not so.</param>
public sealed record StubMismatch(Location Location, string Message);

/// <summary>What came of comparing the stub of a module with its source.</summary>
/// <param name="module">The module's dotted name.</param>
/// <param name="distribution">The distribution that the stub names.</param>
/// <param name="version">The version of it that is at hand; null if the package does not tell.</param>
/// <param name="described">The version that the stub describes; null if it names none.</param>
public sealed class ComparedModule(string module, string distribution, string? version, string? described)
{
    /// <summary>The module's dotted name.</summary>
    public string Module { get; } = module;

    /// <summary>The distribution that the stub names.</summary>
    public string Distribution { get; } = distribution;

    /// <summary>The version of the distribution at hand; null if the package does not tell.</summary>
    public string? Version { get; } = version;

    /// <summary>The public names that the stub says something of.</summary>
    public HashSet<string> Names { get; } = [];

    /// <summary>How many of them cannot be told from the text.</summary>
    public int UnknownCount { get; private set; }

    /// <summary>The version that the stub describes, where the package at hand is older; else null.</summary>
    public string? NewerVersion { get; } = version is not null && described is not null && ReleaseVersion.TryParse(version) is { } here && ReleaseVersion.TryParse(described) is { } there && here < there ? described : null;

    /// <summary>What is not so, in the order of the stub.</summary>
    public List<StubMismatch> Mismatches { get; } = [];

    /// <summary>Classes of the stub, and their public methods that it says nothing of.</summary>
    public List<(string Class, ImmutableArray<string> Methods)> LeftOut { get; } = [];

    internal void AddUnknown(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            Names.Add(name);
            UnknownCount++;
        }
    }

    internal ImmutableArray<int>? VersionParts { get; } = version is null ? null : VersionCondition.Parts(version);
}
