using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Coroutine functions defined inside functions: which there are, and whether anybody gets them.</content>
internal sealed partial class Evaluator
{
    private readonly List<FunctionType> _nestedCoroutines = [];

    /// <summary>Coroutine functions defined inside functions, which no module scope shows.</summary>
    public IReadOnlyList<FunctionType> NestedCoroutines => _nestedCoroutines;

    // A coroutine function made in a function may be registered anywhere: its body is judged like any other.
    private void AddNestedCoroutine(FunctionType function)
    {
        ((FunctionContext)function.Frame).WatchNames();
        _nestedCoroutines.Add(function);
    }

    /// <summary>Whether anybody gets a coroutine function that is defined inside another, as far as that one was evaluated.</summary>
    /// <remarks>Of <c>if iscoroutinefunction(view): return async_wrapper</c> nobody does where the view is a plain function: the
    /// name is never read then. Where it stands in a function within, that one may be called at any time.</remarks>
    internal bool IsHandedOut(FunctionType function)
    {
        if (function is not { Frame: FunctionContext { State: FunctionState.Done } around, Function.Syntax: AsyncFunctionDefSyntax definition } || around.HasRead(definition.Name))
            return true;
        return definition.Decorators.Any(decorator => MayRegister(decorator, around.Module)) || IsNamedWithin(around.Function.Syntax, definition.Name);
    }

    // A decorator of the standard library registers nothing.
    private bool MayRegister(ExpressionSyntax decorator, ModuleSymbol module) =>
        Evaluate(decorator is CallSyntax call ? call.Func : decorator, FrameOf(module)) is not FunctionType { Function.Module: { IsStub: true, Distribution: null } };

    private static bool IsNamedWithin(SyntaxNode function, string name) =>
        function.DescendantNodes().OfType<NameSyntax>().Any(use => use.Id == name && use.Ancestors().TakeWhile(node => node != function).Any(node => node is FunctionDefinitionSyntax or LambdaSyntax or ClassDefSyntax));
}
