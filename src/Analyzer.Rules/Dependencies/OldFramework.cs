using Analyzer.Readiness;

namespace Analyzer.Rules;

/// <summary>A framework of a version that lacks what ASGI needs.</summary>
internal sealed class OldFramework() : ProjectAnalyzer("ASGI501")
{
    public override void Analyze(ProjectContext context)
    {
        var dependencies = context.Facts.Project.Dependencies;
        foreach (var known in KnownDependency.All.Where(known => known.Old.Any()))
        {
            // Once for each home: a repository may hold several projects.
            foreach (var home in dependencies.All.Where(dependency => dependency.Name == known.Name).Select(dependency => dependency.Home).Distinct())
            {
                if (dependencies.Find(known.Name, home) is not { } used)
                    continue;
                var lacking = known.Old.Where(row => KnownDependency.IsSurelyBelow(used, row.Below)).ToList();
                if (lacking.Count == 0)
                    continue;
                var place = dependencies.FindDeclared(known.Name, home) ?? used;
                context.Report(place.Location, known.Name, used.Version?.Text ?? used.Specifier.Text, string.Join(", ", lacking.Select(row => row.Lacks)), lacking[^1].Needs);
            }
        }
    }
}
