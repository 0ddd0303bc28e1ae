using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Expressions (Python language reference, 6).</content>
internal sealed partial class Evaluator
{
    private const int DictKeyLimit = 64;

    /// <summary>The longest constant text that is followed, in UTF-16 code units.</summary>
    private const int TextLimit = 200;

    /// <summary>What <paramref name="expression"/> may be. Operations in it that run code become edges of <paramref name="frame"/>.</summary>
    internal PythonType Evaluate(ExpressionSyntax expression, Frame frame)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            _unsettled++;
            return UnknownType.Because(UnknownReason.Limit);
        }

        var type = EvaluateCore(expression, frame);
        if (type.Size > TypeSizeLimit)
            type = Forget(type);
        if (frame.News is not null)
            HearNews(expression, frame);
        Observer?.Invoke(expression, type);
        if (type is AwaitableType or SuspendedType { Context.Function.IsCoroutine: true } && frame is FunctionContext context)
            NoteAwaitable(expression, context);
        return type;
    }

    private PythonType EvaluateCore(ExpressionSyntax expression, Frame frame)
    {
        switch (expression)
        {
            case NameSyntax name:
                return EvaluateName(name, frame);
            case ConstantSyntax constant:
                return EvaluateConstant(constant);
            case AttributeSyntax attribute:
                return EvaluateAttribute(attribute, frame);
            case CallSyntax call:
                return EvaluateCall(call, frame);
            case AwaitSyntax await:
                return Await(Evaluate(await.Value, frame), await, frame);
            case BinOpSyntax binary:
                return EvaluateBinary(binary, frame);
            case BoolOpSyntax boolean:
                return EvaluateBoolean(boolean, frame);
            case UnaryOpSyntax unary:
                return EvaluateUnary(unary, frame);
            case CompareSyntax compare:
                return EvaluateCompare(compare, frame);
            case SubscriptSyntax subscript:
                return EvaluateSubscript(subscript, frame);
            case IfExpSyntax conditional:
                return EvaluateConditional(conditional, frame);
            case LambdaSyntax:
                return new FunctionType(FunctionOf(expression, frame), frame);
            case TupleSyntax tuple:
                return EvaluateTupleDisplay(tuple, frame);
            case ListSyntax list:
                return EvaluateList(list, frame);
            case SetSyntax set:
                return EvaluateSet(set, frame);
            case DictSyntax dict:
                return EvaluateDict(dict, frame);
            case JoinedStrSyntax joined:
                return EvaluateParts(joined.Values, frame);
            case TemplateStrSyntax template:
                EvaluateParts(template.Values, frame);
                return UnknownType.Because(UnknownReason.Library);
            case NamedExprSyntax named:
                return EvaluateWalrus(named, frame);
            case StarredSyntax starred:
                return Iterate(Evaluate(starred.Value, frame), starred, frame);
            case ListCompSyntax list:
                return BuiltinInstance("list", EvaluateComprehension(list, list.Elt, null, frame));
            case SetCompSyntax set:
                return EvaluateSetComprehension(set, frame);
            case DictCompSyntax dict:
                return EvaluateDictComprehension(dict, frame);
            case GeneratorExpSyntax generator:
                return EvaluateGenerator(generator, frame);
            case YieldSyntax yield:
                return EvaluateYield(yield.Value is null ? NoneType.Instance : Evaluate(yield.Value, frame), frame);
            case YieldFromSyntax from:
                return EvaluateYieldFrom(from, frame);
            case SliceSyntax slice:
                return BuiltinInstance("slice", PartOfSlice(slice.Lower), PartOfSlice(slice.Upper), PartOfSlice(slice.Step));
            default:
                return UnknownType.Because(UnknownReason.Syntax);
        }

        PythonType PartOfSlice(ExpressionSyntax? part) => part is null ? NoneType.Instance : Evaluate(part, frame);
    }

    private PythonType EvaluateName(NameSyntax name, Frame frame)
    {
        var value = LookupName(name.Id, frame);
        if (frame is FunctionContext { Function.Scope.Globals.Count: > 0 } context)
            value = NarrowedAt(name, value, context);
        return GrownAt(name, MarkedByPath(name, value, frame), frame);
    }

    private PythonType EvaluateConstant(ConstantSyntax constant) => constant.ConstantKind switch
    {
        ConstantKind.None => NoneType.Instance,
        ConstantKind.True => LiteralType.True,
        ConstantKind.False => LiteralType.False,
        ConstantKind.String => constant.StringValue is { Length: <= TextLimit } text ? new LiteralType(text) : BuiltinInstance("str"),
        ConstantKind.Int => constant.Value is BigInteger number && number.GetBitLength() < 63 ? new LiteralType((long)number) : BuiltinInstance("int"),
        ConstantKind.Float => BuiltinInstance("float"),
        ConstantKind.Complex => BuiltinInstance("complex"),
        ConstantKind.Bytes => BuiltinInstance("bytes"),
        _ => UnknownType.Because(UnknownReason.Any),
    };

    private PythonType EvaluateAttribute(AttributeSyntax attribute, Frame frame)
    {
        var receiver = Evaluate(attribute.Value, frame);
        if (receiver is ModuleType package && attribute.Value is NameSyntax && DottedImport(attribute, package) is { } module)
            return module;
        var value = MarkedByPath(attribute, GetAttribute(receiver, attribute.Attr, attribute, frame), frame);
        return GrownAt(attribute, frame is FunctionContext context ? NarrowedAt(attribute, value, context) : value, frame);
    }

    // `import a.b` makes `a.b` a module even where `a`'s file says nothing of `b`.
    private ModuleType? DottedImport(AttributeSyntax attribute, ModuleType package) =>
        _modules.Find(package.Name, package.Importer) is null && _modules.Exists($"{package.Name}.{attribute.Attr}", package.Importer)
            ? new ModuleType($"{package.Name}.{attribute.Attr}", package.Importer)
            : null;

    private PythonType EvaluateTupleDisplay(TupleSyntax tuple, Frame frame)
    {
        var elements = ImmutableArray.CreateBuilder<PythonType>(tuple.Elts.Length);
        foreach (var element in tuple.Elts)
        {
            if (element is not StarredSyntax starred)
                elements.Add(Evaluate(element, frame));
            else if (Evaluate(starred.Value, frame) is TupleType spread)
                elements.AddRange(spread.Elements);
            else
                return BuiltinInstance("tuple", ElementOf(tuple.Elts, frame));
        }

        return elements.Count > 32 ? BuiltinInstance("tuple", UnionType.Join(elements.ToImmutable())) : new TupleType(elements.ToImmutable());
    }

    private PythonType EvaluateSet(SetSyntax set, Frame frame)
    {
        var element = ElementOf(set.Elts, frame);
        CallKey(element, false, set, frame);
        return BuiltinInstance("set", element);
    }

    private PythonType ElementOf(ImmutableArray<ExpressionSyntax> elements, Frame frame)
    {
        PythonType result = NeverType.Instance;
        foreach (var element in elements)
            result = UnionType.Join(result, Generalize(Evaluate(element, frame)));
        return result is NeverType ? UnknownType.Because(UnknownReason.Element) : result;
    }

    // Elements of a container keep their class, not their exact constant.
    private PythonType Generalize(PythonType type) => type is LiteralType { Value: not string } ? ClassInstanceOf(type) : type is LiteralType ? BuiltinInstance("str") : type;

    private PythonType EvaluateDict(DictSyntax dict, Frame frame)
    {
        var keys = ImmutableArray.CreateBuilder<string>();
        var values = ImmutableArray.CreateBuilder<PythonType>();
        PythonType? others = null;
        PythonType otherKeys = NeverType.Instance;
        for (var i = 0; i < dict.Values.Length; i++)
        {
            var key = dict.Keys[i] is { } expression ? Evaluate(expression, frame) : null;
            var value = Evaluate(dict.Values[i], frame);
            if (key is not (null or LiteralType))
                CallKey(key, false, dict.Keys[i]!, frame);
            if (key is LiteralType { Value: string text } && keys.Count < DictKeyLimit)
            {
                Put(text, value);
            }
            else if (key is null && Merged(value) is { } spread)
            {
                for (var j = 0; j < spread.Keys.Length; j++)
                    Put(spread.Keys[j], spread.Values[j]);
                others = spread.Others is null ? others : UnionType.Join(others ?? NeverType.Instance, spread.Others);
            }
            else
            {
                otherKeys = UnionType.Join(otherKeys, key is null ? UnknownType.Because(UnknownReason.Element) : Generalize(key));
                others = UnionType.Join(others ?? NeverType.Instance, key is null ? UnknownType.Because(UnknownReason.Element) : Generalize(value));
            }
        }

        if (keys.Count == 0 && others is not null)
            return BuiltinInstance("dict", otherKeys, others);
        return new DictType(keys.ToImmutable(), values.ToImmutable(), others ?? (keys.Count == 0 ? UnknownType.Because(UnknownReason.Element) : null));

        void Put(string key, PythonType value)
        {
            if (keys.IndexOf(key) is >= 0 and var index)
            {
                values[index] = value;
                return;
            }

            keys.Add(key);
            values.Add(value);
        }
    }

    private PythonType EvaluateParts(ImmutableArray<ExpressionSyntax> parts, Frame frame)
    {
        foreach (var part in parts)
        {
            var (value, spec) = part switch
            {
                FormattedValueSyntax field => (field.Value, field.FormatSpec),
                InterpolationSyntax field => (field.Value, field.FormatSpec),
                _ => (null, null),
            };
            if (value is null)
                continue;
            var type = Evaluate(value, frame);
            if (part is FormattedValueSyntax formatted)
                CallSpecial(type, formatted.Conversion switch { 'r' or 'a' => ["__repr__"], 's' => ["__str__", "__repr__"], _ => ["__format__", "__str__", "__repr__"] }, value, frame);
            if (spec is not null)
                EvaluateParts(spec.Values, frame);
        }

        return BuiltinInstance("str");
    }

    private PythonType EvaluateWalrus(NamedExprSyntax named, Frame frame)
    {
        var value = Evaluate(named.Value, frame);
        if (frame is FunctionContext context)
            StoreLocal(named.Target.Id, value, context);
        return value;
    }

    private static UnknownType EvaluateYield(PythonType value, Frame frame)
    {
        if (frame is FunctionContext context)
            context.YieldType = UnionType.Join(context.YieldType, value);
        return UnknownType.Because(UnknownReason.Any);
    }

    // What `yield from` gives is what the inner generator returns (PEP 380); for `x.__await__()`, what awaiting gives.
    private PythonType EvaluateYieldFrom(YieldFromSyntax from, Frame frame)
    {
        var inner = Evaluate(from.Value, frame);
        if (inner is AwaitableType or SuspendedType { Context.Function.IsCoroutine: true })
            return Await(inner, from, frame);
        EvaluateYield(Iterate(inner, from, frame), frame);
        return inner is SuspendedType { Context: { State: FunctionState.Done, ReturnType: not NeverType } context } ? context.ReturnType : UnknownType.Because(UnknownReason.Any);
    }
}
