using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Calls that are awaited where they stand, or right after: what cannot be awaited was not called there.</content>
internal sealed partial class Evaluator
{
    private readonly Dictionary<AssignSyntax, bool> _awaitedNext = [];
    private readonly Dictionary<SyntaxNode, HashSet<string>> _awaitedNames = [];

    private bool IsAwaited(SyntaxNode call) => call.Parent is AwaitSyntax || (call.Parent is AssignSyntax { Targets: [NameSyntax name] } assign && assign.Value == call && IsAwaitedNext(assign, name.Id));

    // `coro = run()`, and the next statement that uses the name awaits it; what only tells type checkers so does not count.
    private bool IsAwaitedNext(AssignSyntax assign, string name)
    {
        if (_awaitedNext.TryGetValue(assign, out var known))
            return known;
        var isAwaited = false;
        foreach (var statement in IsAwaitedAnywhere(assign, name) ? StatementsAfter(assign) : [])
        {
            if (statement is AssertSyntax or IfSyntax { Test: NameSyntax { Id: "TYPE_CHECKING" } or AttributeSyntax { Attr: "TYPE_CHECKING" } })
                continue;
            var uses = statement.DescendantNodes().OfType<NameSyntax>().Where(use => use.Id == name).ToList();
            if (uses.Count == 0)
                continue;
            isAwaited = uses.Exists(use => use.Parent is AwaitSyntax) && uses.TrueForAll(use => use.Parent is AwaitSyntax || use.Context == ExpressionContext.Store);
            break;
        }

        return _awaitedNext[assign] = isAwaited;
    }

    // Most calls are assigned to names that nothing awaits: the statements behind them are not looked at.
    private bool IsAwaitedAnywhere(AssignSyntax assign, string name)
    {
        if (assign.Ancestors().OfType<FunctionDefinitionSyntax>().FirstOrDefault() is not { } function)
            return false;
        if (!_awaitedNames.TryGetValue(function, out var names))
            _awaitedNames[function] = names = [.. function.DescendantNodes().OfType<AwaitSyntax>().Select(await => await.Value).OfType<NameSyntax>().Select(awaited => awaited.Id)];
        return names.Contains(name);
    }

    private static IEnumerable<SyntaxNode> StatementsAfter(StatementSyntax statement) =>
        statement.Parent?.Children.SkipWhile(sibling => sibling != statement).Skip(1).TakeWhile(sibling => sibling is StatementSyntax) ?? [];

    // `await run()`, where `run` is either of two twins: the one that gives a list or None would raise a TypeError.
    private PythonType CallAwaited(UnionType candidates, CallArguments arguments, CallSyntax call, Frame frame)
    {
        var before = frame.Edges.Count;
        List<PythonType> possible = [];
        var isAwaitableKnown = false;
        foreach (var candidate in candidates.Members)
        {
            var result = Call(candidate, arguments, call, frame, ResolutionOf(candidates));
            isAwaitableKnown |= UnionType.MembersOf(result).Any(member => member is AwaitableType or SuspendedType { Context.Function.IsCoroutine: true });
            if (!UnionType.MembersOf(result).All(IsNeverAwaitable))
                possible.Add(candidate);
        }

        if (!isAwaitableKnown || possible.Count == candidates.Members.Length)
            return Call(candidates, arguments, call, frame, ResolutionOf(candidates));
        frame.DropEdges(before, call);
        var rest = UnionType.Join(possible);
        return Call(rest, arguments, call, frame, ResolutionOf(rest));
    }

    // `await client.get(key)`, where a declaration says that `client` is the twin that blocks and gives no awaitable: it is the other one. This is the
    // usual slip where both have the same methods, and code that awaits a number would not have lived.
    private PythonType CallDeclared(FunctionType method, CallArguments arguments, CallSyntax call, Frame frame)
    {
        var before = frame.Edges.Count;
        var result = Call(method, arguments, call, frame);
        if (EffectOf(method.Function, method.Frame) is null || UnionType.MembersOf(result).Any(MayBeAwaited))
            return result;
        frame.DropEdges(before, call);
        return UnknownType.Because(UnknownReason.Any);
    }

    private bool MayBeAwaited(PythonType type) => IsAwaitable(type) || (type is InstanceType instance && FindMember(instance.Class, "__await__") is not null);

    // Only what the language says: a declared class may have a subclass that can be awaited.
    private static bool IsNeverAwaitable(PythonType type) =>
        type is NoneType or LiteralType or TupleType or DictType
            or InstanceType { Class: { Module.Name: "builtins", Name: "list" or "dict" or "set" or "frozenset" or "tuple" or "str" or "bytes" or "int" or "float" or "bool" } };

    private readonly Dictionary<FunctionContext, FunctionContext> _awaited = [];

    // `await run()`, where `run` gives a coroutine on a loop and runs it where there is none: the first is what happened.
    private FunctionContext WhereAwaited(FunctionContext context)
    {
        Run(context);
        if (context.Function.Module.IsStub || context.State != FunctionState.Done || !IsTwofold(context.ReturnType))
            return context;
        if (!_awaited.TryGetValue(context, out var awaited))
            _awaited[context] = awaited = new FunctionContext(context.Function, context.Enclosing!, context.Arguments) { IsAwaited = true };
        return awaited;
    }

    private static bool IsTwofold(PythonType returned) =>
        returned is UnionType { Members: var members } && members.Any(IsAwaitable) && !members.All(IsAwaitable);

    private static bool IsAwaitable(PythonType type) => type is AwaitableType or SuspendedType { Context.Function.IsCoroutine: true };

    // A way that returns what cannot be awaited was not taken, nor were its calls made.
    private static bool IsNotTaken(PythonType returned, FunctionContext context)
    {
        if (!context.IsAwaited || UnionType.MembersOf(returned).Any(IsAwaitable))
            return false;
        context.DropEdgesFrom(context.BranchStart);
        return true;
    }
}
