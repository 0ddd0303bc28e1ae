using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Operators: each is a call of a special method (data model, 3.3).</content>
internal sealed partial class Evaluator
{
    private static readonly string[] s_binary = ["add", "sub", "mul", "matmul", "truediv", "mod", "pow", "lshift", "rshift", "or", "xor", "and", "floordiv"];
    private static readonly string[] s_methods = [.. s_binary.Select(name => $"__{name}__")];
    private static readonly string[] s_reflected = [.. s_binary.Select(name => $"__r{name}__")];
    private static readonly string[] s_truth = ["__bool__", "__len__"];
    private static readonly string[] s_comparison = ["__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"];

    private PythonType EvaluateBinary(BinOpSyntax binary, Frame frame)
    {
        // Long sums nest to the left as deep as they are long: walk down without recursion.
        var chain = new Stack<BinOpSyntax>();
        ExpressionSyntax current = binary;
        while (current is BinOpSyntax next)
        {
            chain.Push(next);
            current = next.Left;
        }

        var left = Evaluate(current, frame);
        while (chain.TryPop(out var operation))
            left = ApplyBinary(left, operation.Op, Evaluate(operation.Right, frame), operation, frame);
        return left;
    }

    private PythonType ApplyBinary(PythonType left, BinaryOperator op, PythonType right, SyntaxNode site, Frame frame)
    {
        if (left is UnknownType || (left is NoneType && op == BinaryOperator.BitOr))
            return UnknownType.From(left, UnknownReason.Element);
        if (left is TupleType first && right is TupleType second && op == BinaryOperator.Add)
            return new TupleType(first.Elements.AddRange(second.Elements));
        if (left is LiteralType { Value: string head } && right is LiteralType { Value: string tail } && op == BinaryOperator.Add && frame.Module.IsStub && head.Length + tail.Length <= TextLimit)
            return new LiteralType(head + tail);
        if (op == BinaryOperator.Mod && left is LiteralType { Value: string pattern })
        {
            FormatWithPercent(pattern, right, site, frame);
            return BuiltinInstance("str");
        }

        return left is UnionType union ? ApplyToEach(union, op, right, site, frame) : Known(ApplyToOne(left, op, right, site, frame));
    }

    private PythonType ApplyToEach(UnionType left, BinaryOperator op, PythonType right, SyntaxNode site, Frame frame) =>
        JoinKnown(left.Members, member => ApplyToOne(member, op, right, site, frame));

    private PythonType ApplyToOne(PythonType left, BinaryOperator op, PythonType right, SyntaxNode site, Frame frame)
    {
        var (name, reflected) = (s_methods[(int)op], s_reflected[(int)op]);
        return (Takes(left, name, right) ? CallMethod(left, name, CallArguments.Of(right), site, frame) : null)
            ?? (Takes(right, reflected, left) ? CallMethod(right, reflected, CallArguments.Of(left), site, frame) : null)
            ?? UnknownType.Because(UnknownReason.Element);
    }

    // Whether an operand's method is asked, and does not answer NotImplemented: a stub says what it takes (data model, 3.3.8).
    private bool Takes(PythonType receiver, string name, PythonType operand)
    {
        if (operand is UnknownType || ClassInstanceOf(receiver) is not InstanceType instance || FindMember(instance.Class, name) is not { Value: FunctionType { Function.Module.IsStub: true } method })
            return true;
        var arguments = CallArguments.Of(receiver, operand);
        return method.Overloads is { } overloads
            ? overloads.Functions.Any(candidate => Accepts(new FunctionType(candidate, method.Frame), arguments))
            : Accepts(method, arguments);
    }

    /// <summary>Calls a special method, looked up on the class as Python does; null if the class has none.</summary>
    internal PythonType? CallMethod(PythonType receiver, string name, CallArguments arguments, SyntaxNode site, Frame frame)
    {
        if (receiver is UnionType union)
        {
            PythonType? result = null;
            foreach (var member in union.Members)
            {
                if (CallMethod(member, name, arguments, site, frame) is { } each)
                    result = result is null ? each : UnionType.Join(result, each);
            }

            return result;
        }

        if (receiver is ClassType @class)
            return HierarchyOf(@class.Class).Metaclass is { } metaclass && FindMember(metaclass, name) is { Value: FunctionType operation } ? CallFunction(operation.Bind(@class), arguments, site, frame, Resolution.Type, Crossing.None) : null;
        if (ClassInstanceOf(receiver) is not InstanceType instance || FindMember(instance.Class, name) is not { } found)
            return null;
        return found.Value switch
        {
            FunctionType method => CallFunction(method.Bind(instance), arguments, site, frame, Resolution.Type, Crossing.None),
            MethodWrapperType or PropertyType or InstanceType => Call(BindMember(found.Value, found.Owner, instance, site, frame), arguments, site, frame),
            _ => UnknownType.Because(UnknownReason.Attribute),
        };
    }

    // Calls the first of several special methods that the class itself defines; those of `object` do nothing of note.
    private void CallSpecial(PythonType receiver, string[] names, SyntaxNode site, Frame frame)
    {
        if (receiver is InstanceType only)
            CallSpecialOf(only, names, site, frame);
        if (receiver is UnionType union)
        {
            foreach (var member in union.Members)
            {
                if (member is InstanceType instance)
                    CallSpecialOf(instance, names, site, frame);
            }
        }
    }

    private void CallSpecialOf(InstanceType instance, string[] names, SyntaxNode site, Frame frame)
    {
        foreach (var name in names)
        {
            if (FindMember(instance.Class, name) is not { Value: FunctionType method } || IsObjectMember(method))
                continue;
            if (method.Function is not { HasEmptyBody: true, Module: { IsStub: true, Name: "builtins" } }) // Numbers, strings and containers answer at once.
                CallFunction(method.Bind(instance), CallArguments.None, site, frame, Resolution.Type, Crossing.None);
            return;
        }
    }

    private PythonType EvaluateBoolean(BoolOpSyntax boolean, Frame frame)
    {
        var context = frame as FunctionContext;
        var before = context?.Locals;
        PythonType?[]? exits = null;
        PythonType result = NeverType.Instance;
        for (var i = 0; i < boolean.Values.Length; i++)
        {
            var value = Evaluate(boolean.Values[i], frame);
            if (i == boolean.Values.Length - 1)
            {
                result = UnionType.Join(result, value);
                Settle(boolean, TruthOf(value), exits, context);
                break;
            }

            TestTruth(value, boolean.Values[i], frame);
            var truth = TruthOf(value);
            var stops = boolean.Op == BooleanOperator.And ? truth == false : truth == true;
            var goesOn = boolean.Op == BooleanOperator.And ? truth == true : truth == false;
            if (!goesOn)
                result = UnionType.Join(result, boolean.Op == BooleanOperator.Or ? UnionType.Without(value, member => TruthOf(member) == false) : UnionType.Without(value, member => TruthOf(member) == true));
            if (stops)
            {
                Settle(boolean, truth, exits, context);
                break;
            }

            if (context?.Locals is not { } locals)
                continue;
            exits = JoinLocals(context, exits, NarrowedLocals(boolean.Values[i], value, boolean.Op != BooleanOperator.And, locals, context));
            if (NarrowedLocals(boolean.Values[i], value, boolean.Op == BooleanOperator.And, locals, context) is { } narrowed)
                context.Locals = narrowed;
        }

        if (context is not null && before is not null)
            context.Locals = JoinLocals(context, before, context.Locals) ?? before;
        return result is NeverType ? UnknownType.Because(UnknownReason.Element) : result;
    }

    // What is known after the last operand that is asked. One that is certainly false decides an `and`, whatever those before it are.
    private static void Settle(BoolOpSyntax boolean, bool? truth, PythonType?[]? exits, FunctionContext? context)
    {
        if (context is { Locals: { } asked, Module.IsStub: false })
            (context.Tests ??= [])[boolean] = (asked, JoinLocals(context, exits, asked), truth == (boolean.Op == BooleanOperator.Or) ? truth : null);
    }

    /// <summary>Whether a value is certainly true or false; null if that is open.</summary>
    private bool? TruthOf(PythonType type) => type switch
    {
        NoneType => false,
        LiteralType { Value: bool flag } => flag,
        LiteralType { Value: string text } => text.Length > 0,
        LiteralType { Value: long number } => number != 0,
        TupleType tuple => !tuple.Elements.IsEmpty,
        FunctionType or ClassType or ModuleType or SuspendedType => true,
        InstanceType { Class: var @class } instance => IsAlwaysTrue(@class) && (instance.Creation is not null || !instance.Marks.IsEmpty || IsTrueBelow(@class)) ? true : null,
        _ => null,
    };

    // Objects are true unless their class has `__bool__` or `__len__` (reference, 4.1). A stub of a container may leave these out.
    private bool IsAlwaysTrue(ClassSymbol @class)
    {
        if (@class.IsAlwaysTrue is { } known)
            return known;
        var hierarchy = HierarchyOf(@class);
        var unsettled = _unsettled;
        var answer = !hierarchy.HasUnknownBase && !hierarchy.IsProtocol && hierarchy.Form == ClassForm.Plain && !IsObject(@class)
            && hierarchy.Mro.All(parent => IsObject(parent) || !(parent.Module.Name is "builtins" or "typing" or "collections" or "collections.abc" or "abc" or "numbers" || HierarchyOf(parent).IsProtocol))
            && s_containerMethods.All(name => FindMember(@class, name) is null);
        if (unsettled == _unsettled)
            @class.IsAlwaysTrue = answer;
        return answer;
    }

    // One that was seen being made is of no class below. Where one is only declared, no class of the project below may say otherwise, and a stub says so
    // itself (`@always_true`).
    private bool IsTrueBelow(ClassSymbol @class)
    {
        if (@class.IsTrueBelow is { } known)
            return known;
        if (@class.Module.IsStub && !HierarchyOf(@class).Mro.Any(parent => IsDeclared(parent, "always_true")))
            return (@class.IsTrueBelow = false).Value;
        return (@class.IsTrueBelow = (Subclasses?.Invoke(@class) ?? []).All(below => s_truth.All(name => FindMember(below, name) is null))).Value;
    }

    private static readonly string[] s_containerMethods = ["__bool__", "__len__", "__iter__", "__getitem__", "__contains__", "__next__"];

    /// <summary>A truth test calls <c>__bool__</c>, or else <c>__len__</c>.</summary>
    private void TestTruth(PythonType type, SyntaxNode site, Frame frame)
    {
        CallSpecial(type, s_truth, site, frame);
        HearNews(site, frame);
    }

    private PythonType EvaluateUnary(UnaryOpSyntax unary, Frame frame)
    {
        var operand = Evaluate(unary.Operand, frame);
        if (unary.Op == UnaryOperator.Not)
        {
            TestTruth(operand, unary.Operand, frame);
            return TruthOf(operand) is { } truth ? LiteralType.Of(!truth) : BuiltinInstance("bool");
        }

        if (operand is LiteralType { Value: long number } && unary.Op == UnaryOperator.USub)
            return new LiteralType(-number);
        var name = unary.Op switch { UnaryOperator.Invert => "__invert__", UnaryOperator.UAdd => "__pos__", _ => "__neg__" };
        return CallMethod(operand, name, CallArguments.None, unary, frame) ?? UnknownType.Because(UnknownReason.Element);
    }
}
