using System.Collections.Immutable;
using Analyzer.Frameworks;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>What a rule about frameworks sees: what they found in the project, and a place to report.</summary>
public sealed class FrameworkContext
{
    private readonly Dictionary<SourceText, SyntaxTree> _trees;
    private readonly DiagnosticDescriptor _descriptor;
    private readonly List<Diagnostic> _diagnostics;

    internal FrameworkContext(Dictionary<SourceText, SyntaxTree> trees, ProjectDependencies dependencies, IReadOnlyList<Framework> frameworks, DiagnosticDescriptor descriptor, List<Diagnostic> diagnostics)
    {
        _trees = trees;
        Dependencies = dependencies;
        Frameworks = frameworks;
        _descriptor = descriptor;
        _diagnostics = diagnostics;
    }

    /// <summary>What the project depends on.</summary>
    public ProjectDependencies Dependencies { get; }

    /// <summary>The frameworks, and what they found in the project.</summary>
    public IReadOnlyList<Framework> Frameworks { get; }

    /// <summary>The Django projects of the repository.</summary>
    internal IEnumerable<DjangoProject> DjangoProjects => Frameworks.OfType<Django>().SelectMany(django => django.Projects);

    /// <summary>Reports a finding at a place, if that is in a module of the project.</summary>
    /// <param name="location">The place.</param>
    /// <param name="arguments">What the message's placeholders stand for.</param>
    /// <param name="severity">The severity, where it is not the rule's own.</param>
    /// <param name="fixes">Makes what would clear it, from the tree of the module.</param>
    internal void Report(Location location, ImmutableArray<string> arguments, DiagnosticSeverity? severity = null, Func<SyntaxTree, ImmutableArray<CodeFix>>? fixes = null)
    {
        if (_trees.TryGetValue(location.Source, out var tree))
            _diagnostics.Add(new Diagnostic(_descriptor, location, arguments, []) { Severity = severity ?? _descriptor.DefaultSeverity, Fixes = fixes?.Invoke(tree) ?? [] });
    }
}
