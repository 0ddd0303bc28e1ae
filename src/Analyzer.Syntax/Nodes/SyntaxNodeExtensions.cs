namespace Analyzer.Syntax;

/// <summary>Walks over trees.</summary>
public static class SyntaxNodeExtensions
{
    /// <summary>All nodes below <paramref name="node"/>, parents before children, in source order.</summary>
    /// <param name="node">The node to start below.</param>
    /// <param name="descendInto">Which nodes to look below; all of them if null.</param>
    /// <remarks>Keeps its own stack, so that depth costs memory but never overflows.</remarks>
    public static IEnumerable<SyntaxNode> DescendantNodes(this SyntaxNode node, Func<SyntaxNode, bool>? descendInto = null)
    {
        var pending = new PendingNodes();
        pending.PushChildren(node);
        while (pending.TryPop(out var next))
        {
            yield return next;
            if (descendInto is null || descendInto(next))
                pending.PushChildren(next);
        }
    }

    private sealed class PendingNodes : SyntaxVisitor
    {
        private readonly List<SyntaxNode> _stack = [];

        public void PushChildren(SyntaxNode node)
        {
            var start = _stack.Count;
            node.VisitChildren(this);
            _stack.Reverse(start, _stack.Count - start);
        }

        public override void Visit(SyntaxNode node) => _stack.Add(node);

        public bool TryPop(out SyntaxNode node)
        {
            if (_stack.Count == 0)
            {
                node = null!;
                return false;
            }

            node = _stack[^1];
            _stack.RemoveAt(_stack.Count - 1);
            return true;
        }
    }
}
