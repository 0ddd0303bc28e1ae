using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Analyzer.Cli;

/// <summary>Leaves of the findings what the settings ask for, in the order of the reports.</summary>
/// <param name="settings">The settings.</param>
/// <param name="project">The project, which knows where the files of the findings are.</param>
internal sealed class DiagnosticFilter(Settings settings, PythonProject project)
{
    private readonly Dictionary<string, string> _fullPaths = project.Files.ToDictionary(file => file.Path, file => file.FullPath, StringComparer.Ordinal);
    private readonly (Matcher Matcher, ImmutableArray<string> Rules)[] _perFileIgnores =
        [.. settings.PerFileIgnores.Select(ignore => (MatcherOf(ignore.Pattern), ignore.Rules))];

    /// <summary>The findings to report, with their configured severities, sorted by path, offset and rule.</summary>
    /// <remarks>One for a rule and line, the first: GitHub and baselines know a finding by these two, and would merge them.</remarks>
    public ImmutableArray<Diagnostic> Apply(IEnumerable<Diagnostic> diagnostics, ImmutableHashSet<string> ruleIds) =>
        [.. diagnostics
            .Where(diagnostic => ruleIds.Contains(diagnostic.Descriptor.Id) && diagnostic.Precision >= settings.MinimumPrecision && !IsIgnored(diagnostic))
            .Select(diagnostic => diagnostic with { Severity = SeverityOf(diagnostic) })
            .Where(diagnostic => diagnostic.Severity >= settings.MinimumSeverity)
            .OrderBy(diagnostic => diagnostic.Location.Source.Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.Span)
            .ThenBy(diagnostic => diagnostic.Descriptor.Id, StringComparer.Ordinal)
            .DistinctBy(diagnostic => (diagnostic.Location.Source.Path, diagnostic.Descriptor.Id, LineOf(diagnostic)))];

    private static int LineOf(Diagnostic diagnostic) => diagnostic.Location.Source.LineOf(diagnostic.Location.Span.Start);

    private DiagnosticSeverity SeverityOf(Diagnostic diagnostic)
    {
        SeverityChoice? best = null;
        foreach (var choice in settings.Severities)
        {
            if (RuleChoice.IsMatch(choice.Selector, diagnostic.Descriptor.Id) && RuleChoice.Weight(choice.Selector) >= RuleChoice.Weight(best?.Selector))
                best = choice;
        }

        return best?.Severity ?? diagnostic.Severity;
    }

    private bool IsIgnored(Diagnostic diagnostic)
    {
        if (_perFileIgnores.Length == 0 || !_fullPaths.TryGetValue(diagnostic.Location.Source.Path, out var path))
            return false;
        var relative = PhysicalFileSystem.Normalize(Path.GetRelativePath(settings.PatternRoot!, path));
        return Array.Exists(_perFileIgnores, ignore =>
            ignore.Rules.Any(selector => RuleChoice.IsMatch(selector, diagnostic.Descriptor.Id)) && ignore.Matcher.Match(relative).HasMatches);
    }

    /// <summary>Without a <c>/</c> a pattern means a name at any depth, as in the patterns of excluded files.</summary>
    private static Matcher MatcherOf(string pattern)
    {
        var matcher = new Matcher(StringComparison.Ordinal);
        var trimmed = pattern.Trim('/');
        matcher.AddInclude(trimmed.Contains('/') ? trimmed : $"**/{trimmed}");
        return matcher;
    }
}
