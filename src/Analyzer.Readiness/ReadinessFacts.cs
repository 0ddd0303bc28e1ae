using System.Collections.Immutable;
using Analyzer.Semantics;

namespace Analyzer.Readiness;

/// <summary>What a project's files say of how it is served: its application objects, its server commands, its dependencies.</summary>
public sealed class ReadinessFacts
{
    private ReadinessFacts(PythonProject project, Compilation compilation)
    {
        Project = project;
        Finder = ApplicationFinder.Of(compilation);
        var reader = new DeploymentReader(project, Finder);
        Commands = reader.Read();
        StaticMounts = [.. Analyzer.Readiness.StaticMounts.Find(project, Finder)];
        var frameworks = Applications.Select(application => application.Kind.Framework).ToHashSet();
        Dependencies =
        [
            .. project.Dependencies.All
                .Where(dependency => dependency is { Origin: DependencyOrigin.Declared, IsDevelopment: false })
                .DistinctBy(dependency => (dependency.Home, dependency.Name))
                .Select(dependency => DependencyAssessment.Of(dependency, project.Dependencies, frameworks))
                .OfType<DependencyAssessment>(),
        ];
        Notices = [.. project.Dependencies.Notices.Concat(reader.Notices).Distinct()];
    }

    /// <summary>The project.</summary>
    public PythonProject Project { get; }

    /// <summary>The application objects, by file and place.</summary>
    public ImmutableArray<ApplicationObject> Applications => [.. Finder.Applications];

    /// <summary>The commands that serve them, by file and place.</summary>
    public ImmutableArray<ServerCommand> Commands { get; }

    /// <summary>Directories of files that applications serve themselves.</summary>
    public ImmutableArray<StaticMount> StaticMounts { get; }

    /// <summary>The dependencies that something is known of; those that only developers need left out.</summary>
    public ImmutableArray<DependencyAssessment> Dependencies { get; }

    /// <summary>Files that could not be understood.</summary>
    public ImmutableArray<ProjectNotice> Notices { get; }

    /// <summary>What a move takes that the project's dependencies show, in half a sentence.</summary>
    public string MoveOf(ApplicationObject application)
    {
        var extensions = Dependencies.Where(dependency => dependency is { State: DependencyState.Replace, IsFramework: false } && dependency.Known.Concerns(application.Kind.Framework) && dependency.Known.IsSpecific).ToList();
        return extensions.Count == 0 ? "no extension of its stands in the way"
            : $"{string.Join(", ", extensions.Select(extension => extension.Known.Name).Distinct())} must be replaced first";
    }

    internal ApplicationFinder Finder { get; }

    /// <summary>Reads the files of a project.</summary>
    public static ReadinessFacts Of(PythonProject project, Compilation compilation) => new(project, compilation);
}
