using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>A distribution that a project asks for or has locked, and where that is written.</summary>
/// <param name="Name">The normalised name (PEP 503): <c>django-rest-framework</c>, not <c>Django_REST.framework</c>.</param>
/// <param name="Specifier">Which versions.</param>
/// <param name="Location">The file and line.</param>
/// <param name="Home">The directory that the file speaks for, absolute: its own, or the one above <c>requirements/</c>.</param>
/// <param name="Origin">How it is known.</param>
/// <param name="Group">The group, extra or variant of a requirements file; empty for what is always needed.</param>
public sealed partial record Dependency(string Name, VersionSpecifier Specifier, Location Location, string Home, DependencyOrigin Origin, string Group)
{
    private static readonly FrozenSet<string> s_developmentGroups = FrozenSet.ToFrozenSet(
        ["dev", "devel", "develop", "development", "test", "tests", "testing", "lint", "linting", "doc", "docs", "local", "typing", "types", "mypy", "ci", "debug", "bench", "benchmark", "style", "format", "pre-commit", "quality"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The extras asked for, such as <c>standard</c> in <c>fastapi[standard]</c>.</summary>
    public ImmutableArray<string> Extras { get; init; } = [];

    /// <summary>The condition after a semicolon (PEP 508), such as <c>python_version &lt; "3.9"</c>; empty if there is none.</summary>
    public string Marker { get; init; } = "";

    /// <summary>The one version it can be; null where a range is allowed.</summary>
    public ReleaseVersion? Version => Specifier.IsExact ? Specifier.Lowest : null;

    /// <summary>Whether only people who work on the project need it.</summary>
    public bool IsDevelopment => Group.Split('-', '_', '.', '/').Any(s_developmentGroups.Contains);

    /// <summary>The normalised form of a distribution's name.</summary>
    public static string Normalize(string name) => Separators().Replace(name.Trim(), "-").ToLowerInvariant();

    [GeneratedRegex("[-_.]+")]
    private static partial Regex Separators();
}
