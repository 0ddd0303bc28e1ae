using Analyzer.Semantics;

namespace Analyzer.Frameworks;

/// <summary>The versions of distributions in one project, as far as its files fix them.</summary>
/// <param name="dependencies">What the repository depends on.</param>
/// <param name="path">The file that asks, absolute.</param>
public sealed class DistributionVersions(ProjectDependencies dependencies, string path)
{
    /// <summary>Whether a distribution is certainly older than <paramref name="version"/>.</summary>
    public bool IsBelow(string distribution, ReleaseVersion version) => SpecifierOf(distribution) is { } specifier
        && (specifier.IsExact ? specifier.Lowest! < version : specifier.Below is { } below && below <= version);

    /// <summary>Whether a distribution is certainly of <paramref name="version"/> or newer.</summary>
    public bool IsFrom(string distribution, ReleaseVersion version) => SpecifierOf(distribution)?.Lowest is { } lowest && lowest >= version;

    /// <summary>The version as it is written, such as <c>4.2.11</c> or <c>&gt;=4.2,&lt;5</c>; empty where it is left open.</summary>
    public string TextOf(string distribution) => SpecifierOf(distribution) is { } specifier ? specifier.IsExact ? specifier.Lowest!.Text : specifier.Text : "";

    private VersionSpecifier? SpecifierOf(string distribution) => dependencies.Find(distribution, path)?.Specifier;
}
