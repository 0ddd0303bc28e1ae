using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Annotations: what a type expression declares (typing specification, "Type expressions").</content>
internal sealed partial class Evaluator
{
    private readonly Dictionary<ConstantSyntax, ExpressionSyntax?> _stringAnnotations = [];
    private readonly HashSet<ExpressionSyntax> _openAliases = [];
    private int _annotationDepth;

    /// <summary>The value that an annotation declares: an instance, for the name of a class.</summary>
    internal PythonType EvaluateAnnotation(ExpressionSyntax annotation, Frame frame)
    {
        // Each call of a function asks for the same annotations: once its names are settled, a declaration stays what it is.
        var declarations = frame is LazyFrame { IsInComprehension: false } lazy ? lazy.Annotations : null;
        if (declarations is not null && declarations.TryGetValue(annotation, out var known))
            return known;
        if (_annotationDepth > 40)
        {
            _unsettled++;
            return UnknownType.Because(UnknownReason.Limit);
        }

        _annotationDepth++;
        var unsettled = _unsettled;
        try
        {
            var type = EvaluateAnnotationCore(annotation, frame);
            if (declarations is not null && unsettled == _unsettled && type is not UnknownType)
                declarations[annotation] = type;
            return type;
        }
        finally
        {
            _annotationDepth--;
        }
    }

    /// <summary>What an annotation of a signature declares.</summary>
    /// <param name="function">The function.</param>
    /// <param name="place">The index of the parameter; the number of parameters, for the result.</param>
    /// <param name="annotation">The annotation that stands there.</param>
    private PythonType DeclaredBy(FunctionType function, int place, ExpressionSyntax annotation)
    {
        // Functions of modules and classes have one frame, so that the signature itself can remember.
        if (function.Frame is not LazyFrame { IsInComprehension: false })
            return EvaluateAnnotation(annotation, function.Frame);
        if (function.Function.Declared[place] is { } known)
            return known;
        var unsettled = _unsettled;
        var declared = EvaluateAnnotation(annotation, function.Frame);
        if (unsettled == _unsettled && declared is not UnknownType)
            function.Function.Declared[place] = declared;
        return declared;
    }

    private PythonType EvaluateAnnotationCore(ExpressionSyntax annotation, Frame frame)
    {
        switch (annotation)
        {
            case ConstantSyntax { ConstantKind: ConstantKind.None }:
                return NoneType.Instance;
            case ConstantSyntax { ConstantKind: ConstantKind.String } text:
                return ParseStringAnnotation(text) is { } parsed ? EvaluateAnnotation(parsed, frame) : UnknownType.Because(UnknownReason.Syntax);
            case BinOpSyntax { Op: BinaryOperator.BitOr } union:
                return UnionType.Join(EvaluateAnnotation(union.Left, frame), EvaluateAnnotation(union.Right, frame));
            case SubscriptSyntax subscript:
                return EvaluateGeneric(subscript, frame);
            case StarredSyntax starred:
                return EvaluateAnnotation(starred.Value, frame);
            case NameSyntax or AttributeSyntax:
                return Declared(Evaluate(annotation, frame));
            default:
                return UnknownType.Because(UnknownReason.Syntax);
        }
    }

    // The value of a name in an annotation, as what it declares.
    private PythonType Declared(PythonType value) => value switch
    {
        ClassType @class => new InstanceType(@class.Class, @class.TypeArguments),
        NoneType or TypeVariable => value,
        AliasType alias => EvaluateAlias(alias),
        SpecialFormType { Name: "Self" } => TypeVariable.Self,
        SpecialFormType { Name: "NoReturn" or "Never" } => NeverType.Instance,
        SpecialFormType { Name: "LiteralString" } => BuiltinInstance("str"),
        SpecialFormType { Name: "Callable" } => new CallableType([], UnknownType.Because(UnknownReason.Any)),
        SpecialFormType { Name: "type" or "Type" } => new ClassOfType(UnknownType.Because(UnknownReason.Any)),
        SpecialFormType { Name: "Awaitable" or "Coroutine" } => new AwaitableType(UnknownType.Because(UnknownReason.Any)),
        SpecialFormType { Name: "IsCoroutineFunction" or "IsGeneratorFunction" or "IsCallable" } => value,
        SpecialFormType { Name: "Any" } => UnknownType.Because(UnknownReason.Declared),
        UnionType union => UnionType.Join([.. union.Members.Select(Declared)]),
        UnknownType => value,
        _ => UnknownType.Because(UnknownReason.Any),
    };

    // An alias within its own value is not followed: `Json = None | list["Json"] | dict[str, "Json"]` doubles with each level.
    private PythonType EvaluateAlias(AliasType alias)
    {
        if (!_openAliases.Add(alias.Expression))
        {
            _unsettled++;
            return UnknownType.Because(UnknownReason.Cycle);
        }

        try
        {
            if (alias.Expression.Parent is not TypeAliasSyntax { TypeParams: { IsEmpty: false } parameters })
                return EvaluateAnnotation(alias.Expression, alias.Frame);

            // The parameters of `type Pair[T] = …` are seen in its value alone (PEP 695).
            alias.Frame.Comprehensions.Add(parameters.ToDictionary(parameter => parameter.Name, parameter => (PythonType)new TypeVariable(parameter.Name)));
            var type = EvaluateAnnotation(alias.Expression, alias.Frame);
            alias.Frame.Comprehensions.RemoveAt(alias.Frame.Comprehensions.Count - 1);
            return type;
        }
        finally
        {
            _openAliases.Remove(alias.Expression);
        }
    }

    private PythonType EvaluateGeneric(SubscriptSyntax subscript, Frame frame)
    {
        switch (Evaluate(subscript.Value, frame))
        {
            case SpecialFormType form:
                return EvaluateSpecialForm(form.Name, subscript, frame);
            case ClassType { Class: { Name: "tuple", Module.Name: "builtins" } } tuple:
                return EvaluateTuple(tuple.Class, subscript, frame);
            case ClassType @class:
                return new InstanceType(@class.Class, TypeArgumentsOf(subscript, frame));
            case AliasType alias:
                // A generic alias: its free variables stand for the arguments, in order of appearance.
                var body = EvaluateAlias(alias);
                return Substitute(body, MapOf([.. VariablesIn(body).Distinct()], TypeArgumentsOf(subscript, frame)));
            case UnknownType unknown:
                return unknown;
            default:
                return UnknownType.Because(UnknownReason.Any);
        }
    }

    private PythonType EvaluateTuple(ClassSymbol tuple, SubscriptSyntax subscript, Frame frame)
    {
        if (subscript.Slice is TupleSyntax { Elts: [var element, ConstantSyntax { ConstantKind: ConstantKind.Ellipsis }] })
            return new InstanceType(tuple, [EvaluateAnnotation(element, frame)]);
        return new TupleType(TypeArgumentsOf(subscript, frame));
    }

    private PythonType EvaluateSpecialForm(string name, SubscriptSyntax subscript, Frame frame)
    {
        var first = subscript.Slice is TupleSyntax { Elts: [var head, ..] } ? head : subscript.Slice;
        switch (name)
        {
            case "Optional":
                return UnionType.Join(EvaluateAnnotation(first, frame), NoneType.Instance);
            case "Union":
                return UnionType.Join(TypeArgumentsOf(subscript, frame));
            case "Annotated" or "ClassVar" or "Final" or "Required" or "NotRequired" or "ReadOnly" or "Unpack":
                return EvaluateAnnotation(first, frame);
            case "Literal":
                return UnionType.Join([.. (subscript.Slice is TupleSyntax tuple ? tuple.Elts : [subscript.Slice]).Select(value => Evaluate(value, frame))]);
            case "type" or "Type":
                return EvaluateAnnotation(first, frame) switch
                {
                    InstanceType instance => new ClassType(instance.Class, instance.TypeArguments),
                    var other => new ClassOfType(other),
                };
            case "Callable":
                return subscript.Slice is TupleSyntax { Elts: [var taken, var result] }
                    ? new CallableType(taken is ListSyntax list ? [.. list.Elts.Select(parameter => EvaluateAnnotation(parameter, frame))] : [], EvaluateAnnotation(result, frame))
                    : new CallableType([], UnknownType.Because(UnknownReason.Any));
            case "Awaitable":
                return new AwaitableType(EvaluateAnnotation(first, frame));
            case "Coroutine":
                return new AwaitableType(subscript.Slice is TupleSyntax { Elts: [.., var last] } ? EvaluateAnnotation(last, frame) : EvaluateAnnotation(first, frame));
            case "OnThread":
                return new CrossingType(EvaluateAnnotation(first, frame), Crossing.Thread);
            case "OnLoop":
                return new CrossingType(EvaluateAnnotation(first, frame), Crossing.Loop);
            case "Once":
                return new CrossingType(EvaluateAnnotation(first, frame), Crossing.Once);
            case "CalledNow" or "Stored":
                return EvaluateAnnotation(first, frame);
            case "TypeGuard" or "TypeIs":
                return BuiltinInstance("bool");
            default:
                return UnknownType.Because(UnknownReason.Any);
        }
    }

    private ImmutableArray<PythonType> TypeArgumentsOf(SubscriptSyntax subscript, Frame frame) =>
        [.. (subscript.Slice is TupleSyntax tuple ? tuple.Elts : [subscript.Slice]).Select(argument => EvaluateAnnotation(argument, frame))];

    internal ExpressionSyntax? ParseStringAnnotation(ConstantSyntax text)
    {
        if (_stringAnnotations.TryGetValue(text, out var parsed))
            return parsed;
        var tree = SyntaxTree.Parse(new SourceText("<annotation>", "(" + text.StringValue + ")"));
        parsed = tree.Errors.IsEmpty && tree.Root.Body is [ExpressionStatementSyntax statement] ? statement.Value : null;
        return _stringAnnotations[text] = parsed;
    }

    /// <summary>The marker of a parameter; null if it has none.</summary>
    private Marker? MarkerOf(FunctionType function, Parameter parameter)
    {
        if (parameter.Syntax.Annotation is not (SubscriptSyntax or BinOpSyntax))
            return null;
        if (function.Function.Markers[parameter.Index] is { } known)
            return ReferenceEquals(known, Marker.None) ? null : known;
        var unsettled = _unsettled;
        var marker = MarkerOf(parameter.Syntax.Annotation, function.Frame) is var (name, type) ? new Marker(name, type) : null;
        if (unsettled == _unsettled && function.Frame is LazyFrame { IsInComprehension: false })
            function.Function.Markers[parameter.Index] = marker ?? Marker.None;
        return marker;
    }

    /// <summary>The marker of an annotation such as <c>CalledNow[…]</c> or <c>CalledNow[…] | None</c>, and what it marks.</summary>
    private (string Name, PythonType Type)? MarkerOf(ExpressionSyntax? annotation, Frame frame) => annotation switch
    {
        SubscriptSyntax { Value: NameSyntax or AttributeSyntax } subscript when Evaluate(subscript.Value, frame) is SpecialFormType { Name: "CalledNow" or "OnThread" or "OnLoop" or "Stored" } marker =>
            (marker.Name, EvaluateAnnotation(subscript.Slice, frame)),
        BinOpSyntax { Op: BinaryOperator.BitOr } union => MarkerOf(union.Left, frame) ?? MarkerOf(union.Right, frame),
        _ => null,
    };
}
