using System.Collections.Immutable;

namespace Analyzer.Syntax.Parsing;

/// <summary>Precedence of operators, by a stack of operators and one of operands; depth costs no recursion.</summary>
internal partial class PythonParser
{
    private const int OrPrecedence = 1;
    private const int AndPrecedence = 2;
    private const int NotPrecedence = 3;
    private const int ComparisonPrecedence = 4;
    private const int UnaryPrecedence = 11;
    private const int PowerPrecedence = 12;

    private Operand[] _operands = new Operand[64];
    private Operator[] _operators = new Operator[64];
    private int _operandCount;
    private int _operatorCount;

    /// <summary>An operand, with the parentheses around it.</summary>
    private record struct Operand(ExpressionSyntax Node, int Start, int End);

    /// <summary>An operator that waits for its right operand; precedence 0 marks where an operation begins.</summary>
    private record struct Operator(int Kind, int Precedence, bool IsUnary, int Start);

    private void ClearOperators() => _operandCount = _operatorCount = 0;

    private void BeginOperation() => PushOperator(new Operator(0, 0, false, 0));

    private void PushOperand(ParserRuleContext context, ExpressionSyntax node) =>
        PushOperand(new Operand(node, Tokens.Starts[context.First], Tokens.Ends[Next - 1]));

    private void PushUnaryOperator()
    {
        var token = Next - 1;
        var kind = Tokens.Kinds[token];
        if (kind == NOT && _operators[_operatorCount - 1].Precedence > NotPrecedence)
            throw Unexpected(token);
        PushOperator(new Operator(kind, kind == NOT ? NotPrecedence : UnaryPrecedence, true, Tokens.Starts[token]));
    }

    private void PushBinaryOperator()
    {
        var kind = Tokens.Kinds[Next - 1];
        if (kind == NOTEQUAL && Tokens.TextOf(Next - 1)[0] == '<')
            Suspicious(Tokens.SpanOf(Next - 1));
        var precedence = PrecedenceOf(kind);
        // `and`, `or` and comparisons are chains, made when they end; powers group to the right.
        var reducible = precedence is <= ComparisonPrecedence or PowerPrecedence ? precedence + 1 : precedence;
        while (_operators[_operatorCount - 1].Precedence >= reducible)
            Reduce();
        PushOperator(new Operator(kind, precedence, false, 0));
    }

    private ExpressionSyntax EndOperation()
    {
        while (_operators[_operatorCount - 1].Precedence > 0)
            Reduce();
        _operatorCount--;
        return _operands[--_operandCount].Node;
    }

    private void Reduce()
    {
        var top = _operators[_operatorCount - 1];
        if (top.IsUnary)
            ReduceUnary(top);
        else if (top.Precedence is <= ComparisonPrecedence)
            ReduceChain(top);
        else
            ReduceBinary(top);
    }

    private void ReduceUnary(Operator top)
    {
        _operatorCount--;
        ref var operand = ref _operands[_operandCount - 1];
        var op = top.Kind switch { NOT => UnaryOperator.Not, MINUS => UnaryOperator.USub, PLUS => UnaryOperator.UAdd, _ => UnaryOperator.Invert };
        operand = new Operand(new UnaryOpSyntax(op, operand.Node, new TextSpan(top.Start, operand.End)), top.Start, operand.End);
    }

    private void ReduceBinary(Operator top)
    {
        _operatorCount--;
        var right = _operands[--_operandCount];
        ref var left = ref _operands[_operandCount - 1];
        left = new Operand(new BinOpSyntax(left.Node, BinaryOf(top.Kind), right.Node, new TextSpan(left.Start, right.End)), left.Start, right.End);
    }

    private void ReduceChain(Operator top)
    {
        var first = _operatorCount - 1;
        while (_operators[first - 1].Precedence == top.Precedence && !_operators[first - 1].IsUnary)
            first--;
        var count = _operatorCount - first;
        ref var left = ref _operands[_operandCount - count - 1];
        var span = new TextSpan(left.Start, _operands[_operandCount - 1].End);
        ExpressionSyntax node;
        if (top.Precedence == ComparisonPrecedence)
        {
            var ops = ImmutableArray.CreateBuilder<ComparisonOperator>(count);
            for (var i = first; i < _operatorCount; i++)
                ops.Add(ComparisonOf(_operators[i].Kind));
            node = new CompareSyntax(left.Node, ops.MoveToImmutable(), TakeOperands(count), span);
        }
        else
        {
            node = new BoolOpSyntax(top.Precedence == AndPrecedence ? BooleanOperator.And : BooleanOperator.Or, TakeOperands(count + 1), span);
        }

        _operandCount -= count;
        _operatorCount -= count;
        left = new Operand(node, span.Start, span.End);
    }

    private ImmutableArray<ExpressionSyntax> TakeOperands(int count)
    {
        var result = new ExpressionSyntax[count];
        for (var i = 0; i < count; i++)
            result[i] = _operands[_operandCount - count + i].Node;
        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(result);
    }

    private void PushOperand(Operand operand)
    {
        if (_operandCount == _operands.Length)
            Array.Resize(ref _operands, _operandCount * 2);
        _operands[_operandCount++] = operand;
    }

    private void PushOperator(Operator item)
    {
        if (_operatorCount == _operators.Length)
            Array.Resize(ref _operators, _operatorCount * 2);
        _operators[_operatorCount++] = item;
    }

    private static int PrecedenceOf(int kind) => kind switch
    {
        OR => OrPrecedence,
        AND => AndPrecedence,
        VBAR => 5,
        CARET => 6,
        AMPERSAND => 7,
        LSHIFT or RSHIFT => 8,
        PLUS or MINUS => 9,
        STAR or SLASH or DOUBLESLASH or PERCENT or AT => 10,
        DOUBLESTAR => PowerPrecedence,
        _ => ComparisonPrecedence,
    };

    private static BinaryOperator BinaryOf(int kind) => kind switch
    {
        PLUS => BinaryOperator.Add,
        MINUS => BinaryOperator.Sub,
        STAR => BinaryOperator.Mult,
        SLASH => BinaryOperator.Div,
        DOUBLESLASH => BinaryOperator.FloorDiv,
        PERCENT => BinaryOperator.Mod,
        AT => BinaryOperator.MatMult,
        DOUBLESTAR => BinaryOperator.Pow,
        LSHIFT => BinaryOperator.LShift,
        RSHIFT => BinaryOperator.RShift,
        AMPERSAND => BinaryOperator.BitAnd,
        VBAR => BinaryOperator.BitOr,
        _ => BinaryOperator.BitXor,
    };

    private static ComparisonOperator ComparisonOf(int kind) => kind switch
    {
        LESS => ComparisonOperator.Lt,
        GREATER => ComparisonOperator.Gt,
        EQEQUAL => ComparisonOperator.Eq,
        NOTEQUAL => ComparisonOperator.NotEq,
        LESSEQUAL => ComparisonOperator.LtE,
        GREATEREQUAL => ComparisonOperator.GtE,
        IN => ComparisonOperator.In,
        NOT_IN => ComparisonOperator.NotIn,
        IS => ComparisonOperator.Is,
        _ => ComparisonOperator.IsNot,
    };
}
