using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Type arithmetic: builtin instances, substitution, inference of type variables, refinement.</content>
internal sealed partial class Evaluator
{
    private readonly Dictionary<string, InstanceType?> _builtinInstances = [];

    /// <summary>An instance of a builtin class; unknown if there is no stub for it.</summary>
    internal PythonType BuiltinInstance(string name, params ImmutableArray<PythonType> arguments)
    {
        if (arguments.IsEmpty && _builtinInstances.TryGetValue(name, out var known))
            return known is null ? UnknownType.Because(UnknownReason.Library) : known;
        var instance = LookupBuiltin(name) is ClassType @class ? new InstanceType(@class.Class, arguments) : null;
        if (arguments.IsEmpty)
            _builtinInstances[name] = instance;
        return instance is null ? UnknownType.Because(UnknownReason.Library) : instance;
    }

    /// <summary>The value as an instance of its class: where literals, tuples and tables are looked at as objects.</summary>
    internal PythonType ClassInstanceOf(PythonType type) => type switch
    {
        LiteralType { Value: string } => BuiltinInstance("str"),
        LiteralType { Value: bool } => BuiltinInstance("bool"),
        LiteralType { Value: double } => BuiltinInstance("float"),
        LiteralType => BuiltinInstance("int"),
        TupleType tuple => BuiltinInstance("tuple", tuple.Elements.IsEmpty ? UnknownType.Because(UnknownReason.Element) : UnionType.Join(tuple.Elements)),
        DictType dict => BuiltinInstance("dict", BuiltinInstance("str"), dict.AnyValue is NeverType ? UnknownType.Because(UnknownReason.Element) : dict.AnyValue),
        _ => type,
    };

    /// <summary>The declared type, made more exact by the value actually given.</summary>
    internal PythonType Refine(PythonType actual, PythonType declared)
    {
        if (declared is CrossingType crossing)
            return actual is CrossingType ? actual : new CrossingType(Refine(actual, crossing.Target), crossing.Crossing);
        if (declared is UnknownType or TypeVariable || actual.Equals(declared))
            return actual;
        if (actual is UnknownType or NeverType)
            return EraseVariables(declared);
        if (actual is InstanceType { TypeArguments.IsEmpty: true, Creation: null } bare && declared is InstanceType { TypeArguments.IsEmpty: false } generic && ReferenceEquals(bare.Class, generic.Class))
            return declared; // `items: list[Order] = list()`
        if (actual is DictType { Keys.IsEmpty: true } && declared is InstanceType)
            return declared; // `table: dict[str, Order] = {}`
        if (actual is InstanceType { TypeArguments: [UnknownType, ..] } vague && declared is InstanceType exact && ReferenceEquals(vague.Class, exact.Class))
            return declared;
        if (actual is UnionType union && union.Members.Any(member => member is UnknownType))
            return UnionType.Join(UnionType.Without(actual, member => member is UnknownType), EraseVariables(declared));
        return IsVague(actual) ? RefineParts(actual, declared) : actual;
    }

    // `tuple[list, int]`, `defaultdict`, `list[Unknown]`: what a declaration says of the parts that the value leaves open.
    private PythonType RefineParts(PythonType actual, PythonType declared)
    {
        switch (actual, declared)
        {
            case (TupleType given, TupleType formal) when given.Elements.Length == formal.Elements.Length:
                return new TupleType(RefineAll(given.Elements, formal.Elements));
            case (InstanceType given, InstanceType { TypeArguments: { IsEmpty: false } arguments } formal) when formal.Class.Module.IsStub && IsSubclass(given.Class, formal.Class):
                var parameters = HierarchyOf(given.Class).TypeParameters;
                var map = new TypeBindings();
                var places = ArgumentsFor(given.Class, [.. parameters], formal.Class);
                for (var i = 0; i < places.Length && i < arguments.Length; i++)
                    Infer(places[i], arguments[i], map);
                if (map.Count == 0)
                    return actual;
                ImmutableArray<PythonType> found = [.. parameters.Select(parameter => EraseVariables(map.Find(parameter.Name) ?? UnknownType.Because(UnknownReason.Any)))];
                return new InstanceType(given.Class, given.TypeArguments.Length == found.Length ? RefineAll(given.TypeArguments, found) : found, given.Creation, given.Marks);
            case (_, UnionType formal) when formal.Members.Where(member => member is not NoneType).ToList() is [var only]:
                return RefineParts(actual, only);
            default:
                return actual;
        }
    }

    private ImmutableArray<PythonType> RefineAll(ImmutableArray<PythonType> actual, ImmutableArray<PythonType> declared) => [.. actual.Zip(declared, Refine)];

    // Whether it is a container of which nothing is known that it holds, or a tuple with such a one.
    private bool IsVague(PythonType type) => type switch
    {
        UnknownType => true,
        TupleType tuple => AnyVague(tuple.Elements),
        InstanceType { Class.Module.IsStub: true } instance => instance.TypeArguments.IsEmpty ? instance.Creation is null && !HierarchyOf(instance.Class).TypeParameters.IsEmpty : AnyVague(instance.TypeArguments),
        _ => false,
    };

    private bool AnyVague(ImmutableArray<PythonType> types)
    {
        foreach (var type in types)
        {
            if (IsVague(type))
                return true;
        }

        return false;
    }

    /// <summary>Replaces type variables by what they stand for.</summary>
    internal static PythonType Substitute(PythonType type, TypeBindings? map)
    {
        if (map is null || map.Count == 0 || !type.IsOpen)
            return type;
        switch (type)
        {
            case TypeVariable variable:
                return map.TryGetValue(variable.Name, out var value) ? value : type;
            case InstanceType { TypeArguments.IsEmpty: false } instance:
                return new InstanceType(instance.Class, SubstituteAll(instance.TypeArguments, map), instance.Creation, instance.Marks);
            case ClassType { TypeArguments.IsEmpty: false } @class:
                return new ClassType(@class.Class, SubstituteAll(@class.TypeArguments, map));
            case TupleType tuple:
                return new TupleType(SubstituteAll(tuple.Elements, map));
            case UnionType union:
                return UnionType.Join(SubstituteAll(union.Members, map));
            case CallableType callable:
                return new CallableType(SubstituteAll(callable.Parameters, map), Substitute(callable.Result, map));
            case AwaitableType awaitable:
                return new AwaitableType(Substitute(awaitable.Result, map));
            case CrossingType crossing:
                return new CrossingType(Substitute(crossing.Target, map), crossing.Crossing);
            case ClassOfType of:
                return Substitute(of.Instance, map) switch
                {
                    InstanceType instance => new ClassType(instance.Class, instance.TypeArguments),
                    var other => new ClassOfType(other),
                };
            default:
                return type;
        }
    }

    private static ImmutableArray<PythonType> SubstituteAll(ImmutableArray<PythonType> types, TypeBindings map)
    {
        if (types.IsEmpty)
            return types;
        var substituted = new PythonType[types.Length];
        for (var i = 0; i < substituted.Length; i++)
            substituted[i] = Substitute(types[i], map);
        return ImmutableCollectionsMarshal.AsImmutableArray(substituted);
    }

    /// <summary>The type with its open variables replaced by their bounds, or by nothing known.</summary>
    /// <param name="type">The type.</param>
    /// <param name="lost">Why nothing is known, if that is known.</param>
    internal static PythonType EraseVariables(PythonType type, UnknownType? lost = null) => type switch
    {
        { IsOpen: false } => type,
        // A private class of a stub as bound says what is done with a value, not what it is.
        TypeVariable { Bound: InstanceType { Class: { Module.IsStub: true, Name: ['_', ..] } } } => lost ?? UnknownType.Because(UnknownReason.Any),
        TypeVariable variable => variable.Bound ?? lost ?? UnknownType.Because(UnknownReason.Any),
        InstanceType { TypeArguments.IsEmpty: false } instance => new InstanceType(instance.Class, EraseAll(instance.TypeArguments, lost), instance.Creation, instance.Marks),
        TupleType tuple => new TupleType(EraseAll(tuple.Elements, lost)),
        UnionType union => UnionType.Join(EraseAll(union.Members, lost)),
        AwaitableType awaitable => new AwaitableType(EraseVariables(awaitable.Result, lost)),

        // A callable that is generic itself (`Callable[[F], F]`, what a decorator factory returns) keeps its variables.
        CallableType { Parameters: var parameters } callable => parameters.Any(parameter => VariablesIn(parameter).Any()) ? callable : new CallableType(parameters, EraseVariables(callable.Result, lost)),
        ClassOfType of => new ClassOfType(EraseVariables(of.Instance, lost)),
        _ => type,
    };

    private static ImmutableArray<PythonType> EraseAll(ImmutableArray<PythonType> types, UnknownType? lost)
    {
        var erased = new PythonType[types.Length];
        for (var i = 0; i < erased.Length; i++)
            erased[i] = EraseVariables(types[i], lost);
        return ImmutableCollectionsMarshal.AsImmutableArray(erased);
    }

    /// <summary>The type arguments of a class seen as those of <paramref name="ancestor"/>.</summary>
    internal ImmutableArray<PythonType> ArgumentsFor(ClassSymbol @class, ImmutableArray<PythonType> arguments, ClassSymbol ancestor)
    {
        if (ReferenceEquals(@class, ancestor))
            return arguments;
        var hierarchy = HierarchyOf(@class);
        var map = MapOf(hierarchy.TypeParameters, arguments);
        foreach (var @base in hierarchy.Bases)
        {
            if (@base is ClassType type && IsSubclass(type.Class, ancestor))
                return ArgumentsFor(type.Class, SubstituteAll(type.TypeArguments, map), ancestor);
        }

        return [];
    }

    private static TypeBindings MapOf(ImmutableArray<TypeVariable> parameters, ImmutableArray<PythonType> arguments)
    {
        var map = new TypeBindings();
        for (var i = 0; i < parameters.Length && i < arguments.Length; i++)
            map[parameters[i].Name] = arguments[i];
        return map;
    }

    /// <summary>What the type variables of a member's owner, and <c>Self</c>, stand for in a receiver.</summary>
    private TypeBindings MapFor(PythonType receiver, ClassSymbol? owner)
    {
        if (receiver is TupleType or DictType or LiteralType)
            receiver = ClassInstanceOf(receiver);
        var (@class, arguments, self) = receiver switch
        {
            InstanceType instance => (instance.Class, instance.TypeArguments, (PythonType)instance.WithMarks(instance.Marks.Shared)),
            ClassType type => (type.Class, type.TypeArguments, new InstanceType(type.Class, type.TypeArguments)),
            _ => (null, [], receiver),
        };
        var map = @class is not null && owner is not null && IsSubclass(@class, owner)
            ? MapOf(HierarchyOf(owner).TypeParameters, ArgumentsFor(@class, arguments, owner))
            : new TypeBindings();
        map[TypeVariable.Self.Name] = self;
        return map;
    }

    /// <summary>Finds what type variables of <paramref name="declared"/> stand for, given an actual value.</summary>
    internal void Infer(PythonType declared, PythonType actual, TypeBindings map)
    {
        if (actual is UnknownType lost)
            map.Lose(lost);
        if (actual is UnknownType or NeverType)
            return;
        switch (declared)
        {
            case TypeVariable variable:
                if (!ReferenceEquals(variable, TypeVariable.Self))
                    map[variable.Name] = map.TryGetValue(variable.Name, out var known) ? UnionType.Join(known, actual) : actual;
                return;
            case UnionType union:
                var rest = UnionType.Without(actual, member => member is NoneType);
                foreach (var member in union.Members.Where(member => member is not NoneType))
                    Infer(member, rest, map);
                return;
            case CrossingType crossing:
                Infer(crossing.Target, actual, map);
                return;
        }

        foreach (var member in UnionType.MembersOf(actual))
            InferMember(declared, member, map);
    }

    private void InferMember(PythonType declared, PythonType actual, TypeBindings map)
    {
        switch (declared, actual)
        {
            case (TupleType formal, InstanceType { Class: { Module.Name: "builtins", Name: "list" }, TypeArguments: [var element] }):
                foreach (var part in formal.Elements)
                    Infer(part, element, map); // `dict(pair.split("=") for pair in pairs)`: a list of as many elements.
                break;
            case (TupleType formal, TupleType given) when formal.Elements.Length == given.Elements.Length:
                for (var i = 0; i < formal.Elements.Length; i++)
                    Infer(formal.Elements[i], given.Elements[i], map);
                break;
            case (ClassOfType of, ClassType @class):
                Infer(of.Instance, new InstanceType(@class.Class, @class.TypeArguments), map);
                break;
            case (ClassType formal, ClassType given) when IsSubclass(given.Class, formal.Class):
                Infer(new InstanceType(formal.Class, formal.TypeArguments), new InstanceType(given.Class, given.TypeArguments), map);
                break;
            case (AwaitableType formal, _) when AwaitedResult(actual) is { } result:
                Infer(formal.Result, result, map);
                break;
            case (CallableType formal, CallableType given):
                Infer(formal.Result, given.Result, map);
                break;
            case (CallableType formal, ClassType given):
                Infer(formal.Result, new InstanceType(given.Class, given.TypeArguments), map);
                break;
            case (CallableType formal, FunctionType given) when (DeclaredReturn(given) ?? ReturnWithoutArguments(given)) is { } returned:
                Infer(formal.Result, returned, map);
                break;
            case (InstanceType formal, SuspendedType given) when !formal.TypeArguments.IsEmpty && !given.Context.Function.IsCoroutine:
                Run(given.Context);
                Infer(formal.TypeArguments[0], given.Context.YieldType, map);
                break;
            case (InstanceType { TypeArguments.IsEmpty: false } formal, LiteralType or TupleType or DictType):
                if (ClassInstanceOf(actual) is InstanceType plain)
                    InferMember(formal, plain, map);
                break;
            case (InstanceType { TypeArguments.IsEmpty: false } formal, InstanceType given):
                InferInstance(formal, given, map);
                break;
        }
    }

    private void InferInstance(InstanceType formal, InstanceType given, TypeBindings map)
    {
        if (IsSubclass(given.Class, formal.Class))
        {
            var arguments = ArgumentsFor(given.Class, given.TypeArguments, formal.Class);
            if (formal.TypeArguments.Length == 1 && FindMember(formal.Class, "__iter__") is not null
                && ((arguments is [var open] && VariablesIn(open).Any()) || FindMember(given.Class, "__next__") is { Value: FunctionType { Function.HasEmptyBody: false } }))
                arguments = [Iterate(given, formal.Class.Syntax, new ModuleFrame(formal.Class.Module))]; // What its own code gives.
            for (var i = 0; i < formal.TypeArguments.Length && i < arguments.Length; i++)
                Infer(formal.TypeArguments[i], arguments[i], map);
        }
        else if (formal.TypeArguments.Length == 1 && FindMember(formal.Class, "__iter__") is not null && FindMember(given.Class, "__iter__") is not null)
        {
            // Structural: what has `__iter__` is an Iterable. The frame that would carry the calls is thrown away.
            Infer(formal.TypeArguments[0], Iterate(given, formal.Class.Syntax, new ModuleFrame(formal.Class.Module)), map);
        }
    }

    // What a function without parameters returns, such as one defined just to be handed over.
    private PythonType? ReturnWithoutArguments(FunctionType function)
    {
        var symbol = function.Function;
        if (!symbol.Parameters.IsEmpty || symbol.Module.IsStub || symbol.IsCoroutine || symbol.IsGenerator || symbol.IsAsyncGenerator)
            return null;
        var context = ContextOf(function, []);
        Run(context);
        return context.State == FunctionState.Done && context.ReturnType is not NeverType ? context.ReturnType : null;
    }

    // What a function says it returns, without running it.
    private PythonType? DeclaredReturn(FunctionType function)
    {
        if (function.Function.Syntax is not FunctionDefinitionSyntax { Returns: { } returns })
            return null;
        var declared = DeclaredBy(function, function.Function.Parameters.Length, returns);
        if (function.Receiver is not null)
            declared = Substitute(declared, MapFor(function.Receiver, function.Function.ContainingClass));
        return EraseVariables(function.Function.IsCoroutine ? new AwaitableType(declared) : declared);
    }
}
