using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>A rule: a filter over facts. It keeps nothing between modules and knows no other rule.</summary>
/// <param name="id">The id of its page, such as <c>ASGI103</c>.</param>
public abstract class DiagnosticAnalyzer(string id)
{
    /// <summary>What the rule's page says.</summary>
    public DiagnosticDescriptor Descriptor { get; } = RulePages.Descriptor(id);

    /// <summary>Reports what the rule finds in one module. Modules are analysed in parallel.</summary>
    public abstract void Analyze(AnalysisContext context);
}
