using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>Puts <c>await</c> in front of an expression.</summary>
internal static class AwaitEdits
{
    /// <summary>The changes: <c>f()</c> becomes <c>await f()</c>, and <c>(await f())</c> where an operator would else take hold of it.</summary>
    /// <param name="expression">What is to be awaited.</param>
    /// <param name="tree">Its file.</param>
    /// <param name="prefix">What stands between <c>await</c> and the expression.</param>
    public static IEnumerable<TextEdit> Of(ExpressionSyntax expression, SyntaxTree tree, string prefix = "")
    {
        var isOperand = expression.Parent switch
        {
            AttributeSyntax => true,
            SubscriptSyntax subscript => ReferenceEquals(subscript.Value, expression),
            CallSyntax outer => ReferenceEquals(outer.Func, expression),
            _ => false,
        };
        yield return Insertion(tree, expression.Span.Start, $"{(isOperand ? "(" : "")}await {prefix}");
        if (isOperand)
            yield return Insertion(tree, expression.Span.End, ")");
    }

    /// <summary>Whether <c>await</c> may stand there: in the body of the coroutine itself, and not awaited already.</summary>
    public static bool MayStandAt(SyntaxNode site, SyntaxNode coroutine)
    {
        if (site.Parent is AwaitSyntax || coroutine is not AsyncFunctionDefSyntax)
            return false;
        foreach (var ancestor in site.Ancestors())
        {
            if (ReferenceEquals(ancestor, coroutine))
                return true;
            if (ancestor is FunctionDefinitionSyntax or LambdaSyntax or ClassDefSyntax or GeneratorExpSyntax or ArgumentsSyntax)
                return false;
        }

        return false;
    }

    /// <summary>Text put in at one place.</summary>
    public static TextEdit Insertion(SyntaxTree tree, int offset, string text) => new(new Location(tree.Text, new TextSpan(offset, offset)), text);
}
