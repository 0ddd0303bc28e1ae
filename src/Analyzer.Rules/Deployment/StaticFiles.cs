namespace Analyzer.Rules;

/// <summary>Static files that the application serves itself, and no proxy in the repository serves before it.</summary>
internal sealed class StaticFiles() : ProjectAnalyzer("ASGI406")
{
    public override void Analyze(ProjectContext context)
    {
        foreach (var mount in context.Facts.StaticMounts)
            context.Report(mount.Location, mount.Path);
    }
}
