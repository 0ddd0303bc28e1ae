using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Code that asks whether an event loop runs, and goes another way where none does.</content>
/// <remarks>
/// What is reported runs on a loop, so the way that is only taken off it is followed as if another thread took it: its calls
/// hold no loop, and neither its result nor its locals reach the rest of the function.
/// </remarks>
internal sealed partial class Evaluator
{
    /// <summary>Whether a handler is entered only where no loop runs: <c>except RuntimeError</c> around a call of <c>@running_loop</c>.</summary>
    private bool IsOffLoop(TryStatementSyntax statement, ExceptHandlerSyntax handler, FunctionContext context)
    {
        // Where a call stands is known at once; what decorates its callee has to be evaluated.
        if (!HasCallForLoop(statement, context))
            return false;
        var caught = handler.Type is { } type ? ClassesIn(Evaluate(type, context)).ToList() : null;
        if (caught?.Exists(IsRuntimeError) == true)
            return true;

        // A wide handler catches what other calls raise, too.
        return statement.Body is [var only] && only.DescendantNodes().OfType<CallSyntax>().Count() == 1
            && caught?.Exists(@class => @class.Class is { Name: "Exception" or "BaseException", Module.Name: "builtins" }) != false;
    }

    private bool HasCallForLoop(TryStatementSyntax statement, FunctionContext context)
    {
        for (var i = 0; i < context.Edges.Count; i++)
        {
            if (context.Edges[i] is { Callee: { Module.IsStub: true, Syntax: FunctionDefinitionSyntax { Decorators.IsEmpty: false } } callee, Site: var site }
                && IsWithin(site, statement.Body) && NeedsRunningLoop(callee))
                return true;
        }

        return false;
    }

    private static bool IsWithin(SyntaxNode site, ImmutableArray<StatementSyntax> body) => body.Any(part => part.Span.Contains(site.Span));

    /// <summary>Evaluates a handler that no loop ever enters.</summary>
    private void ExecuteOffLoop(ExceptHandlerSyntax handler, FunctionContext context)
    {
        var (surrounding, returned) = (context.Surrounding, context.ReturnType);
        context.Surrounding = Crossing.Thread;
        ExecuteBlock(handler.Body, context);
        (context.Surrounding, context.ReturnType, context.Locals) = (surrounding, returned, null);
    }

    private bool NeedsRunningLoop(FunctionSymbol function) =>
        function is { Module.IsStub: true, Syntax: FunctionDefinitionSyntax { Decorators: var decorators } }
        && decorators.Any(decorator => decorator is NameSyntax && Evaluate(decorator, FrameOf(function.Module)) is SpecialFormType { Name: "running_loop" });

    private bool IsRuntimeError(ClassType caught) => HierarchyOf(caught.Class).Mro.Any(@class => @class is { Name: "RuntimeError", Module.Name: "builtins" });

    private static IEnumerable<ClassType> ClassesIn(PythonType type) =>
        (type is TupleType tuple ? tuple.Elements : UnionType.MembersOf(type)).OfType<ClassType>();
}
