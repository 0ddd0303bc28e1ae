using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Iteration, awaiting and context managers.</content>
internal sealed partial class Evaluator
{
    /// <summary>The elements that iterating over <paramref name="iterable"/> gives; iterating runs generators and <c>__next__</c>.</summary>
    internal PythonType Iterate(PythonType iterable, SyntaxNode site, Frame frame)
    {
        switch (iterable)
        {
            case UnionType union:
                return IterateEach(union, site, frame);
            case TupleType { Elements: var elements }:
                return elements.IsEmpty ? UnknownType.Because(UnknownReason.Element) : UnionType.Join(elements);
            case DictType or LiteralType { Value: string }:
                return BuiltinInstance("str");
            case SuspendedType { Context.Function.IsGenerator: true } generator:
                Schedule(generator, site, frame, Crossing.None);
                return generator.Context.YieldType is NeverType ? UnknownType.Because(UnknownReason.Element) : generator.Context.YieldType;
            case InstanceType instance when FieldsOfTuple(instance, site, frame) is { } fields:
                return Iterate(fields, site, frame);
            case InstanceType instance:
                return IterateInstance(instance, site, frame);
            case ClassType when CallMethod(iterable, "__iter__", CallArguments.None, site, frame) is { } members and not ClassType:
                return Iterate(members, site, frame); // Through the metaclass, as enumerations do.
            default:
                return UnknownType.From(iterable, UnknownReason.Element);
        }
    }

    // Apart, as for attributes: only a union pays for the closure.
    private PythonType IterateEach(UnionType iterables, SyntaxNode site, Frame frame) =>
        JoinKnown(iterables.Members.Where(member => member is not NoneType), member => Iterate(member, site, frame));

    private PythonType AwaitEach(UnionType awaitables, SyntaxNode site, Frame frame) =>
        JoinKnown(awaitables.Members.Where(member => member is not NoneType), member => Await(member, site, frame));

    private PythonType ElementsAt(UnionType values, int index, int count, int star, SyntaxNode site, Frame frame) =>
        JoinKnown(values.Members, member => ElementAt(member, index, count, star, site, frame));

    private PythonType IterateInstance(InstanceType instance, SyntaxNode site, Frame frame)
    {
        if (instance is { Class.Module: { Name: "builtins" }, TypeArguments: [var element, ..] } && instance.Class.Name is "list" or "set" or "tuple" or "dict" or "frozenset")
            return element; // What the builtin containers' stubs say, without the detour.
        if (CallMethod(instance, "__iter__", CallArguments.None, site, frame) is { } iterator)
        {
            if (iterator is InstanceType)
                return CallMethod(iterator, "__next__", CallArguments.None, site, frame) ?? UnknownType.Because(UnknownReason.Element);
            return iterator is SuspendedType or TupleType or UnionType ? Iterate(iterator, site, frame) : UnknownType.Because(UnknownReason.Element);
        }

        if (FindMember(instance.Class, "__getitem__") is { Value: FunctionType })
            return CallMethod(instance, "__getitem__", CallArguments.Of(BuiltinInstance("int")), site, frame) ?? UnknownType.Because(UnknownReason.Element);
        return UnknownType.Because(UnknownReason.Element);
    }

    /// <summary>The elements that <c>async for</c> gives.</summary>
    internal PythonType IterateAsync(PythonType iterable, SyntaxNode site, Frame frame)
    {
        switch (iterable)
        {
            case UnionType union:
                return JoinKnown(union.Members.Where(member => member is not NoneType), member => IterateAsync(member, site, frame));
            case SuspendedType { Context.Function.IsAsyncGenerator: true } generator:
                Schedule(generator, site, frame, Crossing.Loop);
                return generator.Context.YieldType is NeverType ? UnknownType.Because(UnknownReason.Element) : generator.Context.YieldType;
            case InstanceType instance:
                var iterator = CallMethod(instance, "__aiter__", CallArguments.None, site, frame);
                if (iterator is SuspendedType { Context.Function.IsAsyncGenerator: true })
                    return IterateAsync(iterator, site, frame);
                return iterator is InstanceType && CallMethod(iterator, "__anext__", CallArguments.None, site, frame) is { } next
                    ? Await(next, site, frame)
                    : UnknownType.Because(UnknownReason.Element);
            default:
                return UnknownType.From(iterable, UnknownReason.Element);
        }
    }

    /// <summary>What awaiting <paramref name="awaitable"/> gives.</summary>
    internal PythonType Await(PythonType awaitable, SyntaxNode site, Frame frame)
    {
        switch (awaitable)
        {
            case UnionType union:
                return AwaitEach(union, site, frame);
            case AwaitableType of:
                return of.Result;
            case SuspendedType { Context.Function.IsCoroutine: true } coroutine:
                Schedule(coroutine, site, frame, coroutine.Context.Module.IsStub ? Crossing.None : Crossing.Loop);
                return coroutine.Context.ReturnType is NeverType ? UnknownType.Because(UnknownReason.Call) : ResultOf(coroutine.Context);
            case InstanceType instance:
                var iterator = CallMethod(instance, "__await__", CallArguments.None, site, frame);
                return iterator switch
                {
                    SuspendedType { Context.Function.IsGenerator: true } generator => Resume(generator, site, frame),
                    SuspendedType or AwaitableType => Await(iterator, site, frame), // `return self._work().__await__()`
                    InstanceType { TypeArguments: [.., var result] } => result,
                    _ => UnknownType.Because(UnknownReason.Call),
                };
            default:
                return UnknownType.From(awaitable, UnknownReason.Call);
        }
    }

    // What a body that has run gives, as declared, in the words of the object that the method was called on.
    private PythonType ResultOf(FunctionContext context)
    {
        var receiver = context.Function.ContainingClass is not null && context.Arguments is [InstanceType or ClassType, ..] ? context.Arguments[0] : null;
        return ResultOf(new FunctionType(context.Function, context.Enclosing!, receiver), context, [.. context.Arguments]);
    }

    private PythonType Resume(SuspendedType generator, SyntaxNode site, Frame frame)
    {
        Schedule(generator, site, frame, Crossing.None);
        return generator.Context.ReturnType;
    }

    // What awaiting would give, as far as types tell; nothing runs.
    private PythonType? AwaitedResult(PythonType type)
    {
        switch (type)
        {
            case AwaitableType awaitable:
                return awaitable.Result;
            case SuspendedType { Context.Function.IsCoroutine: true } coroutine:
                Run(coroutine.Context);
                return ResultOf(coroutine.Context);
            case InstanceType instance when FindMember(instance.Class, "__await__") is { Value: FunctionType { Function.Syntax: FunctionDefinitionSyntax { Returns: not null } } method }:
                return DeclaredReturn(method.Bind(instance)) is InstanceType { TypeArguments: [.., var result] } ? result : null;
            default:
                return null;
        }
    }

    /// <summary>What <c>with item as x</c> binds; entering and leaving are calls at the item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="isAsync">Whether it is an <c>async with</c>.</param>
    /// <param name="frame">Where it stands.</param>
    /// <param name="suppresses">Whether <c>__exit__</c> answers a <c>bool</c>, so that an exception may end here (typing
    /// specification, "Context managers"); <c>bool | None</c> is taken to swallow nothing.</param>
    /// <param name="said">What <c>__exit__</c> says of every object of a kind: it holds when the body is left, not when it is entered. Null if nothing.</param>
    private PythonType EnterWith(WithItemSyntax item, bool isAsync, Frame frame, out bool suppresses, out List<HeldMark>? said)
    {
        var manager = Evaluate(item.ContextExpr, frame);
        var swallows = false;
        List<HeldMark>? leaving = null;
        var entered = JoinKnown(UnionType.MembersOf(manager).Where(member => member is not NoneType), member =>
        {
            var value = EnterWith(member, item.ContextExpr, isAsync, frame);
            var left = LeaveWith(member, item.ContextExpr, isAsync, frame, ref leaving);
            swallows |= left is LiteralType { Value: true } or InstanceType { Class: { Name: "bool", Module.Name: "builtins" } };
            return value;
        });
        HearNews(item.ContextExpr, frame);
        (suppresses, said) = (swallows, leaving);
        return entered;
    }

    private PythonType EnterWith(PythonType manager, SyntaxNode site, bool isAsync, Frame frame)
    {
        var entered = CallMethod(manager, isAsync ? "__aenter__" : "__enter__", CallArguments.None, site, frame);
        if (isAsync && entered is not null)
            entered = Await(entered, site, frame);
        frame.HeldNews?.RemoveAll(mark => mark.IsBehindYield == true);
        return entered ?? UnknownType.Because(UnknownReason.Call);
    }

    private PythonType? LeaveWith(PythonType manager, SyntaxNode site, bool isAsync, Frame frame, ref List<HeldMark>? said)
    {
        var earlier = frame.HeldNews;
        frame.HeldNews = null;
        var left = CallMethod(manager, isAsync ? "__aexit__" : "__exit__", s_noException, site, frame);
        if (isAsync && left is not null)
            left = Await(left, site, frame);
        if (frame.HeldNews is { } held)
            (said ??= []).AddRange(held.Where(mark => mark.IsBehindYield != false));
        frame.HeldNews = earlier;
        return left;
    }

    private static readonly CallArguments s_noException = CallArguments.Of(NoneType.Instance, NoneType.Instance, NoneType.Instance);

    /// <summary>The part of an unpacked value that goes to the target at <paramref name="index"/>.</summary>
    private PythonType ElementAt(PythonType value, int index, ImmutableArray<ExpressionSyntax> targets, SyntaxNode site, Frame frame)
    {
        var star = -1;
        for (var i = 0; i < targets.Length && star < 0; i++)
            star = targets[i] is StarredSyntax ? i : -1;
        return ElementAt(value, index, targets.Length, star, site, frame);
    }

    // For the starred target: what its list holds.
    private PythonType ElementAt(PythonType value, int index, int count, int star, SyntaxNode site, Frame frame)
    {
        switch (value)
        {
            case UnionType union:
                return ElementsAt(union, index, count, star, site, frame);
            case InstanceType instance when FieldsOfTuple(instance, site, frame) is { } fields:
                return ElementAt(fields, index, count, star, site, frame);
            case InstanceType when ItemsOf(value) is { } items:
                return ElementAt(items, index, count, star, site, frame);
            case TupleType tuple when star < 0 || index < star:
                return index < tuple.Elements.Length ? tuple.Elements[index] : UnknownType.Because(UnknownReason.Element);
            case TupleType tuple when index > star:
                var fromEnd = tuple.Elements.Length - (count - index);
                return fromEnd >= 0 && fromEnd < tuple.Elements.Length ? tuple.Elements[fromEnd] : UnknownType.Because(UnknownReason.Element);
            case TupleType tuple:
                var middle = tuple.Elements.Skip(star).Take(Math.Max(0, tuple.Elements.Length - count + 1)).ToList();
                return middle.Count == 0 ? UnknownType.Because(UnknownReason.Element) : UnionType.Join(middle);
            default:
                return Iterate(value, site, frame);
        }
    }
}
