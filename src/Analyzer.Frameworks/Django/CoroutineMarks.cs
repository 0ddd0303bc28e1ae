using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Functions that count as coroutine functions: by <c>async def</c>, or because they are marked so.</summary>
internal static class CoroutineMarks
{
    private const string Mark = "markcoroutinefunction";

    /// <summary>Whether <c>iscoroutinefunction</c> is true of a function.</summary>
    public static bool IsAwaited(FunctionType function) => function.Function.IsCoroutine || IsMarked(function.Function);

    // `@markcoroutinefunction` on the function, or `markcoroutinefunction(wrapper)` where it is defined.
    private static bool IsMarked(FunctionSymbol function)
    {
        if (function.Syntax is not FunctionDefinitionSyntax definition)
            return false;
        if (definition.Decorators.Any(IsMark))
            return true;
        var around = definition.Ancestors().FirstOrDefault(node => node is FunctionDefinitionSyntax or ModuleSyntax);
        return around is not null && around.DescendantNodes().OfType<CallSyntax>().Any(call => IsMark(call.Func) && call.Args is [NameSyntax name, ..] && name.Id == definition.Name);
    }

    private static bool IsMark(ExpressionSyntax callee) => callee is NameSyntax { Id: Mark } or AttributeSyntax { Attr: Mark };
}
