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
        Notices = [.. project.Dependencies.Notices, .. reader.Notices];
    }

    /// <summary>The project.</summary>
    public PythonProject Project { get; }

    /// <summary>The application objects, by file and place.</summary>
    public ImmutableArray<ApplicationObject> Applications => [.. Finder.Applications];

    /// <summary>The commands that serve them, by file and place.</summary>
    public ImmutableArray<ServerCommand> Commands { get; }

    /// <summary>Files that could not be understood.</summary>
    public ImmutableArray<ProjectNotice> Notices { get; }

    internal ApplicationFinder Finder { get; }

    /// <summary>Reads the files of a project.</summary>
    public static ReadinessFacts Of(PythonProject project, Compilation compilation) => new(project, compilation);
}
