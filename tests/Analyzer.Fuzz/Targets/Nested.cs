using Analyzer.Syntax;

namespace Analyzer.Fuzz;

/// <summary>Whether the nodes of a tree lie where their parents do.</summary>
internal static class Nested
{
    /// <summary>Asks each node, without recursion.</summary>
    /// <exception cref="InvalidOperationException">A node ends before it begins, or reaches out of its parent or its text.</exception>
    public static void Check(SyntaxNode root, SourceText text)
    {
        var pending = new Stack<SyntaxNode>([root]);
        while (pending.TryPop(out var node))
        {
            if (node.Span.Start < 0 || node.Span.End < node.Span.Start || node.Span.End > text.Length)
                throw new InvalidOperationException($"{node.Kind} stands at {node.Span} of {text.Length}.");
            foreach (var child in node.Children)
            {
                if (!ReferenceEquals(child.Parent, node))
                    throw new InvalidOperationException($"{child.Kind} at {child.Span} has another parent than {node.Kind} at {node.Span}.");
                if ((child.Span.Start < node.Span.Start || child.Span.End > node.Span.End) && !MayReachOut(node, child))
                    throw new InvalidOperationException($"{child.Kind} at {child.Span} reaches out of {node.Kind} at {node.Span}.");
                pending.Push(child);
            }
        }
    }

    // Decorators stand before the definition's own range, as in `ast`.
    private static bool MayReachOut(SyntaxNode node, SyntaxNode child) => node is FunctionDefinitionSyntax or ClassDefSyntax && child is ExpressionSyntax && child.Span.End <= node.Span.Start;
}
