using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Definitions: functions with their decorators, classes with their bases.</content>
internal sealed partial class Evaluator
{
    /// <summary>The symbol of a function, lambda or generator expression.</summary>
    internal FunctionSymbol FunctionOf(SyntaxNode syntax, Frame frame)
    {
        // The body of a class in a function makes a class, and so its methods, anew for each call of the function.
        var @class = frame is ClassFrame classFrame && syntax is FunctionDefinitionSyntax ? classFrame.Class : null;
        if (_functions.TryGetValue((syntax, @class), out var function))
            return function;
        var name = syntax switch
        {
            FunctionDefinitionSyntax definition => definition.Name,
            LambdaSyntax => "<lambda>",
            _ => "<genexpr>",
        };
        _functions[(syntax, @class)] = function = new FunctionSymbol(syntax, frame.Module, @class, QualifiedName(frame, name));
        return function;
    }

    private static string QualifiedName(Frame frame, string name) => frame is FunctionContext ? $"{frame.Name}.<locals>.{name}" : frame.Module.Name == "builtins" && frame is ModuleFrame ? name : $"{frame.Name}.{name}";

    /// <summary>What the name of a function definition is bound to: the function as its decorators leave it.</summary>
    private PythonType EvaluateFunctionDefinition(FunctionDefinitionSyntax definition, Frame frame, Func<FunctionDefinitionSyntax, PropertyType?> previous)
    {
        var function = new FunctionType(FunctionOf(definition, frame), frame);
        PythonType value = function;
        if (frame is ClassFrame && definition.Name is "__new__")
            value = new MethodWrapperType(function, isStatic: true);
        else if (frame is ClassFrame && definition.Name is "__init_subclass__" or "__class_getitem__")
            value = new MethodWrapperType(function, isStatic: false);

        for (var i = definition.Decorators.Length - 1; i >= 0; i--)
        {
            var decorator = definition.Decorators[i];
            if (decorator is AttributeSyntax { Attr: "setter" or "getter" or "deleter" } accessor && accessor.Value is NameSyntax owner && owner.Id == definition.Name)
            {
                if (previous(definition) is { } property)
                {
                    value = accessor.Attr switch
                    {
                        "setter" => new PropertyType(property.Getter) { Setter = value, Deleter = property.Deleter },
                        "deleter" => new PropertyType(property.Getter) { Setter = property.Setter, Deleter = value },
                        _ => new PropertyType(value) { Setter = property.Setter, Deleter = property.Deleter },
                    };
                }

                continue;
            }

            value = Decorate(value, decorator, frame);
        }

        return value;
    }

    private PythonType Decorate(PythonType value, ExpressionSyntax decorator, Frame frame)
    {
        var callee = Evaluate(decorator, frame);
        switch (callee)
        {
            case SpecialFormType { Name: "property" }:
                return new PropertyType(value);
            case SpecialFormType { Name: "staticmethod" }:
                return new MethodWrapperType(value, isStatic: true);
            case SpecialFormType { Name: "classmethod" }:
                return new MethodWrapperType(value, isStatic: false);
            case SpecialFormType or UnknownType:
                return value; // A decorator that is not known is taken to keep what it decorates.
            default:
                // The decorator runs where the definition stands; what it returns is called later.
                var result = Call(callee, CallArguments.Of(value), decorator, frame);
                return result is UnknownType or NeverType || (result is NoneType && IsOpaque(callee)) ? value : result;
        }
    }

    // A stub's decorator that is said to return nothing, or one that only an interface declares, is not known to.
    private static bool IsOpaque(PythonType decorator) => decorator is not FunctionType { Function: { Module.IsStub: false, IsAbstract: false } };

    private PythonType EvaluateClassDefinition(ClassDefSyntax definition, Frame frame)
    {
        var @class = ClassOf(definition, frame);
        PythonType value = new ClassType(@class, []);
        for (var i = definition.Decorators.Length - 1; i >= 0; i--)
        {
            if (Evaluate(definition.Decorators[i], frame) is UnknownType or SpecialFormType)
                continue;
            if (Decorate(value, definition.Decorators[i], frame) is ClassType decorated)
                value = decorated; // Class decorators that return something else are rare, and never better known.
        }

        return value;
    }

    internal ClassSymbol ClassOf(ClassDefSyntax definition, Frame frame)
    {
        if (_classes.TryGetValue((definition, frame), out var @class))
            return @class;
        _classes[(definition, frame)] = @class = new ClassSymbol(definition, frame.Module, QualifiedName(frame, definition.Name));
        @class.Frame = new ClassFrame(@class, frame);
        return @class;
    }

    /// <summary>Bases, resolution order and type parameters of a class.</summary>
    internal ClassHierarchy HierarchyOf(ClassSymbol @class)
    {
        if (@class.Hierarchy is { } known)
        {
            _unsettled += known.IsProvisional ? 1 : 0;
            return known;
        }

        // Seen while it is being made (a class among its own bases, through a cycle of imports), it has no bases.
        @class.Hierarchy = new ClassHierarchy([], [@class], [], HasUnknownBase: true) { IsProvisional = true };
        var frame = @class.Frame.Enclosing!;
        var bases = ImmutableArray.CreateBuilder<PythonType>();
        var parameters = new List<TypeVariable>(@class.Syntax.TypeParams.Select(parameter => new TypeVariable(parameter.Name)));
        var isProtocol = false;
        foreach (var expression in @class.Syntax.Bases)
        {
            var type = EvaluateBase(expression, frame, parameters, ref isProtocol);
            if (type is not null)
                bases.Add(type);
        }

        var unknown = bases.Any(type => type is not ClassType || HierarchyOf(((ClassType)type).Class).HasUnknownBase);
        if (bases.Count == 0 && LookupBuiltin("object") is ClassType root && root.Class != @class)
            bases.Add(root);
        var mro = Linearize(@class, [.. bases.OfType<ClassType>().Select(type => type.Class)]);
        return @class.Hierarchy = new ClassHierarchy(bases.ToImmutable(), mro, [.. parameters], unknown)
        {
            IsProtocol = isProtocol,
            Form = FormOf(mro),
            Metaclass = MetaclassOf(@class, bases),
            HasAttributeHook = mro.Any(parent => !parent.Module.IsStub && parent.Scope.Find("__getattribute__") is not null),
            IsTupleLike = mro.Any(parent => IsDeclared(parent, "tuple_like")),
            IsDistinct = mro.Any(parent => IsDeclared(parent, "distinct")),
        };
    }

    // Whether the stub of a class says a word of the notation about it.
    private bool IsDeclared(ClassSymbol @class, string word) =>
        @class.Module.IsStub && @class.Syntax.Decorators.Any(decorator => decorator is NameSyntax name && name.Id == word && Evaluate(decorator, FrameOf(@class.Module)) is SpecialFormType);

    // `Generic[T]` and `Protocol[T]` only declare parameters; any other base may bring some along.
    private PythonType? EvaluateBase(ExpressionSyntax expression, Frame frame, List<TypeVariable> parameters, ref bool isProtocol)
    {
        if (expression is StarredSyntax)
            return UnknownType.Because(UnknownReason.Base);
        if (expression is SubscriptSyntax subscript)
        {
            var arguments = TypeArgumentsOf(subscript, frame);
            foreach (var variable in arguments.SelectMany(VariablesIn))
            {
                if (!parameters.Contains(variable))
                    parameters.Add(variable);
            }

            switch (Evaluate(subscript.Value, frame))
            {
                case SpecialFormType { Name: "Generic" }:
                    return null;
                case SpecialFormType { Name: "Protocol" }:
                    isProtocol = true;
                    return null;
                case ClassType generic:
                    return new ClassType(generic.Class, arguments);
                default:
                    return UnknownType.Because(UnknownReason.Base);
            }
        }

        switch (Evaluate(expression, frame))
        {
            case ClassType plain:
                return plain;
            case SpecialFormType { Name: "Protocol" }:
                isProtocol = true;
                return null;
            case SpecialFormType { Name: "Generic" or "Any" } form:
                return form.Name is "Any" ? UnknownType.Because(UnknownReason.Base) : null;
            case UnionType union when union.Members.OfType<ClassType>().FirstOrDefault() is { } candidate:
                return candidate; // try/except ImportError around a base: the first that is known.
            default:
                return UnknownType.Because(UnknownReason.Base);
        }
    }

    private static IEnumerable<TypeVariable> VariablesIn(PythonType type) => type switch
    {
        TypeVariable variable => [variable],
        InstanceType instance => instance.TypeArguments.SelectMany(VariablesIn),
        TupleType tuple => tuple.Elements.SelectMany(VariablesIn),
        UnionType union => union.Members.SelectMany(VariablesIn),
        CallableType callable => VariablesIn(callable.Result),
        AwaitableType awaitable => VariablesIn(awaitable.Result),
        ClassOfType of => VariablesIn(of.Instance),
        _ => [],
    };

    // C3 linearization (Barrett et al., OOPSLA 1996), as CPython's `mro`. Where CPython would refuse, bases follow in order.
    private ImmutableArray<ClassSymbol> Linearize(ClassSymbol @class, ImmutableArray<ClassSymbol> bases)
    {
        // Most classes have one base: behind the class comes its order.
        if (bases.Length <= 1)
            return bases.IsEmpty ? [@class] : [@class, .. HierarchyOf(bases[0]).Mro.Where(parent => parent != @class)];
        var sequences = bases.Select(parent => HierarchyOf(parent).Mro.ToList()).Append([.. bases]).ToList();
        var result = ImmutableArray.CreateBuilder<ClassSymbol>();
        result.Add(@class);
        while (true)
        {
            sequences.RemoveAll(sequence => sequence.Count == 0);
            if (sequences.Count == 0)
                return result.ToImmutable();
            var next = sequences.Select(sequence => sequence[0])
                .FirstOrDefault(candidate => sequences.All(sequence => sequence.IndexOf(candidate) <= 0))
                ?? sequences[0][0];
            if (!result.Contains(next))
                result.Add(next);
            foreach (var sequence in sequences)
                sequence.Remove(next);
        }
    }

    /// <summary>The first class in the resolution order that has <paramref name="name"/>, and its value there.</summary>
    internal (ClassSymbol Owner, PythonType Value)? FindMember(ClassSymbol @class, string name, ClassSymbol? after = null)
    {
        if (after is null && @class.Members.TryGetValue(name, out var known))
            return known is null ? null : (known.Owner, known.Value);
        var unsettled = _unsettled;
        var mro = HierarchyOf(@class).Mro;
        Member? member = null;
        for (var i = after is null ? 0 : mro.IndexOf(after) + 1; i < mro.Length && member is null; i++)
        {
            if (LookupLazy(name, mro[i].Frame) is { } value)
                member = new Member(mro[i], value);
        }

        if (after is null && unsettled == _unsettled)
            @class.Members[name] = member;
        return member is null ? null : (member.Owner, member.Value);
    }

    /// <summary>The function that a definition in a body makes, without its decorators; bound to any object of the class, for a method.</summary>
    internal FunctionType FunctionIn(FunctionDefinitionSyntax definition, Frame frame) => frame is ClassFrame @class
        ? MethodOf(definition, @class.Class, new InstanceType(@class.Class, []))
        : new FunctionType(FunctionOf(definition, frame), frame);

    /// <summary>A method as <paramref name="instance"/> has it: bound to the object, to its class, or to nothing.</summary>
    internal FunctionType MethodOf(FunctionDefinitionSyntax definition, ClassSymbol @class, InstanceType instance)
    {
        var function = new FunctionType(FunctionOf(definition, @class.Frame), @class.Frame);
        return LookupLazy(definition.Name, @class.Frame) switch
        {
            MethodWrapperType { IsStatic: true } => function,
            MethodWrapperType => function.Bind(new ClassType(instance.Class, [])),
            _ => function.Bind(instance),
        };
    }

    internal bool IsSubclass(ClassSymbol @class, ClassSymbol ancestor) => ReferenceEquals(@class, ancestor) || HierarchyOf(@class).Mro.Contains(ancestor);
}
