using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Calls of stubs without a body: what they say they return, and what they say they call.</content>
internal sealed partial class Evaluator
{
    private PythonType CallStub(FunctionType function, PythonType[] bound, Effect? effect, SyntaxNode site, Frame frame, Resolution resolution, Crossing crossing)
    {
        var symbol = function.Function;
        frame.AddEdge(new CallEdge(site, symbol, null, effect, crossing, resolution));
        var map = MapFor(function.Receiver ?? UnknownType.Because(UnknownReason.Any), symbol.ContainingClass);
        InferParameters(function, bound, map);
        if (crossing == Crossing.None)
            CallMarked(function, bound, map, site, frame);
        else
            CallMarkedAcross(function, bound, map, site, frame, crossing);
        if (AskTable(function, bound) is { } entry)
            return entry;
        if (symbol.Syntax is not FunctionDefinitionSyntax { Returns: { } returns })
            return UnknownType.Because(UnknownReason.Any, symbol);
        var declared = DeclaredBy(function, symbol.Parameters.Length, returns);
        if (declared is SpecialFormType { Name: "IsCoroutineFunction" })
            return bound.Length > 0 ? IsCoroutineFunction(bound[0]) : BuiltinInstance("bool");
        if (declared is SpecialFormType { Name: "IsGeneratorFunction" })
            return bound is [FunctionType { Function: var tested }, ..] ? LiteralType.Of(tested.IsGenerator || tested.IsAsyncGenerator) : BuiltinInstance("bool");
        if (declared is SpecialFormType { Name: "IsCallable" })
            return bound.Length > 0 ? IsCallable(bound[0]) : BuiltinInstance("bool");
        foreach (var parameter in declared is UnionType ? symbol.Parameters : [])
        {
            // A variable that only an omitted argument could give a value stands for nothing: `max(xs, default: S = ...) -> T | S`.
            if (parameter.Default is ConstantSyntax { ConstantKind: ConstantKind.Ellipsis } && bound[parameter.Index] is UnknownType
                && parameter.Syntax.Annotation is { } annotation && DeclaredBy(function, parameter.Index, annotation) is TypeVariable variable)
                map.TryAdd(variable.Name, NeverType.Instance);
        }

        var result = EraseVariables(Substitute(declared, map), map.Lost);
        if (result is UnknownType { Origin: null, Reason: var reason })
            result = UnknownType.Because(reason, symbol);
        return symbol.IsCoroutine ? new AwaitableType(result) : result;
    }

    private PythonType IsCoroutineFunction(PythonType value) => value switch
    {
        FunctionType function => LiteralType.Of(function.Function.IsCoroutine),
        ClassType => LiteralType.False,
        CrossingType crossing => IsCoroutineFunction(crossing.Target),
        InstanceType instance when FindMember(instance.Class, "__call__") is { Value: FunctionType } => LiteralType.False,
        UnionType { Members: [var first, ..] members } when IsCoroutineFunction(first) is LiteralType answer && members.All(member => IsCoroutineFunction(member).Equals(answer)) => answer,
        _ => BuiltinInstance("bool"),
    };

    private PythonType IsCallable(PythonType value) => value switch
    {
        FunctionType or ClassType or MethodWrapperType or CrossingType or CallableType => LiteralType.True,
        NoneType or LiteralType or TupleType or DictType => LiteralType.False,
        InstanceType instance when FindMember(instance.Class, "__call__") is not null => LiteralType.True,
        InstanceType instance when !HierarchyOf(instance.Class).HasUnknownBase => LiteralType.False,
        UnionType { Members: [var first, ..] members } when IsCallable(first) is LiteralType answer && members.All(member => IsCallable(member).Equals(answer)) => answer,
        _ => BuiltinInstance("bool"),
    };

    private void InferParameters(FunctionType function, PythonType[] bound, TypeBindings map)
    {
        var parameters = function.Function.Parameters;
        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].Syntax.Annotation is not { } annotation || parameters[i].Kind is ParameterKind.VarKeyword)
                continue;
            if (MarkerOf(function, parameters[i]) is { Name: not "Stored", Type: CallableType })
                continue; // What it is called with, and returns, shows when it is called.
            var declared = DeclaredBy(function, i, annotation);
            if (parameters[i].Kind == ParameterKind.VarPositional)
                Infer(declared, bound[i] switch { TupleType tuple => UnionType.Join(tuple.Elements), InstanceType { TypeArguments: [var element] } => element, _ => NeverType.Instance }, map);
            else if (IsGiven(bound[i], parameters[i]))
                Infer(declared, bound[i] is CrossingType crossing ? crossing.Target : bound[i], map);
        }
    }

    private static bool IsGiven(PythonType value, Parameter parameter) => value is not NoneType || parameter.Default is null or ConstantSyntax { ConstantKind: ConstantKind.Ellipsis };

    // The functions that a stub says are called: now, on a thread, or on the loop.
    private void CallMarked(FunctionType function, PythonType[] bound, TypeBindings map, SyntaxNode site, Frame frame)
    {
        var parameters = function.Function.Parameters;
        for (var i = 0; i < parameters.Length; i++)
        {
            if (MarkerOf(function, parameters[i]) is not { } marker || marker.Name == "Stored" || bound[i] is NoneType or UnknownType)
                continue;
            var (name, declared) = marker;
            var target = bound[i] is CrossingType wrapped ? wrapped.Target : bound[i];
            var crossing = name switch { "OnThread" => Crossing.Thread, "OnLoop" => Crossing.Loop, _ => Crossing.None };
            foreach (var member in parameters[i].Kind == ParameterKind.VarPositional && target is TupleType several ? several.Elements : UnionType.MembersOf(target))
            {
                var forwarded = declared is CallableType { Parameters: { IsEmpty: false } taken }
                    ? CallArguments.Of([.. taken.Select(parameter => EraseVariables(Substitute(parameter, map)))])
                    : ForwardedArguments(parameters, bound);
                var result = CallMarkedMember(member, declared, crossing, forwarded, site, frame);
                if (result is not null)
                    Infer(declared is CallableType callable ? callable.Result : declared, result, map);
            }
        }
    }

    // What a function calls runs where the function runs: beyond the crossing that led to it.
    private void CallMarkedAcross(FunctionType function, PythonType[] bound, TypeBindings map, SyntaxNode site, Frame frame, Crossing crossing)
    {
        var beyond = new ModuleFrame(frame.Module);
        CallMarked(function, bound, map, site, beyond);
        foreach (var edge in beyond.Edges)
            frame.AddEdge(edge.Crossing == Crossing.None ? edge with { Crossing = crossing } : edge);
        foreach (var news in beyond.News ?? [])
            (frame.News ??= []).Add(news);
        if (beyond.HeldNews is not { } held)
            return;
        frame.News ??= [];
        (frame.HeldNews ??= []).AddRange(held);
    }

    private PythonType? CallMarkedMember(PythonType member, PythonType declared, Crossing crossing, CallArguments forwarded, SyntaxNode site, Frame frame)
    {
        var protocol = ProtocolOf(declared);
        if (member is SuspendedType suspended)
        {
            Schedule(suspended, site, frame, crossing);
            if (protocol is not null)
                CallOnElements(suspended.Context.YieldType, protocol, crossing, site, frame);
            return null;
        }

        if (protocol is not null)
        {
            CallProtocol(member, protocol, crossing, site, frame);
            return null;
        }

        return Call(member, forwarded, site, frame, Resolution.Type, crossing);
    }

    private static InstanceType? ProtocolOf(PythonType declared) => (declared is TypeVariable variable ? variable.Bound : declared) as InstanceType;

    // The methods of a protocol: `CalledNow[Iterable[T]]` iterates, `CalledNow[Sized]` takes the length, `CalledNow[Iterable[Comparable]]` compares what it iterates.
    private void CallProtocol(PythonType member, InstanceType protocol, Crossing crossing, SyntaxNode site, Frame frame)
    {
        foreach (var name in protocol.Class.Scope.Names.Where(name => name.StartsWith("__", StringComparison.Ordinal) && name != "__slots__"))
        {
            if (name == "__iter__")
                CallOnElements(Iterate(member, site, frame), protocol, crossing, site, frame);
            else if (ClassInstanceOf(member) is InstanceType instance && FindMember(instance.Class, name) is { Value: FunctionType method } && !IsObjectMember(method))
                CallFunction(method.Bind(instance), TakesOperand(protocol, name) ? CallArguments.Of(member) : CallArguments.None, site, frame, Resolution.Type, crossing);
        }
    }

    // What stubs describe compares at once.
    private void CallOnElements(PythonType elements, InstanceType container, Crossing crossing, SyntaxNode site, Frame frame)
    {
        if (container.TypeArguments is not [var declared] || ProtocolOf(declared) is not { } protocol)
            return;
        foreach (var element in UnionType.MembersOf(elements))
        {
            if (element is InstanceType { Class.Module.IsStub: false })
                CallProtocol(element, protocol, crossing, site, frame);
        }
    }

    private bool TakesOperand(InstanceType protocol, string name) => FindMember(protocol.Class, name) is { Value: FunctionType { Function.Parameters.Length: > 1 } };

    private static bool IsObjectMember(FunctionType method) => method.Function.ContainingClass is { } owner && IsObject(owner);

    // What a function with an OnThread parameter hands on: its own *args and **kwargs.
    private static CallArguments ForwardedArguments(ImmutableArray<Parameter> parameters, PythonType[] bound)
    {
        var positional = ImmutableArray<PythonType>.Empty;
        var keywords = new DictType([], [], null);
        PythonType? rest = null;
        foreach (var parameter in parameters)
        {
            if (parameter.Kind == ParameterKind.VarPositional && bound[parameter.Index] is TupleType tuple)
                positional = tuple.Elements;
            else if (parameter.Kind == ParameterKind.VarPositional && bound[parameter.Index] is InstanceType { TypeArguments: [var element] })
                rest = element;
            else if (parameter.Kind == ParameterKind.VarKeyword && bound[parameter.Index] is DictType dict)
                keywords = dict;
        }

        return new CallArguments(positional, keywords.Keys, keywords.Values, rest, keywords.Others);
    }

    /// <summary>Runs a coroutine or generator body that something else awaits or iterates.</summary>
    private void Schedule(SuspendedType suspended, SyntaxNode site, Frame frame, Crossing crossing)
    {
        var function = suspended.Context.Function;
        var actual = function.IsAsync && !function.Module.IsStub ? Crossing.Loop : crossing;
        frame.AddEdge(new CallEdge(site, function, suspended.Context, null, actual, Resolution.Type));
        Run(suspended.Context);
        Report(suspended.Context, frame);
    }
}
