using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Objects: construction, synthesized fields, overrides, and the calls the language itself knows.</content>
internal sealed partial class Evaluator
{
    private PythonType Construct(ClassType @class, CallArguments arguments, SyntaxNode site, Frame frame, Resolution resolution, Crossing crossing)
    {
        var symbol = @class.Class;
        if (crossing == Crossing.None && HasSingleInstance(symbol))
            crossing = Crossing.Once;
        if (EffectOf(symbol) is { } effect)
            frame.AddEdge(new CallEdge(site, null, null, effect, crossing, resolution));
        if (HierarchyOf(symbol) is { Metaclass: { } metaclass } && FindMember(metaclass, "__call__") is { Value: FunctionType { Function.Module.IsStub: false } make }
            && CallFunction(make.Bind(@class), arguments, site, frame, resolution, crossing) is var product and not (UnknownType or NeverType or UnionType))
            return product;
        if (HierarchyOf(symbol).Form == ClassForm.NamedTuple)
            return ConstructPlain(@class, arguments, site, frame, crossing);
        if (HierarchyOf(symbol).IsDistinct)
            return new InstanceType(symbol, @class.TypeArguments, new Creation(CallArguments.None, site));
        if (MakeTable(@class, arguments) is { } table)
            return table;
        if (FindMember(symbol, "__new__") is { Value: MethodWrapperType { Function: FunctionType create }, Owner: { } creator } && creator is not { Name: "object", Module.Name: "builtins" })
        {
            var made = CallFunction(create.Bind(@class), arguments, site, frame, resolution, crossing);
            if (creator.Module.IsStub && symbol.Module.IsStub && made is not (UnknownType or NeverType))
                return made is InstanceType { TypeArguments.IsEmpty: true, Class: var same } && ReferenceEquals(same, symbol) ? new InstanceType(symbol, ArgumentsOfNew(@class, create, arguments)) : made;

            // `__init__` is not called on an object of another class (data model, 3.3.1).
            if (UnionType.MembersOf(made).All(member => member is InstanceType other && !IsSubclass(other.Class, symbol)))
                return made;
        }

        if (FindMember(symbol, "__init__") is not { Value: FunctionType init, Owner: { } owner } || owner is { Name: "object", Module.Name: "builtins" })
            return ConstructPlain(@class, arguments, site, frame, crossing);
        var keepsCreation = !(init.Function.Module.IsStub && init.Function.HasEmptyBody);
        if (!keepsCreation)
        {
            // The constructor of a stub says only which type arguments the object has.
            if (init.Overloads is { } overloads)
                init = new FunctionType(ChooseOverload(init.Bind(new InstanceType(symbol, [])), overloads, arguments.Prepend(new InstanceType(symbol, []))), init.Frame);
            var receiver = new InstanceType(symbol, @class.TypeArguments);
            var bound = BindArguments(init, arguments.Prepend(receiver));
            CallStub(init.Bind(receiver), bound, EffectOf(init.Function, init.Frame), site, frame, resolution, crossing);
            return @class.TypeArguments.IsEmpty ? new InstanceType(symbol, InferredArguments(symbol, init, bound)) : receiver;
        }

        var creation = new Creation(Kept(arguments, symbol.Module.IsStub), FillsUp(symbol, frame) ? site : null);
        var typeArguments = @class.TypeArguments;
        if (typeArguments.IsEmpty && !HierarchyOf(symbol).TypeParameters.IsEmpty)
            typeArguments = InferredArguments(symbol, init, BindArguments(init, arguments.Prepend(new InstanceType(symbol, []))));
        var instance = new InstanceType(symbol, typeArguments, IsOnlyBase(symbol) ? null : creation);
        if (frame is LazyFrame)
            _madeAtImport.Add(instance);
        CallFunction(init.Bind(instance), arguments, site, frame, resolution, crossing);
        return frame.News is null ? instance : MarkedBy(frame.News, instance);
    }

    /// <summary>The object that a constructor of the project makes of these arguments, without a call that was seen.</summary>
    internal InstanceType MadeWith(ClassSymbol symbol, CallArguments arguments) =>
        new(symbol, [], FindMember(symbol, "__init__") is { Value: FunctionType { Function.Module.IsStub: false } } && !IsOnlyBase(symbol) ? new Creation(Kept(arguments, false)) : null);

    // What an object keeps of the arguments that it was made with.
    private CallArguments Kept(CallArguments arguments, bool isStub) =>
        arguments.Select(argument => argument.Depth >= Creation.DepthLimit ? Forget(argument) : Widen(argument, isStub));

    // Whether an object is one of the few that a module or another object is made with, and takes something in later: two registries hold different things.
    private bool FillsUp(ClassSymbol @class, Frame frame) =>
        !@class.Module.IsStub && frame is LazyFrame or FunctionContext { Function.Name: "__init__" } && !IsOnlyBase(@class)
        && HierarchyOf(@class).Mro.Any(parent => !parent.Module.IsStub && parent.FieldGrowers.Count > 0);

    // A metaclass of the project whose `__call__` keeps what it made: the constructor runs once.
    private bool HasSingleInstance(ClassSymbol @class) =>
        HierarchyOf(@class).Metaclass is { Module.IsStub: false } metaclass
        && LookupLazy("__call__", metaclass.Frame) is FunctionType { Function.Syntax: FunctionDefinitionSyntax call }
        && call.DescendantNodes().Any(node => node is AssignSyntax { Targets: [SubscriptSyntax or AttributeSyntax] });

    private ImmutableArray<PythonType> InferredArguments(ClassSymbol symbol, FunctionType init, PythonType[] bound)
    {
        var parameters = HierarchyOf(symbol).TypeParameters;
        if (parameters.IsEmpty)
            return [];
        var map = new TypeBindings();
        InferParameters(init, bound, map);
        if (map.Count == 0)
            return [];
        return [.. parameters.Select(parameter => map.Find(parameter.Name) ?? map.Lost ?? UnknownType.Because(UnknownReason.Any))];
    }

    private ImmutableArray<PythonType> ArgumentsOfNew(ClassType @class, FunctionType create, CallArguments arguments)
    {
        if (!@class.TypeArguments.IsEmpty || HierarchyOf(@class.Class).TypeParameters.IsEmpty)
            return @class.TypeArguments;
        var bound = arguments.Prepend(@class);
        var chosen = create.Overloads is { } overloads ? new FunctionType(ChooseOverload(create, overloads, bound), create.Frame) : create;
        return InferredArguments(@class.Class, chosen, BindArguments(chosen, bound));
    }

    // No constructor of its own: a dataclass, whose fields are its parameters, or a class without state.
    private InstanceType ConstructPlain(ClassType @class, CallArguments arguments, SyntaxNode site, Frame frame, Crossing crossing)
    {
        var distinct = FillsUp(@class.Class, frame) ? site : null;
        if (arguments.Positional.IsEmpty && arguments.KeywordNames.IsEmpty)
        {
            // Where classes below it override methods, it matters that this object is of no other class.
            var exact = distinct is not null || (!@class.Class.Module.IsStub && Subclasses?.Invoke(@class.Class) is { Count: > 0 } && !IsOnlyBase(@class.Class)) ? new Creation(CallArguments.None, distinct) : null;
            return PostInit(new InstanceType(@class.Class, @class.TypeArguments, exact), site, frame, crossing);
        }

        var creation = new Creation(Kept(arguments, false), distinct);
        return PostInit(new InstanceType(@class.Class, @class.TypeArguments, creation), site, frame, crossing);
    }

    private InstanceType PostInit(InstanceType instance, SyntaxNode site, Frame frame, Crossing crossing)
    {
        if (FindMember(instance.Class, "__post_init__") is { Value: FunctionType hook })
            CallFunction(hook.Bind(instance), CallArguments.None, site, frame, Resolution.Type, crossing);
        return instance;
    }

    private PythonType EvaluateSuper(CallSyntax call, Frame frame)
    {
        if (call.Args is [var first, var second] && Evaluate(first, frame) is ClassType named)
            return new SuperType(named.Class, Evaluate(second, frame));
        for (var current = frame; current is not null; current = current.Enclosing)
        {
            if (current is FunctionContext { Function.ContainingClass: { } @class } method && method.Arguments is [var receiver, ..])
                return new SuperType(@class, receiver);
        }

        return UnknownType.Because(UnknownReason.Syntax);
    }
}
