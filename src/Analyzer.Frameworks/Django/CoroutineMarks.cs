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

    /// <summary>Whether a class marks its objects, so that one with an asynchronous <c>__call__</c> counts as a coroutine function.</summary>
    public static bool MarksItself(ClassSymbol @class, SemanticModel model) => model.Classes.Mro(@class).Any(owner => !owner.Module.IsStub
        && owner.Syntax.DescendantNodes().OfType<CallSyntax>().Any(call => IsMark(call.Func) && call.Args is [NameSyntax { Id: "self" }, ..]));

    /// <summary>Whether a module marks what a name stands for.</summary>
    public static bool IsMarkedIn(ModuleSymbol module, string name) =>
        module.Tree.Root.Body.Any(statement => statement.DescendantNodes().OfType<CallSyntax>().Any(call => IsMark(call.Func) && call.Args is [NameSyntax marked, ..] && marked.Id == name));

    private static bool IsMark(ExpressionSyntax callee) => callee is NameSyntax { Id: Mark } or AttributeSyntax { Attr: Mark };
}
