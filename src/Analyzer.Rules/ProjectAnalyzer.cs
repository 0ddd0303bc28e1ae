namespace Analyzer.Rules;

/// <summary>A rule about the project as a whole: how it is served, what it depends on. It sees no single module.</summary>
/// <param name="id">The id of its page.</param>
public abstract class ProjectAnalyzer(string id) : DiagnosticAnalyzer(id)
{
    /// <inheritdoc/>
    public sealed override void Analyze(AnalysisContext context)
    {
    }

    /// <summary>Reports what the rule finds in the project.</summary>
    public abstract void Analyze(ProjectContext context);
}
