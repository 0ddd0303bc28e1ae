using System.Collections.Immutable;
using Analyzer.Readiness;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>What a rule about the project sees, and a place to report.</summary>
public sealed class ProjectContext
{
    private readonly DiagnosticDescriptor _descriptor;
    private readonly List<Diagnostic> _diagnostics;

    internal ProjectContext(ReadinessFacts facts, DiagnosticDescriptor descriptor, List<Diagnostic> diagnostics)
    {
        Facts = facts;
        _descriptor = descriptor;
        _diagnostics = diagnostics;
    }

    /// <summary>How the project is served, and what it depends on.</summary>
    public ReadinessFacts Facts { get; }

    /// <summary>Reports a finding at a place of any file.</summary>
    public void Report(Location location, params ImmutableArray<string> arguments) => _diagnostics.Add(new Diagnostic(_descriptor, location, arguments, []));

    /// <summary>Reports a finding that another place explains.</summary>
    public void Report(Location location, PathStep because, params ImmutableArray<string> arguments) => _diagnostics.Add(new Diagnostic(_descriptor, location, arguments, [because]));
}
