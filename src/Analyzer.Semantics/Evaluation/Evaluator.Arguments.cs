using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Arguments and parameters: how one reaches the other, and which overload they choose.</content>
internal sealed partial class Evaluator
{
    /// <summary>The most arguments that a parameter <c>*args</c> keeps one by one.</summary>
    private const int StarArgumentLimit = 16;

    /// <summary>The value of each parameter; a receiver must be the first argument already.</summary>
    private PythonType[] BindArguments(FunctionType function, CallArguments arguments)
    {
        var parameters = function.Function.Parameters;
        var bound = new PythonType[parameters.Length];
        var next = 0;
        var used = 0UL;
        foreach (var parameter in parameters)
        {
            PythonType? value = null;
            switch (parameter.Kind)
            {
                case ParameterKind.VarPositional:
                    bound[parameter.Index] = RemainingPositional(arguments, next);
                    next = arguments.Positional.Length;
                    continue;
                case ParameterKind.VarKeyword:
                    bound[parameter.Index] = RemainingKeywords(arguments, used);
                    continue;
                case ParameterKind.PositionalOnly or ParameterKind.PositionalOrKeyword when next < arguments.Positional.Length:
                    value = arguments.Positional[next++];
                    break;
            }

            if (value is null && parameter.Kind != ParameterKind.PositionalOnly && arguments.KeywordNames.IndexOf(parameter.Name) is >= 0 and var index)
            {
                value = arguments.KeywordValues[index];
                used |= 1UL << Math.Min(index, 63);
            }

            value ??= parameter.Kind is ParameterKind.PositionalOnly or ParameterKind.PositionalOrKeyword && arguments.RestPositional is { } spread ? spread : null;
            value ??= parameter.Kind is not ParameterKind.PositionalOnly && parameter.Default is null ? arguments.RestKeywords : null;
            bound[parameter.Index] = value is null ? DefaultArgument(function, parameter, isMissing: true) : Admit(value, parameter, function);
        }

        return bound;
    }

    // A partial made of itself adds arguments without end, so that a long row is kept as a tuple of any length.
    private PythonType RemainingPositional(CallArguments arguments, int next)
    {
        var elements = arguments.Positional[next..];
        if (arguments.RestPositional is { } rest)
            return BuiltinInstance("tuple", UnionType.Join([.. elements, rest]));
        return elements.Length > StarArgumentLimit ? BuiltinInstance("tuple", UnionType.Join(elements)) : new TupleType(elements);
    }

    private static DictType RemainingKeywords(CallArguments arguments, ulong used)
    {
        if (used == 0)
            return new DictType(arguments.KeywordNames, arguments.KeywordValues, arguments.RestKeywords);
        var names = ImmutableArray.CreateBuilder<string>();
        var values = ImmutableArray.CreateBuilder<PythonType>();
        for (var i = 0; i < arguments.KeywordNames.Length; i++)
        {
            if ((used & (1UL << Math.Min(i, 63))) != 0)
                continue;
            names.Add(arguments.KeywordNames[i]);
            values.Add(arguments.KeywordValues[i]);
        }

        return new DictType(names.DrainToImmutable(), values.DrainToImmutable(), arguments.RestKeywords);
    }

    // An argument on its way into a parameter: the declared type fills in what the argument leaves open.
    private PythonType Admit(PythonType value, Parameter parameter, FunctionType function)
    {
        if (parameter.Syntax.Annotation is not { } annotation)
            return value;
        var declared = DeclaredBy(function, parameter.Index, annotation);
        if (!function.Function.Module.IsStub)
            return Refine(value, declared);
        return value is not NoneType && CrossingIn(declared) is { } crossing ? Refine(value, crossing) : value;
    }

    private static CrossingType? CrossingIn(PythonType declared) =>
        declared is UnionType union ? union.Members.OfType<CrossingType>().FirstOrDefault() : declared as CrossingType;

    /// <summary>The values of the parameters of a function whose callers are not known.</summary>
    private PythonType[] DefaultArguments(FunctionType function)
    {
        var parameters = function.Function.Parameters;
        var arguments = new PythonType[parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
            arguments[i] = i == 0 && function.Receiver is { } receiver ? receiver : DefaultArgument(function, parameters[i], isMissing: false);
        return arguments;
    }

    // What a parameter declares, in the words of the object that the method is bound to: `Select[M]` of a `Repository[Order]`.
    private PythonType DeclaredToReceiver(FunctionType function, PythonType declared) =>
        declared.IsOpen && function is { Receiver: { } receiver, Function.ContainingClass: { } owner } ? Substitute(declared, MapFor(receiver, owner)) : declared;

    // What a framework says that it hands over, where the function itself does not declare it.
    private PythonType[] EntryArguments(EntryPoint entryPoint)
    {
        var arguments = DefaultArguments(entryPoint.Function);
        var parameters = entryPoint.Function.Function.Parameters;
        var named = entryPoint.NamedArguments;
        var next = 0;
        for (var i = entryPoint.Function.Receiver is null ? 0 : 1; i < parameters.Length; i++)
        {
            var parameter = parameters[i];
            switch (parameter.Kind)
            {
                case ParameterKind.VarPositional when parameter.Syntax.Annotation is null:
                    arguments[i] = new TupleType([.. entryPoint.Arguments.Skip(next)]);
                    continue;
                case ParameterKind.VarKeyword when parameter.Syntax.Annotation is null:
                    arguments[i] = new DictType([.. named.Keys.Order(StringComparer.Ordinal)], [.. named.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)], UnknownType.Because(UnknownReason.Parameter));
                    continue;
                case ParameterKind.VarPositional or ParameterKind.VarKeyword:
                    continue;
            }

            var given = parameter.Kind != ParameterKind.KeywordOnly && next < entryPoint.Arguments.Length
                ? entryPoint.Arguments[next++]
                : named.GetValueOrDefault(parameter.Name);
            named = named.Remove(parameter.Name);
            if (given is not null && (parameter.Syntax.Annotation is not { } annotation || EvaluateAnnotation(annotation, entryPoint.Function.Frame) is UnknownType))
                arguments[i] = given;
        }

        return arguments;
    }

    /// <summary>The value of a parameter that no argument reaches.</summary>
    /// <param name="function">The function.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="isMissing">Whether the call is known and leaves it out, so that the default is the value.</param>
    private PythonType DefaultArgument(FunctionType function, Parameter parameter, bool isMissing)
    {
        switch (parameter.Kind)
        {
            case ParameterKind.VarPositional:
                return BuiltinInstance("tuple", parameter.Syntax.Annotation is { } element ? EraseVariables(EvaluateAnnotation(element, function.Frame)) : UnknownType.Because(UnknownReason.Parameter));
            case ParameterKind.VarKeyword:
                return new DictType([], [], parameter.Syntax.Annotation is { } each ? EraseVariables(EvaluateAnnotation(each, function.Frame)) : UnknownType.Because(UnknownReason.Parameter));
        }

        var declared = parameter.Syntax.Annotation is { } annotation ? DeclaredBy(function, parameter.Index, annotation) : UnknownType.Because(UnknownReason.Parameter, function.Function, parameter.Name);
        if (!isMissing)
            declared = DeclaredToReceiver(function, declared);
        if (!isMissing && declared is InstanceType { Class.Module.IsStub: false } known && GivenByMetadata(parameter.Syntax.Annotation!, function.Frame, known) is { } given)
            return Refine(given, declared);
        if (parameter.Default is null)
            return EraseVariables(declared);
        var @default = Evaluate(parameter.Default, function.Frame);
        if (isMissing)
            return declared is CrossingType ? Refine(@default, declared) : @default is NoneType or LiteralType ? @default : Refine(@default, declared);

        // The callers are not known: the default is one possibility among others, unless it is an object of the declared kind.
        if (@default is InstanceType or SuspendedType or UnionType && @default is not InstanceType { Class.Module.Name: "builtins" })
            return declared is UnknownType || @default is UnionType ? @default : Refine(@default, declared);
        return declared is UnknownType || (declared is CallableType && @default is FunctionType or ClassType) ? UnionType.Join(ClassInstanceOf(@default), EraseVariables(declared)) : EraseVariables(declared);
    }

    private FunctionSymbol ChooseOverload(FunctionType function, OverloadSet overloads, CallArguments arguments)
    {
        // Arguments of an unknown number are meant for the one that takes any number.
        var candidates = arguments.RestPositional is null
            ? overloads.Functions
            : [.. overloads.Functions.OrderBy(candidate => candidate.Parameters.All(parameter => parameter.Kind != ParameterKind.VarPositional))];
        FunctionSymbol? doubtful = null;
        foreach (var candidate in candidates)
        {
            var bound = new FunctionType(candidate, function.Frame, function.Receiver);
            if (!Accepts(bound, arguments))
                continue;
            // An argument that is not known may be meant for another one: what this one does is not said of the call then.
            if (EffectOf(candidate, function.Frame) is null || Accepts(bound, arguments, isSure: true))
                return candidate;
            doubtful ??= candidate;
        }

        return doubtful ?? overloads.Functions[^1];
    }

    // Rejects an overload only for what is certain: too few or too many arguments, a literal that differs, a foreign class. To be sure of it asks
    // that each argument is known to have the class that its parameter declares.
    private bool Accepts(FunctionType function, CallArguments arguments, bool isSure = false)
    {
        var parameters = function.Function.Parameters;
        if (arguments.Positional.Length > function.Function.PositionalLimit)
            return false;
        foreach (var name in arguments.KeywordNames)
        {
            if (!parameters.Any(parameter => parameter.Name == name || parameter.Kind == ParameterKind.VarKeyword))
                return false;
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = parameters[i];
            if (parameter.Kind is ParameterKind.VarPositional or ParameterKind.VarKeyword)
                continue;
            var given = parameter.Kind != ParameterKind.KeywordOnly && i < arguments.Positional.Length ? arguments.Positional[i] : arguments.Keyword(parameter.Name);
            if (given is null)
            {
                if (parameter.Default is null && arguments.RestPositional is null && arguments.RestKeywords is null)
                    return false;
                continue;
            }

            if (parameter.Syntax.Annotation is { } annotation && !CouldBe(given, DeclaredBy(function, i, annotation), isSure))
                return false;
        }

        return true;
    }

    private bool CouldBe(PythonType given, PythonType declared, bool isSure)
    {
        switch (declared)
        {
            case UnionType union:
                return CouldBeAny(given, union, isSure);
            case LiteralType:
                return given is UnionType literals ? literals.Members.Contains(declared) : given.Equals(declared);
            case NoneType:
                return given is NoneType || (given is UnionType optional && optional.Members.Contains(NoneType.Instance));
            case InstanceType formal:
                return given is UnionType several ? AnyCouldBe(several, formal, isSure) : CouldBeInstance(given, formal, isSure);
            case AwaitableType:
                return UnionType.MembersOf(given).Any(member => member switch
                {
                    AwaitableType or UnknownType => true,
                    SuspendedType suspended => suspended.Context.Function.IsCoroutine,
                    InstanceType instance => HierarchyOf(instance.Class).HasUnknownBase || FindMember(instance.Class, "__await__") is not null,
                    _ => false,
                });
            default:
                return true;
        }
    }

    private bool CouldBeAny(PythonType given, UnionType declared, bool isSure)
    {
        foreach (var member in declared.Members)
        {
            if (CouldBe(given, member, isSure))
                return true;
        }

        return false;
    }

    private bool AnyCouldBe(UnionType given, InstanceType formal, bool isSure)
    {
        foreach (var member in given.Members)
        {
            if (CouldBeInstance(member, formal, isSure))
                return true;
        }

        return false;
    }

    private bool CouldBeInstance(PythonType given, InstanceType formal, bool isSure) => given switch
    {
        NoneType => IsObject(formal.Class),
        InstanceType instance => (IsSubclass(instance.Class, formal.Class) && AgreeOnNone(instance, formal)) || (!isSure && HierarchyOf(instance.Class).HasUnknownBase) || Satisfies(instance.Class, formal.Class) || IsPromoted(instance.Class, formal.Class),
        LiteralType or TupleType or DictType => ClassInstanceOf(given) is not InstanceType plain || IsSubclass(plain.Class, formal.Class) || Satisfies(plain.Class, formal.Class) || IsPromoted(plain.Class, formal.Class),
        ClassType or FunctionType => HierarchyOf(formal.Class).IsProtocol || IsObject(formal.Class),
        SuspendedType { Context.Function: var body } => IsObject(formal.Class) || (!body.IsCoroutine && FindMember(formal.Class, body.IsAsync ? "__aiter__" : "__iter__") is not null && FindMember(formal.Class, "__len__") is null),
        AwaitableType => IsObject(formal.Class) || FindMember(formal.Class, "__await__") is not null,
        _ => !isSure || IsObject(formal.Class),
    };

    // A class satisfies a protocol if it has all its methods (typing specification, "Protocols").
    private bool Satisfies(ClassSymbol @class, ClassSymbol protocol) => HierarchyOf(protocol).IsProtocol
        && HierarchyOf(protocol).Mro.Where(part => !IsObject(part)).All(part => part.Syntax.Body.OfType<FunctionDefinitionSyntax>().All(method => FindMember(@class, method.Name) is not null));

    // Type arguments tell overloads apart only by what is None for certain, such as the step of a slice.
    private static bool AgreeOnNone(InstanceType given, InstanceType formal)
    {
        if (!ReferenceEquals(given.Class, formal.Class) || given.TypeArguments.Length != formal.TypeArguments.Length)
            return true;
        for (var i = 0; i < formal.TypeArguments.Length; i++)
        {
            if (formal.TypeArguments[i] is NoneType && given.TypeArguments[i] is not (NoneType or UnknownType))
                return false;
        }

        return true;
    }

    private static bool IsObject(ClassSymbol @class) => @class is { Name: "object", Module.Name: "builtins" };

    // int is accepted for float, float for complex (typing specification, "Special cases for float and complex").
    private static bool IsPromoted(ClassSymbol given, ClassSymbol formal) =>
        given.Module.Name == "builtins" && formal.Module.Name == "builtins" && (given.Name, formal.Name) is ("int" or "bool", "float" or "complex") or ("float", "complex") or ("bytearray", "bytes");
}
