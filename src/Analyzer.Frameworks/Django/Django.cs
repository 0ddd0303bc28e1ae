using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Django: what it calls in a project, and where (<c>rules/frameworks/django.md</c>).</summary>
public sealed class Django : Framework
{
    /// <summary>The module of the functions that take code from one thread to another.</summary>
    public const string AdapterModule = "asgiref.sync";

    /// <summary>The module of what marks middleware as asynchronous, synchronous or both.</summary>
    public const string DecoratorModule = "django.utils.decorators";

    /// <summary>The distribution whose views for Django REST framework await their handlers.</summary>
    public const string AsynchronousRestViews = "adrf";

    /// <summary>The projects of the repository, once it was asked for entry points.</summary>
    public ImmutableArray<DjangoProject> Projects { get; private set; } = [];

    /// <summary>The view classes of the repository, routed or not, with what is wrong about them.</summary>
    public ImmutableArray<DjangoViewClass> ViewClasses { get; private set; } = [];

    /// <summary>What middleware keeps in the thread that it runs in.</summary>
    public ThreadLocalValues ThreadLocals { get; private set; } = ThreadLocalValues.None;

    /// <summary>Whether any code of the repository locks rows, judged by its text.</summary>
    public bool LocksRows { get; private set; }

    private ProjectDependencies _dependencies = new([], []);
    private ILookup<SourceText, DjangoDecoration> _faults = Array.Empty<DjangoDecoration>().ToLookup(fault => fault.Location.Source);
    private ILookup<ModuleSymbol, DjangoViewClass> _viewClasses = Array.Empty<DjangoViewClass>().ToLookup(view => view.Class.Module);

    /// <summary>The decorators and mixins of a module that do not fit the asynchronous views they stand on.</summary>
    public IEnumerable<DjangoDecoration> FindDecorations(ModuleSymbol module) =>
        module.File!.Role is SourceRole.Application or SourceRole.Script
            ? DjangoDecorators.Find(module, new DistributionVersions(_dependencies, module.File.FullPath), _viewClasses[module])
                .Concat(DjangoCachedPages.Find(module, Projects))
                .Concat(_faults[module.Tree.Text])
            : [];

    /// <inheritdoc/>
    public override ImmutableArray<string> Names => ["Django"];

    /// <inheritdoc/>
    public override IEnumerable<EntryPoint> FindEntryPoints(SemanticModel model)
    {
        if (!model.Imports("django") && !model.Modules.Any(NamesDjango))
            return [];
        _dependencies = model.Dependencies;
        var classes = new DjangoViewClasses(model);
        Projects = new DjangoProjects(model, classes).Find();
        var entryPoints = new List<EntryPoint>();
        foreach (var project in Projects)
            entryPoints.AddRange(RoutedIn(project, model, classes).Select(entryPoint => entryPoint with { Owners = project.Makers, IsEvaluatedOnThread = project.IsAsync && DjangoResponses.MayStream(entryPoint.Function.Function.Module) }));
        var routed = Projects.SelectMany(project => project.Views).Select(view => view.Class).OfType<ClassSymbol>().ToHashSet();
        foreach (var @class in model.Classes.All.Where(@class => classes.IsView(@class) && !routed.Contains(@class)))
            entryPoints.AddRange(classes.EntryPointsOf(@class, null, ImmutableDictionary<string, PythonType>.Empty));
        entryPoints.AddRange(new DjangoRegistrations(model).Find());
        entryPoints.AddRange(new DjangoMiddlewareDecorators(model).Find());
        var (adminViews, adminFaults) = new DjangoAdminViews(model).Find();
        entryPoints.AddRange(adminViews);
        _faults = Projects.SelectMany(project => project.Views).Select(view => view.Hidden).OfType<DjangoDecoration>().Concat(adminFaults).ToLookup(fault => fault.Location.Source);
        var callbacks = new DjangoCallbacks(model);
        entryPoints.AddRange(callbacks.OfClasses());
        entryPoints.AddRange(callbacks.OfCommands());
        foreach (var project in Projects)
        {
            entryPoints.AddRange(callbacks.OfSettings(project.Settings).Concat(new MiddlewareEntryPoints(model).Of(project)).Select(entryPoint => entryPoint with { Owners = project.Makers }));
        }

        ThreadLocals = ThreadLocalValues.Find(model, Projects);
        LocksRows = model.Modules.Any(module => module.Tree.Text.Content.Contains("select_for_update", StringComparison.Ordinal));
        ViewClasses = [.. model.Classes.All.Where(classes.IsView).Select(@class => DjangoViewClass.Of(@class, model, classes))];
        _viewClasses = ViewClasses.ToLookup(view => view.Class.Module);
        // Several projects may route one view.
        return entryPoints.GroupBy(entryPoint => (entryPoint.Function, entryPoint.Kind))
            .Select(same => same.First() with { Owners = [.. same.SelectMany(entryPoint => entryPoint.Owners).Distinct()] });
    }

    // Settings name it in texts, and need not import it.
    private static bool NamesDjango(ModuleSymbol module) =>
        module.Tree.Text.Content.Contains("django.", StringComparison.Ordinal) || module.Tree.Text.Content.Contains("DJANGO_SETTINGS_MODULE", StringComparison.Ordinal);

    private static IEnumerable<EntryPoint> RoutedIn(DjangoProject project, SemanticModel model, DjangoViewClasses classes)
    {
        var seen = new HashSet<ClassSymbol>();
        foreach (var view in project.Views)
        {
            if (view.Class is { } @class)
            {
                foreach (var entryPoint in seen.Add(@class) ? classes.EntryPointsOf(@class, view.Route, DjangoRoutes.ArgumentsOf(view.Route, model, @class.Module)) : [])
                    yield return entryPoint;
                continue;
            }

            foreach (var function in view.Functions)
            {
                yield return new EntryPoint(function, EntryPointKind.View, CoroutineMarks.IsAwaited(function) ? RunsOn.EventLoop : RunsOn.WorkerThread, $"is routed at `{view.Route}`")
                {
                    Route = view.Route,
                    Arguments = [model.InstanceOf("django.http", "HttpRequest", function.Function.Module)],
                    NamedArguments = DjangoRoutes.ArgumentsOf(view.Route, model, function.Function.Module),
                };
            }
        }
    }
}
