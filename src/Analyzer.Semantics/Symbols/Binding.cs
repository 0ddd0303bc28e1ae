using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>One place where a name of a module or class is bound.</summary>
/// <param name="Kind">How it is bound.</param>
/// <param name="Node">The statement, or the alias, handler, with item or pattern that binds it.</param>
/// <param name="Target">The whole target that the name is a part of; null where the node binds the name itself.</param>
/// <param name="IsConditional">Whether it stands below an <c>if</c>, <c>try</c>, loop or <c>with</c>.</param>
internal readonly record struct Binding(BindingKind Kind, SyntaxNode Node, ExpressionSyntax? Target, bool IsConditional);

/// <summary>How a name is bound (Python language reference, 4.2.1).</summary>
internal enum BindingKind : byte
{
    Import,
    ImportFrom,
    Function,
    Class,
    Assignment,
    AnnotatedAssignment,
    AugmentedAssignment,
    Loop,
    With,
    Handler,
    NamedExpression,
    Pattern,
    TypeAlias,
    TypeParameter,
    Global,
}
