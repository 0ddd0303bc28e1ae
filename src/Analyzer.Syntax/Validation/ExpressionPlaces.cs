using Analyzer.Syntax.Parsing;
using Kind = Analyzer.Syntax.Parsing.PythonParser;

namespace Analyzer.Syntax;

/// <summary>Whether starred expressions, assignments and yields stand where they may.</summary>
/// <remarks>Rather says no once too often: a no is checked again, at leisure.</remarks>
internal readonly ref struct ExpressionPlaces(TokenBuffer tokens, PythonVersion version)
{
    /// <summary>Whether an expression binds more loosely than <c>|</c> does.</summary>
    public static bool IsLoose(ExpressionSyntax value) =>
        value is BoolOpSyntax or CompareSyntax or IfExpSyntax or LambdaSyntax or UnaryOpSyntax { Op: UnaryOperator.Not };

    /// <summary>Whether CPython certainly takes the expression where it stands.</summary>
    public bool IsAllowed(ExpressionSyntax expression) => expression switch
    {
        StarredSyntax starred => IsAllowed(starred),
        NamedExprSyntax named => !IsParenthesized(named.Target) && (IsParenthesized(named) || IsAllowedBare(named)),
        _ => IsAllowedBareYield(expression) || IsParenthesized(expression),
    };

    private bool IsAllowed(StarredSyntax starred)
    {
        if (starred.Parent is CallSyntax or ClassDefSyntax)
            return true;
        return !IsLoose(starred.Value) && starred.Parent switch
        {
            ListSyntax or SetSyntax or ExpressionStatementSyntax or AssignSyntax or ReturnSyntax or YieldSyntax
                or FormattedValueSyntax or InterpolationSyntax or TypeVarTupleSyntax => true,
            TupleSyntax { Parent: SubscriptSyntax subscript } tuple when subscript.Slice == tuple => version.Minor >= 11,
            TupleSyntax { Parent: ForStatementSyntax loop } tuple when loop.Iter == tuple => version.Minor >= 9,
            TupleSyntax { Parent: AugAssignSyntax } => version.Minor >= 9,
            TupleSyntax => true,
            AugAssignSyntax assign => assign.Value == starred && version.Minor >= 9,
            AnnAssignSyntax assign => assign.Value == starred,
            ForStatementSyntax loop => loop.Target == starred || version.Minor >= 9,
            ComprehensionSyntax comprehension => comprehension.Target == starred,
            ArgSyntax { Parent: ArgumentsSyntax arguments } arg => arguments.VarArg == arg && version.Minor >= 11,
            _ => false,
        };
    }

    private bool IsAllowedBare(NamedExprSyntax named) => named.Parent switch
    {
        IfSyntax or WhileSyntax or CallSyntax or ClassDefSyntax or ListSyntax or ListCompSyntax or MatchSyntax => true,
        SetSyntax or SetCompSyntax => version.Minor >= 9,
        GeneratorExpSyntax or SubscriptSyntax => version.Minor >= 10,
        MatchCaseSyntax match => match.Guard == named,
        FunctionDefinitionSyntax function => function.Decorators.Contains(named),
        TupleSyntax { Parent: SubscriptSyntax subscript } tuple when subscript.Slice == tuple => version.Minor >= 10,
        TupleSyntax { Parent: MatchSyntax } => true,
        TupleSyntax tuple => tokens.Text[tuple.Span.Start] == '(' && tuple.Elts[0].Span.Start > tuple.Span.Start
            && !IsParenthesized(tuple.Elts[0]),
        _ => false,
    };

    private static bool IsAllowedBareYield(ExpressionSyntax yield) => yield.Parent switch
    {
        ExpressionStatementSyntax or FormattedValueSyntax or InterpolationSyntax => true,
        AssignSyntax assign => assign.Value == yield,
        AugAssignSyntax assign => assign.Value == yield,
        AnnAssignSyntax assign => assign.Value == yield,
        _ => false,
    };

    private bool IsParenthesized(ExpressionSyntax expression)
    {
        var first = IndexAt(expression.Span.Start);
        return first > 0 && tokens.Kinds[first - 1] == Kind.LPAR && tokens.Kinds[IndexAt(expression.Span.End)] == Kind.RPAR;
    }

    private int IndexAt(int offset)
    {
        var token = Array.BinarySearch(tokens.Starts, 0, tokens.Count, offset);
        return token < 0 ? ~token : token;
    }
}
