using System.Text.RegularExpressions;
using Analyzer.Semantics;

namespace Analyzer.Readiness;

/// <summary>Where a command runs, and why that is believed.</summary>
/// <param name="Stage">Production, development or unknown.</param>
/// <param name="Why">A half sentence, such as <c>a Procfile is for production</c>.</param>
public sealed partial record Surroundings(Stage Stage, string Why)
{
    /// <summary>What the name of a file and of its directories says, and else <paramref name="otherwise"/>.</summary>
    internal static Surroundings Of(ProjectDocument document, Surroundings otherwise) => OfName(document.Path) ?? otherwise;

    /// <summary>What a name says: <c>docker-compose.dev.yml</c>, <c>deploy/production/</c>; null if nothing.</summary>
    internal static Surroundings? OfName(string name)
    {
        // The nearest part of a path says most: `production/tests/` is for tests.
        foreach (var part in name.Split('/').Reverse())
        {
            if (Development().Match(part) is { Success: true } development)
                return new Surroundings(Stage.Development, $"`{development.Value.Trim('.', '-', '_')}` in the name `{part}`");
            if (Production().Match(part) is { Success: true } production)
                return new Surroundings(Stage.Production, $"`{production.Value.Trim('.', '-', '_')}` in the name `{part}`");
        }

        return null;
    }

    [GeneratedRegex(@"(?<![A-Za-z])(?:dev|devel|development|devcontainer|local|localdev|test|tests|testing|e2e|ci|debug|override|example|examples|sample|samples|demo|docs|benchmark|benchmarks|worktree)(?![A-Za-z])", RegexOptions.IgnoreCase)]
    private static partial Regex Development();

    [GeneratedRegex(@"(?<![A-Za-z])(?:prod|production|deploy|deployment|staging|stage|release|live)(?![A-Za-z])", RegexOptions.IgnoreCase)]
    private static partial Regex Production();
}
