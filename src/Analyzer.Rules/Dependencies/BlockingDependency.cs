using Analyzer.Readiness;

namespace Analyzer.Rules;

/// <summary>A dependency that must be replaced, or be newer, before the application can move.</summary>
internal sealed class BlockingDependency() : ProjectAnalyzer("ASGI503")
{
    public override void Analyze(ProjectContext context)
    {
        foreach (var blocked in context.Facts.Dependencies.Where(dependency => dependency.State == DependencyState.Replace && !dependency.IsFramework))
            context.Report(blocked.Used.Location, blocked.Known.Name, blocked.Reason, blocked.Advice);
    }
}
