namespace Analyzer.Rules;

/// <summary>A rule about what frameworks found in the whole project, such as a chain of middleware: it runs once, whatever the number of modules.</summary>
/// <param name="id">The id of its page.</param>
public abstract class FrameworkAnalyzer(string id) : DiagnosticAnalyzer(id)
{
    /// <inheritdoc/>
    public sealed override void Analyze(AnalysisContext context)
    {
    }

    /// <summary>Reports what the rule finds, in whatever modules that lies.</summary>
    public abstract void Analyze(FrameworkContext context);
}
