namespace Analyzer.Syntax.Parsing;

/// <summary>CPython's words for expressions in its messages (<c>_PyPegen_get_expr_name</c>).</summary>
internal static class SyntaxErrors
{
    /// <summary>What <paramref name="expression"/> is called.</summary>
    public static string Describe(ExpressionSyntax expression) => expression switch
    {
        AttributeSyntax => "attribute",
        SubscriptSyntax => "subscript",
        StarredSyntax => "starred",
        NameSyntax => "name",
        ListSyntax => "list",
        TupleSyntax => "tuple",
        LambdaSyntax => "lambda",
        CallSyntax => "function call",
        BoolOpSyntax or BinOpSyntax or UnaryOpSyntax => "expression",
        GeneratorExpSyntax => "generator expression",
        YieldSyntax or YieldFromSyntax => "yield expression",
        AwaitSyntax => "await expression",
        ListCompSyntax => "list comprehension",
        SetCompSyntax => "set comprehension",
        DictCompSyntax => "dict comprehension",
        DictSyntax => "dict literal",
        SetSyntax => "set display",
        JoinedStrSyntax or FormattedValueSyntax => "f-string expression",
        TemplateStrSyntax or InterpolationSyntax => "t-string expression",
        ConstantSyntax constant => constant.ConstantKind switch
        {
            ConstantKind.None => "None",
            ConstantKind.True => "True",
            ConstantKind.False => "False",
            ConstantKind.Ellipsis => "ellipsis",
            _ => "literal",
        },
        CompareSyntax => "comparison",
        IfExpSyntax => "conditional expression",
        NamedExprSyntax => "named expression",
        _ => "expression",
    };
}
