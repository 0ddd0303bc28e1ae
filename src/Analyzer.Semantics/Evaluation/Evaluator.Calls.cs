using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Calls: of functions, methods, classes and objects.</content>
internal sealed partial class Evaluator
{
    /// <summary>The calls in functions of the project that were evaluated.</summary>
    public HashSet<SyntaxNode> CallSites { get; } = [];

    /// <summary>The call sites in evaluated code whose callee stayed unknown in some context, and why it first did.</summary>
    public Dictionary<SyntaxNode, UnknownType> UnknownCalls { get; } = [];

    private PythonType EvaluateCall(CallSyntax call, Frame frame)
    {
        if (call.Func is NameSyntax { Id: "super" } && Evaluate(call.Func, frame) is SpecialFormType)
            return EvaluateSuper(call, frame);
        if (frame is FunctionContext { Module.IsStub: false })
            CallSites.Add(call);
        var callee = Evaluate(call.Func, frame);
        var arguments = EvaluateArguments(call, frame, keepsItems: callee is FunctionType { Function.Module.IsStub: true });
        if (callee is SpecialFormType form)
            return CallSpecialForm(form, call, arguments, frame);
        if (call.Func is AttributeSyntax { Attr: "append" or "add" or "insert" or "extend" or "update" or "setdefault" } growing && !frame.Module.IsStub)
            GrowByCall(growing, callee, arguments, frame);
        if (call.Func is AttributeSyntax { Attr: "get" or "pop" or "setdefault" or "add" or "discard" or "remove" } keyed && !frame.Module.IsStub)
            CallKeyMethod(keyed, callee, arguments, frame);
        var result = !IsAwaited(call) ? Call(callee, arguments, call, frame, ResolutionOf(callee)) : callee switch
        {
            UnionType candidates => CallAwaited(candidates, arguments, call, frame),
            FunctionType { Receiver: InstanceType { Creation: null, Class.Module.IsStub: true } } declared => CallDeclared(declared, arguments, call, frame),
            _ => Call(callee, arguments, call, frame, ResolutionOf(callee)),
        };
        if (frame is FunctionContext { Locals: not null } around && around.Function.Paths.Paths.Count > 0)
        {
            if (call.Func is AttributeSyntax method)
                ForgetStoredBy(method, callee, around);
            ForgetGlobalsStoredBy(callee, around);
        }

        return result;
    }

    private ImmutableArray<PythonType> EvaluateEach(ImmutableArray<ExpressionSyntax> expressions, Frame frame, bool keepsItems = false)
    {
        var values = new PythonType[expressions.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = EvaluateArgument(expressions[i], frame, keepsItems);
        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }

    private static Resolution ResolutionOf(PythonType callee) => callee switch
    {
        FunctionType { Receiver: null } or ClassType => Resolution.Name,
        UnionType union when union.Members.Count(member => member is not (NoneType or UnknownType)) > 1 => Resolution.Union,
        UnknownType => Resolution.Unknown,
        _ => Resolution.Type,
    };

    // What the text of a call lists for a function of a stub is known item by item: `fields=["title"]`.
    private PythonType EvaluateArgument(ExpressionSyntax argument, Frame frame, bool keepsItems) =>
        keepsItems && argument is ListSyntax list ? ListOf(list) ?? Evaluate(argument, frame) : Evaluate(argument, frame);

    private CallArguments EvaluateArguments(CallSyntax call, Frame frame, bool keepsItems = false)
    {
        if (call.Args.IsEmpty && call.Keywords.IsEmpty)
            return CallArguments.None;
        if (call.Keywords.IsEmpty && !call.Args.Any(argument => argument is StarredSyntax))
            return new CallArguments(EvaluateEach(call.Args, frame, keepsItems), [], []);
        var positional = ImmutableArray.CreateBuilder<PythonType>(call.Args.Length);
        var names = ImmutableArray.CreateBuilder<string>();
        var values = ImmutableArray.CreateBuilder<PythonType>();
        PythonType? restPositional = null;
        PythonType? restKeywords = null;
        foreach (var argument in call.Args)
        {
            if (argument is not StarredSyntax starred)
            {
                positional.Add(EvaluateArgument(argument, frame, keepsItems));
                continue;
            }

            var spread = Evaluate(starred.Value, frame);
            if (ItemsOf(spread) is { } items && restPositional is null)
                positional.AddRange(items.Elements);
            else
                restPositional = UnionType.Join(restPositional ?? NeverType.Instance, Iterate(spread, starred, frame));
        }

        foreach (var keyword in call.Keywords)
        {
            var value = EvaluateArgument(keyword.Value, frame, keepsItems);
            if (keyword.Arg is { } name)
            {
                names.Add(name);
                values.Add(value);
            }
            else if (value is DictType dict)
            {
                names.AddRange(dict.Keys);
                values.AddRange(dict.Values);
                if (dict.Others is not null && IsGrown(keyword.Value, frame))
                    restKeywords = UnknownType.Because(UnknownReason.Element); // Which of its values goes to which parameter is not known.
                else if (dict.Others is not null)
                    restKeywords = UnionType.Join(restKeywords ?? NeverType.Instance, dict.Others);
            }
            else
            {
                restKeywords = UnknownType.Because(UnknownReason.Element);
            }
        }

        return new CallArguments(positional.ToImmutable(), names.ToImmutable(), values.ToImmutable(), restPositional, restKeywords);
    }

    /// <summary>What calling <paramref name="callee"/> gives; the calls it makes become edges of <paramref name="frame"/>.</summary>
    internal PythonType Call(PythonType callee, CallArguments arguments, SyntaxNode site, Frame frame, Resolution resolution = Resolution.Type, Crossing crossing = Crossing.None)
    {
        switch (callee)
        {
            case UnionType union:
                return CallEach(union, arguments, site, frame, resolution, crossing);
            case FunctionType function:
                return CallFunction(function, arguments, site, frame, resolution, crossing);
            case ClassType @class:
                return Construct(@class, arguments, site, frame, resolution, crossing);
            case InstanceType instance:
                return FindMember(instance.Class, "__call__") is { Value: FunctionType method }
                    ? CallFunction(method.Bind(instance), arguments, site, frame, resolution, crossing)
                    : Unresolved(UnknownType.Because(HierarchyOf(instance.Class).HasUnknownBase ? UnknownReason.Base : UnknownReason.StubMember, instance.Class, "__call__"), site);
            case CrossingType { Crossing: Crossing.Once } once:
                // A result remembered for each combination of arguments is made once only where there are none.
                var isSingle = arguments.Equals(CallArguments.None) && once.Target is FunctionType { Receiver: null };
                if (!isSingle && resolution < Resolution.Remembered && IsFixed(arguments))
                    resolution = Resolution.Remembered;
                return Call(once.Target, arguments, site, frame, resolution, isSingle && crossing == Crossing.None ? Crossing.Once : crossing);
            case CrossingType across:
                return Call(across.Target, arguments, site, frame, resolution, across.Crossing);
            case CallableType callable:
                var map = new TypeBindings();
                for (var i = 0; i < callable.Parameters.Length && i < arguments.Positional.Length; i++)
                    Infer(callable.Parameters[i], arguments.Positional[i], map);
                return EraseVariables(Substitute(callable.Result, map));
            case ClassOfType of:
                return EraseVariables(of.Instance);
            case MethodWrapperType wrapper:
                return Call(wrapper.Function, arguments, site, frame, resolution, crossing);
            case PropertyType { Getter: var getter }:
                return Call(getter, arguments, site, frame, resolution, crossing);
            case ResumeType { Suspended: var suspended } resume:
                Schedule(suspended, site, frame, crossing);
                var yielded = suspended.Context.YieldType is NeverType ? UnknownType.Because(UnknownReason.Element) : suspended.Context.YieldType;
                return resume.IsAwaited ? new AwaitableType(yielded) : yielded;
            case UnknownType unknown:
                return Unresolved(unknown, site);
            default:
                return Unresolved(UnknownType.Because(UnknownReason.Syntax), site);
        }
    }

    private PythonType CallEach(UnionType union, CallArguments arguments, SyntaxNode site, Frame frame, Resolution resolution, Crossing crossing)
    {
        var members = union.Members.Where(member => member is not NoneType).ToList();
        var each = members.Count(member => member is not UnknownType) > 1 ? Resolution.Union : resolution;
        return JoinKnown(members, member => Call(member, arguments, site, frame, each, crossing));
    }

    // Arguments that the code fixes, so that the table of results fills once; what a request brings makes it grow.
    private static bool IsFixed(CallArguments arguments) =>
        arguments.RestPositional is null && arguments.RestKeywords is null
        && arguments.Positional.Concat(arguments.KeywordValues).All(value => value is LiteralType or NoneType or ClassType or FunctionType or ModuleType);

    private UnknownType Unresolved(UnknownType callee, SyntaxNode site)
    {
        UnknownCalls.TryAdd(site, callee);
        return UnknownType.From(callee, UnknownReason.Call);
    }

    private PythonType CallFunction(FunctionType function, CallArguments arguments, SyntaxNode site, Frame frame, Resolution resolution, Crossing crossing, bool isExact = false)
    {
        if (function.Receiver is not null)
            arguments = arguments.Prepend(function.Receiver);
        if (function.IsOneOfMany && resolution < Resolution.Hierarchy)
            resolution = Resolution.Hierarchy;
        if (function.IsDispatched && CallRegistered(function, arguments, site, frame, resolution, crossing) is { } chosen)
            return chosen;
        if (function.Overloads is { } overloads)
            function = new FunctionType(ChooseOverload(function, overloads, arguments), function.Frame, function.Receiver);
        if (!isExact && Dispatch(function, arguments, site, frame, crossing) is { } dispatched)
            return dispatched;

        var symbol = function.Function;
        var bound = BindArguments(function, arguments);
        var effect = EffectOf(symbol, function.Frame);
        if (effect?.Once is not null)
            effect = EffectFor(effect, bound, frame);
        if (effect is not null && IsGivenNothing(effect, symbol, bound))
            effect = null;
        if (effect?.Unless is { } word && function.Receiver is InstanceType { Marks: var marks } && marks.Has(word))
            effect = null;
        if (symbol.Module.IsStub && symbol.HasEmptyBody)
            return CallStub(function, bound, effect, site, frame, resolution, crossing);

        var context = ContextOf(function, bound);
        if (symbol.IsCoroutine || symbol.IsGenerator || symbol.IsAsyncGenerator)
        {
            if (effect is not null)
                frame.AddEdge(new CallEdge(site, symbol, null, effect, crossing, resolution));
            if (crossing != Crossing.None && symbol.IsCoroutine)
                frame.AddEdge(new CallEdge(site, symbol, context, null, crossing, resolution));
            return new SuspendedType(context);
        }

        if (IsAwaited(site))
            context = WhereAwaited(context);
        frame.AddEdge(new CallEdge(site, symbol, context, effect, crossing, resolution));
        Run(context);
        Report(context, frame);
        return ResultOf(function, context, bound);
    }

    /// <summary>What a function that has run returns: as declared, made more exact by what its body returns.</summary>
    private PythonType ResultOf(FunctionType function, FunctionContext context, PythonType[] bound)
    {
        var returned = context.ReturnType;
        if (function.Function.Syntax is not FunctionDefinitionSyntax { Returns: { } returns })
            return returned is NeverType && context.State != FunctionState.Done ? UnknownType.Because(context.State == FunctionState.Running ? UnknownReason.Cycle : UnknownReason.Limit) : returned;
        var declared = DeclaredBy(function, function.Function.Parameters.Length, returns);
        if (function.Function.Module.IsStub && declared is not UnknownType)
        {
            var parameters = MapFor(function.Receiver ?? UnknownType.Because(UnknownReason.Any), function.Function.ContainingClass);
            InferParameters(function, bound, parameters);
            var substituted = Substitute(declared, parameters);
            return substituted is TypeVariable ? returned : Refine(returned is NoneType ? UnknownType.Because(UnknownReason.Any) : returned, substituted);
        }

        if (returned is NeverType && context.State == FunctionState.Done && !function.Function.IsAbstract)
            return returned;
        if (!declared.IsOpen)
            return Refine(function.Function.IsAbstract ? UnknownType.Because(UnknownReason.Any) : returned, declared);
        var map = MapFor(function.Receiver ?? UnknownType.Because(UnknownReason.Any), function.Function.ContainingClass);
        if (VariablesIn(declared).Any())
        {
            InferParameters(function, bound, map);
            // Beyond the bound of contexts the body knows nothing of these arguments; the declaration still does.
            if (!TypeHash.SequenceEqual(context.Arguments, [.. bound]) && EraseVariables(Substitute(declared, map)) is var exact and not UnknownType)
                return exact;
        }

        return Refine(function.Function.IsAbstract ? UnknownType.Because(UnknownReason.Any) : returned, Substitute(declared, map));
    }
}
