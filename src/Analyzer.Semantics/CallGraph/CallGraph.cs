using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>What every coroutine of a project calls, as deep as it goes: contexts, and the edges between them.</summary>
/// <remarks>Only what can be reached from a coroutine is evaluated; the rest of the project is never bound.</remarks>
public sealed class CallGraph
{
    private CallGraph(ImmutableArray<FunctionContext> contexts, ImmutableArray<FunctionContext> coroutines, CallStatistics calls)
    {
        Contexts = contexts;
        Coroutines = coroutines;
        Calls = calls;
    }

    /// <summary>Every function evaluated, once for each combination of arguments.</summary>
    public ImmutableArray<FunctionContext> Contexts { get; }

    /// <summary>The coroutine bodies among them, stubs left out.</summary>
    public ImmutableArray<FunctionContext> Coroutines { get; }

    /// <summary>How many call sites were resolved, and how.</summary>
    public CallStatistics Calls { get; }

    /// <summary>Evaluates every coroutine of the application's own modules, and what it calls.</summary>
    /// <param name="compilation">The modules.</param>
    /// <param name="providers">What frameworks add to classes.</param>
    /// <param name="observer">Is told the value of every expression evaluated, if given.</param>
    /// <param name="cancellationToken">Stops between two coroutines.</param>
    public static CallGraph Build(Compilation compilation, IReadOnlyList<MemberProvider> providers, Action<ExpressionSyntax, PythonType>? observer = null, CancellationToken cancellationToken = default)
    {
        var evaluator = new Evaluator(compilation, compilation.Builtins) { Observer = observer };
        var roots = new CoroutineRoots(evaluator, compilation);
        evaluator.Subclasses = roots.SubclassesOf;
        evaluator.Facts = new ClassFacts(evaluator, compilation, () => roots.Classes);
        evaluator.OutsideWriters = new OutsideWriters(evaluator, compilation).Find;
        evaluator.Providers = providers;
        foreach (var module in compilation.Modules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (module.File!.Role is SourceRole.Application or SourceRole.Script or SourceRole.Command)
                roots.Run(module);
        }

        roots.RunInherited(cancellationToken);
        return new CallGraph(
            [.. evaluator.Contexts],
            [.. evaluator.Coroutines.Where(context => !context.Module.IsStub)],
            CallStatistics.Of(evaluator));
    }
}
