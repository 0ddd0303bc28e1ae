using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>Finds the coroutine functions of a project and evaluates each: whoever starts them, their bodies run on a loop.</summary>
internal sealed class CoroutineRoots(Evaluator evaluator, Compilation compilation)
{
    private readonly HashSet<FunctionContext> _started = [];
    private readonly List<FunctionContext> _plainRoots = [];
    private readonly ClosureFactories _factories = new(compilation);
    private readonly BodyPlaces _bodies = new(evaluator);
    private Dictionary<ClassSymbol, List<ClassSymbol>>? _subclasses;
    private List<ClassSymbol>? _classes;
    private int _coroutineCount;
    private int _nestedCount;
    private int _nestedClassCount;

    /// <summary>What frameworks call, and with what.</summary>
    public EntryPointTable EntryPoints { get; set; } = new([]);

    /// <summary>The plain functions that a framework calls on its loop, evaluated so far.</summary>
    public IReadOnlyList<FunctionContext> PlainRoots => _plainRoots;

    /// <summary>Evaluates what frameworks call on the loop, as far as it was not found as a coroutine of a module.</summary>
    public void RunEntryPoints(CancellationToken cancellationToken)
    {
        foreach (var entryPoint in EntryPoints.All.Where(entryPoint => entryPoint.RunsOn.HasFlag(RunsOn.EventLoop)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var context = evaluator.EntryContext(entryPoint);
            if (!entryPoint.Function.Function.IsAsync && !_plainRoots.Contains(context))
                _plainRoots.Add(context);
            Start(context);
        }

        Settle();
    }

    /// <summary>Evaluates what frameworks call on worker threads: all of it, or what is to be looked at in any case.</summary>
    public void RunThreads(bool all, CancellationToken cancellationToken)
    {
        foreach (var entryPoint in EntryPoints.All.Where(entryPoint => entryPoint.RunsOn == RunsOn.WorkerThread && (all || entryPoint.IsEvaluatedOnThread)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Start(evaluator.EntryContext(entryPoint));
        }

        Settle();
    }

    /// <summary>Evaluates the coroutines that a module defines, nested ones too.</summary>
    public void Run(ModuleSymbol module)
    {
        if (module.Tree.Text.Content.Contains("async ", StringComparison.Ordinal))
            RunBody(module.Tree.Root.Body, evaluator.FrameOf(module));
        foreach (var call in _factories.CallsIn(module))
            RunFactory(call, module);
        Settle();
    }

    // Evaluates the call of a function that hands out closures, or the function that it stands in: only to see what they close over.
    private void RunFactory(CallSyntax call, ModuleSymbol module)
    {
        var (frame, around) = _bodies.Of(call, module);
        if (around is FunctionDefSyntax && !around.Decorators.Any(decorator => decorator == call))
            evaluator.Run(evaluator.DefaultContext(evaluator.FunctionIn(around, frame)));
        else if (around is null && !call.Ancestors().Any(ancestor => ancestor is FunctionDefinitionSyntax or ClassDefSyntax or LambdaSyntax or ComprehensionSyntax))
            evaluator.Evaluate(call, frame);
    }

    /// <summary>Evaluates inherited coroutine methods once more for each class that inherits them.</summary>
    public void RunInherited(CancellationToken cancellationToken)
    {
        foreach (var @class in Classes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var parent in evaluator.HierarchyOf(@class).Mro.Skip(1).Where(parent => !parent.Module.IsStub && HasCoroutines(parent)))
            {
                foreach (var method in parent.Syntax.Body.OfType<AsyncFunctionDefSyntax>())
                {
                    if (evaluator.FindMember(@class, method.Name) is { } member && ReferenceEquals(member.Owner, parent))
                        Start(evaluator.MethodOf(method, parent, new InstanceType(@class, [])));
                }
            }
        }

        Settle();
    }

    /// <summary>The project's classes below <paramref name="class"/>; for a protocol, those that have all its methods.</summary>
    public IReadOnlyList<ClassSymbol> SubclassesOf(ClassSymbol @class)
    {
        _subclasses ??= BuildSubclasses();
        if (_subclasses.TryGetValue(@class, out var found))
            return found;
        if (!evaluator.HierarchyOf(@class).IsProtocol)
            return [];
        var methods = @class.Syntax.Body.OfType<FunctionDefinitionSyntax>().Select(method => method.Name).ToList();

        // Whatever can be called has `__call__`: functions most of all.
        found = methods is ["__call__"] ? [] : [.. Classes.Where(candidate => !evaluator.HierarchyOf(candidate).IsProtocol && methods.TrueForAll(name => candidate.Scope.Find(name) is not null))];
        _subclasses[@class] = found;
        return found;
    }

    /// <summary>The classes of the application's modules, outside functions.</summary>
    public List<ClassSymbol> Classes => _classes ??=
    [
        .. compilation.Modules
            .Where(module => module.File!.Role == SourceRole.Application)
            .SelectMany(module => ClassesIn(module.Tree.Root.Body).Select(definition => evaluator.ClassOf(definition, evaluator.FrameOf(module)))),
    ];

    private Dictionary<ClassSymbol, List<ClassSymbol>> BuildSubclasses()
    {
        var subclasses = new Dictionary<ClassSymbol, List<ClassSymbol>>();
        foreach (var @class in Classes)
        {
            foreach (var parent in evaluator.HierarchyOf(@class).Mro.Skip(1))
            {
                if (!subclasses.TryGetValue(parent, out var list))
                    subclasses[parent] = list = [];
                list.Add(@class);
            }
        }

        return subclasses;
    }

    private static IEnumerable<ClassDefSyntax> ClassesIn(ImmutableArray<StatementSyntax> body)
    {
        foreach (var statement in body)
        {
            switch (statement)
            {
                case ClassDefSyntax @class:
                    yield return @class;
                    break;
                case IfSyntax or TryStatementSyntax:
                    foreach (var nested in statement.DescendantNodes(node => node is not (FunctionDefinitionSyntax or ClassDefSyntax or ExpressionSyntax)).OfType<ClassDefSyntax>())
                        yield return nested;
                    break;
            }
        }
    }

    private static bool HasCoroutines(ClassSymbol @class) => @class.Syntax.Body.Any(statement => statement is AsyncFunctionDefSyntax);

    private void RunBody(ImmutableArray<StatementSyntax> body, LazyFrame frame)
    {
        foreach (var statement in body)
        {
            switch (statement)
            {
                case FunctionDefinitionSyntax function:
                    RunFunction(function, frame);
                    break;
                case ClassDefSyntax @class:
                    RunClass(evaluator.ClassOf(@class, frame));
                    break;
                case IfSyntax @if:
                    RunBody(@if.Body, frame);
                    RunBody(@if.OrElse, frame);
                    break;
                case TryStatementSyntax @try:
                    RunBody(@try.Body, frame);
                    foreach (var handler in @try.Handlers)
                        RunBody(handler.Body, frame);
                    RunBody(@try.OrElse, frame);
                    break;
                case WithStatementSyntax with:
                    RunBody(with.Body, frame);
                    break;
            }
        }
    }

    private void RunClass(ClassSymbol @class) => RunBody(@class.Syntax.Body, @class.Frame);

    private void RunFunction(FunctionDefinitionSyntax definition, LazyFrame frame)
    {
        if (definition is FunctionDefSyntax && !definition.DescendantNodes().Any(node => node is AsyncFunctionDefSyntax))
            return;
        var function = evaluator.FunctionIn(definition, frame);
        if (definition is AsyncFunctionDefSyntax)
        {
            // What a decorator made of a method is what is called: it may store in the object before it calls the method.
            if (frame is ClassFrame { Class: var owner } && !definition.Decorators.IsEmpty && evaluator.LookupLazy(definition.Name, frame) is FunctionType { Receiver: null, Frame: FunctionContext, Function: { IsAsync: true, Module.IsStub: false } } wrapper)
                Start(wrapper.Bind(new InstanceType(owner, [])));
            Start(function);
        }
        else
            evaluator.Run(evaluator.DefaultContext(function)); // Only to see the coroutine functions that it defines.
    }

    private void Start(FunctionType function)
    {
        foreach (var context in EntryPoints.ContextsOf(function, evaluator))
            Start(context);
    }

    private void Start(FunctionContext context)
    {
        if (_started.Add(context))
            evaluator.Run(context);
    }

    // Running a coroutine finds others: nested ones, and the same with other arguments.
    private void Settle()
    {
        while (_coroutineCount < evaluator.Coroutines.Count || _nestedCount < evaluator.NestedCoroutines.Count || _nestedClassCount < evaluator.NestedClasses.Count)
        {
            while (_nestedCount < evaluator.NestedCoroutines.Count)
            {
                if (evaluator.NestedCoroutines[_nestedCount++] is var nested && evaluator.IsHandedOut(nested))
                    Start(nested);
            }
            while (_nestedClassCount < evaluator.NestedClasses.Count)
                RunClass(evaluator.NestedClasses[_nestedClassCount++]);
            while (_coroutineCount < evaluator.Coroutines.Count)
                Start(evaluator.Coroutines[_coroutineCount++]);
            evaluator.Complete();
        }
    }
}
