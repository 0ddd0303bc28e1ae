using System.Collections.Immutable;
using Analyzer.Frameworks;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>What a rule sees: one module, the facts about the whole project, and a place to report.</summary>
public sealed class AnalysisContext
{
    private readonly DiagnosticDescriptor _descriptor;
    private readonly List<Diagnostic> _diagnostics;

    internal AnalysisContext(ModuleSymbol module, ProjectDependencies dependencies, EffectModel effects, IReadOnlyList<Framework> frameworks, DiagnosticDescriptor descriptor, List<Diagnostic> diagnostics, ModuleSuppressions suppressions, IReadOnlySet<string> ruleIds)
    {
        Suppressions = suppressions;
        RuleIds = ruleIds;
        Module = module;
        Dependencies = dependencies;
        Effects = effects;
        Frameworks = frameworks;
        _descriptor = descriptor;
        _diagnostics = diagnostics;
    }

    /// <summary>The module to look at.</summary>
    public ModuleSymbol Module { get; }

    /// <summary>What the project depends on.</summary>
    public ProjectDependencies Dependencies { get; }

    /// <summary>What every function does, and where it runs.</summary>
    public EffectModel Effects { get; }

    /// <summary>The frameworks, and what they found in the project.</summary>
    public IReadOnlyList<Framework> Frameworks { get; }

    /// <summary>The comments of the module that let findings pass.</summary>
    internal ModuleSuppressions Suppressions { get; }

    /// <summary>The rules that run.</summary>
    internal IReadOnlySet<string> RuleIds { get; }

    /// <summary>Reports a finding at a range of the module.</summary>
    public void Report(TextSpan span, ImmutableArray<string> arguments) => Report(span, arguments, []);

    /// <summary>Reports a finding at a range of the module, with what would clear it.</summary>
    public void Report(TextSpan span, ImmutableArray<string> arguments, ImmutableArray<CodeFix> fixes) => Add(Make(span, arguments) with { Fixes = fixes });

    /// <summary>Reports a finding at a place, if that is in the module.</summary>
    /// <param name="location">The place, of any module.</param>
    /// <param name="arguments">What the message's placeholders stand for.</param>
    /// <param name="severity">The severity, where it is not the rule's own.</param>
    /// <param name="fixes">Makes what would clear it.</param>
    internal void Report(Location location, ImmutableArray<string> arguments, DiagnosticSeverity? severity = null, Func<ImmutableArray<CodeFix>>? fixes = null)
    {
        if (ReferenceEquals(location.Source, Module.Tree.Text))
            Add(Make(location.Span, arguments) with { Severity = severity ?? _descriptor.DefaultSeverity, Fixes = fixes?.Invoke() ?? [] });
    }

    /// <summary>The Django projects of the repository.</summary>
    internal IEnumerable<DjangoProject> DjangoProjects => Frameworks.OfType<Django>().SelectMany(django => django.Projects);

    /// <summary>Reports a finding that no comment lets pass.</summary>
    internal void ReportUnsuppressed(TextSpan span, ImmutableArray<string> arguments) => _diagnostics.Add(Make(span, arguments));

    /// <summary>Reports a finding at the first call of a path.</summary>
    internal void Report(BlockingSite site, ImmutableArray<string> arguments) =>
        Add(new Diagnostic(_descriptor, new Location(Module.Tree.Text, CallPath.SpanOf(site.Site, Module.Tree.Text)), arguments, CallPath.Steps(site))
        {
            ContainingSymbol = site.Coroutine.QualifiedName,
            Cause = CallPath.NameOf(site),
            Precision = CallPath.PrecisionOf(site.Resolution),
            EntryPoints = [site.Coroutine.QualifiedName],
            Fixes = BlockingFixes.Of(site, Module.Tree),
            IsStartUp = site.IsStartUp,
            Severity = site.IsStartUp ? DiagnosticSeverity.Note : _descriptor.DefaultSeverity,
        });

    private Diagnostic Make(TextSpan span, ImmutableArray<string> arguments) => new(_descriptor, new Location(Module.Tree.Text, span), arguments, []);

    private void Add(Diagnostic diagnostic) => _diagnostics.Add(Suppressions.Apply(diagnostic));
}
