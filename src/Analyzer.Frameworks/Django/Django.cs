using System.Collections.Immutable;
using Analyzer.Semantics;

namespace Analyzer.Frameworks;

/// <summary>Django: what it calls in a project, and where (<c>rules/frameworks/django.md</c>).</summary>
public sealed class Django : Framework
{
    /// <summary>The projects of the repository, once it was asked for entry points.</summary>
    public ImmutableArray<DjangoProject> Projects { get; private set; } = [];

    /// <summary>The view classes of the repository, routed or not, with what is wrong about them.</summary>
    public ImmutableArray<DjangoViewClass> ViewClasses { get; private set; } = [];

    private ProjectDependencies _dependencies = new([], []);

    /// <summary>The decorators and mixins of a module that do not fit the asynchronous views they stand on.</summary>
    public IEnumerable<DjangoDecoration> FindDecorations(ModuleSymbol module) =>
        module.File!.Role is SourceRole.Application or SourceRole.Script
            ? DjangoDecorators.Find(module, new DistributionVersions(_dependencies, module.File.FullPath), ViewClasses)
                .Concat(Projects.SelectMany(project => project.Views).Select(view => view.Hidden).OfType<DjangoDecoration>().Where(hidden => ReferenceEquals(hidden.Location.Source, module.Tree.Text)))
            : [];

    /// <inheritdoc/>
    public override IEnumerable<EntryPoint> FindEntryPoints(SemanticModel model)
    {
        if (!model.Modules.Any(module => module.Tree.Text.Content.Contains("django", StringComparison.Ordinal)))
            return [];
        _dependencies = model.Dependencies;
        var classes = new DjangoViewClasses(model);
        Projects = new DjangoProjects(model, classes).Find();
        var entryPoints = new List<EntryPoint>();
        var routed = new HashSet<ClassSymbol>();
        foreach (var view in Projects.SelectMany(project => project.Views))
        {
            if (view.Class is { } @class)
            {
                if (routed.Add(@class))
                    entryPoints.AddRange(classes.EntryPointsOf(@class, view.Route, DjangoRoutes.ArgumentsOf(view.Route, model, @class.Module)));
                continue;
            }

            entryPoints.AddRange(view.Functions.Select(function => new EntryPoint(
                function,
                EntryPointKind.View,
                CoroutineMarks.IsAwaited(function) ? RunsOn.EventLoop : RunsOn.WorkerThread,
                $"is routed at `{view.Route}`")
            {
                Route = view.Route,
                Arguments = [model.InstanceOf("django.http", "HttpRequest", function.Function.Module)],
                NamedArguments = DjangoRoutes.ArgumentsOf(view.Route, model, function.Function.Module),
            }));
        }

        foreach (var @class in model.Classes.All.Where(@class => classes.IsView(@class) && !routed.Contains(@class)))
            entryPoints.AddRange(classes.EntryPointsOf(@class, null, ImmutableDictionary<string, PythonType>.Empty));
        entryPoints.AddRange(new DjangoRegistrations(model).Find());
        var callbacks = new DjangoCallbacks(model);
        entryPoints.AddRange(callbacks.OfClasses());
        entryPoints.AddRange(callbacks.OfCommands());
        foreach (var project in Projects)
        {
            entryPoints.AddRange(callbacks.OfSettings(project.Settings));
            entryPoints.AddRange(new MiddlewareEntryPoints(model).Of(project));
        }

        ViewClasses = [.. model.Classes.All.Where(classes.IsView).Select(@class => DjangoViewClass.Of(@class, model, classes))];
        return entryPoints.DistinctBy(entryPoint => (entryPoint.Function, entryPoint.Kind));
    }
}
