namespace Analyzer.Syntax;

#pragma warning disable CS1591 // The members are ast's own names.

/// <summary>Whether an expression is read, written or deleted: <c>ast.expr_context</c>.</summary>
public enum ExpressionContext : byte { Load, Store, Del }

/// <summary>The operators of <see cref="BoolOpSyntax"/>: <c>ast.boolop</c>.</summary>
public enum BooleanOperator : byte { And, Or }

/// <summary>The operators of <see cref="BinOpSyntax"/>: <c>ast.operator</c>.</summary>
public enum BinaryOperator : byte { Add, Sub, Mult, MatMult, Div, Mod, Pow, LShift, RShift, BitOr, BitXor, BitAnd, FloorDiv }

/// <summary>The operators of <see cref="UnaryOpSyntax"/>: <c>ast.unaryop</c>.</summary>
public enum UnaryOperator : byte { Invert, Not, UAdd, USub }

/// <summary>The operators of <see cref="CompareSyntax"/>: <c>ast.cmpop</c>.</summary>
public enum ComparisonOperator : byte { Eq, NotEq, Lt, LtE, Gt, GtE, Is, IsNot, In, NotIn }

/// <summary>What kind of value a <see cref="ConstantSyntax"/> has.</summary>
public enum ConstantKind : byte { None, True, False, Ellipsis, Int, Float, Complex, String, Bytes }
