using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Comparisons, membership and identity (reference, 6.10).</content>
internal sealed partial class Evaluator
{
    private PythonType EvaluateCompare(CompareSyntax compare, Frame frame)
    {
        var left = Evaluate(compare.Left, frame);
        PythonType result = BuiltinInstance("bool");
        if (left is LiteralType { Value: string text } && compare is { Left: NameSyntax name, Ops: [var single], Comparators: [var other] }
            && frame is FunctionContext context && GivenParameter(name, context) is not null && IsAmong(text, single, other, context) is { } known)
            return LiteralType.Of(known);
        var isDecided = SubjectOfName(compare) is NameSyntax subject ? AnswerByName(compare, LookupName(subject.Id, frame)) : null;
        for (var i = 0; i < compare.Ops.Length; i++)
        {
            var right = Evaluate(compare.Comparators[i], frame);
            var answer = ApplyComparison(left, compare.Ops[i], right, compare, frame);
            if (compare.Ops.Length == 1)
                result = answer;
            left = right;
        }

        return isDecided is { } decided ? LiteralType.Of(decided) : result;
    }

    // `kind == "disk"`, `kind in ("disk", "tape")`, where the call says which kind; null where that is not all there is to it.
    private bool? IsAmong(string text, ComparisonOperator op, ExpressionSyntax other, FunctionContext context)
    {
        var texts = op switch
        {
            ComparisonOperator.Eq or ComparisonOperator.NotEq => [other],
            ComparisonOperator.In or ComparisonOperator.NotIn => ElementsOf(other),
            _ => default,
        };
        if (texts.IsDefault)
            return null;
        var isFound = false;
        foreach (var element in texts)
        {
            if (Evaluate(element, context) is not LiteralType { Value: string candidate })
                return null;
            isFound |= candidate == text;
        }

        return isFound == op is ComparisonOperator.Eq or ComparisonOperator.In;
    }

    private static ImmutableArray<ExpressionSyntax> ElementsOf(ExpressionSyntax display) => display switch
    {
        TupleSyntax tuple => tuple.Elts,
        ListSyntax list => list.Elts,
        SetSyntax set => set.Elts,
        _ => default,
    };

    private PythonType ApplyComparison(PythonType left, ComparisonOperator op, PythonType right, SyntaxNode site, Frame frame)
    {
        switch (op)
        {
            case ComparisonOperator.Is or ComparisonOperator.IsNot:
                return right is NoneType && IsNone(left) is { } isNone ? LiteralType.Of(isNone == (op == ComparisonOperator.Is)) : BuiltinInstance("bool");
            case ComparisonOperator.In or ComparisonOperator.NotIn:
                CallKeyOf(right, left, site, frame);
                if (CallMethod(right, "__contains__", CallArguments.Of(left), site, frame) is null && right is not UnknownType)
                    Iterate(right, site, frame);
                return BuiltinInstance("bool");
            default:
                if (left is LiteralType first && right is LiteralType second && op is ComparisonOperator.Eq or ComparisonOperator.NotEq && left is LiteralType { Value: bool } && right is LiteralType { Value: bool })
                    return LiteralType.Of(left.Equals(right) == (op == ComparisonOperator.Eq));
                if (AnswersComparison(left, op, right) is { } reflected)
                    return CallMethod(right, reflected, CallArguments.Of(left), site, frame) ?? BuiltinInstance("bool");
                if (left is LiteralType or NoneType)
                    return BuiltinInstance("bool");
                return CallMethod(left, s_comparison[(int)op], CallArguments.Of(right), site, frame) ?? BuiltinInstance("bool");
        }
    }

    // The right operand's method is asked where the left one's answers NotImplemented (data model, 3.3.1); null if it is not.
    private string? AnswersComparison(PythonType left, ComparisonOperator op, PythonType right)
    {
        var reflected = op switch { ComparisonOperator.Lt => "__gt__", ComparisonOperator.LtE => "__ge__", ComparisonOperator.Gt => "__lt__", ComparisonOperator.GtE => "__le__", var same => s_comparison[(int)same] };
        if (right is not InstanceType answering || FindMember(answering.Class, reflected) is not { Value: FunctionType { Function.Module.IsStub: false } })
            return null;
        var isOpen = left is LiteralType or NoneType or TupleType or DictType
            || (left is InstanceType asked && (FindMember(asked.Class, s_comparison[(int)op]) is not { Value: FunctionType method } || method.Function.Module.IsStub));
        return isOpen ? reflected : null;
    }

    // Whether a value is None for certain, or for certain not.
    private static bool? IsNone(PythonType type) => type switch
    {
        NoneType => true,
        UnknownType or TypeVariable or NeverType => null,
        UnionType union => union.Members.Any(member => IsNone(member) != false) ? null : false,
        _ => false,
    };
}
