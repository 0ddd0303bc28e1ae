using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A node of the syntax tree. Nodes are named after CPython's <c>ast</c> and compared by reference.</summary>
/// <remarks>Immutable once the tree is built. A node adopts its children when it is made; the module is the only node
/// without a parent.</remarks>
public abstract class SyntaxNode
{
    private protected SyntaxNode(TextSpan span) => Span = span;

    /// <summary>Where the node stands: the range that <c>ast</c> gives it, in UTF-16 code units.</summary>
    public TextSpan Span { get; }

    /// <summary>The node that holds this one; null for the module.</summary>
    public SyntaxNode? Parent { get; private set; }

    /// <summary>The outermost node: the module, in a finished tree.</summary>
    internal SyntaxNode Root
    {
        get
        {
            var node = this;
            while (node.Parent is { } parent)
                node = parent;
            return node;
        }
    }

    /// <summary>The kind of the node, one for each sealed class.</summary>
    public abstract SyntaxKind Kind { get; }

    /// <summary>The nodes directly below, in source order but where <c>ast</c>'s fields are ordered otherwise.</summary>
    /// <remarks>Allocates; code that visits whole trees derives from <see cref="SyntaxVisitor"/>.</remarks>
    public IEnumerable<SyntaxNode> Children
    {
        get
        {
            var collector = new ChildCollector();
            VisitChildren(collector);
            return collector.Children;
        }
    }

    /// <summary>Passes each node directly below to <paramref name="visitor"/>.</summary>
    public abstract void VisitChildren(SyntaxVisitor visitor);

    /// <summary>The nodes that hold this one, from the innermost to the module.</summary>
    public IEnumerable<SyntaxNode> Ancestors()
    {
        for (var node = Parent; node is not null; node = node.Parent)
            yield return node;
    }

    private protected T Adopt<T>(T child)
        where T : SyntaxNode
    {
        child.Parent = this;
        return child;
    }

    private protected T? AdoptOptional<T>(T? child)
        where T : SyntaxNode
    {
        child?.Parent = this;
        return child;
    }

    private protected ImmutableArray<T> AdoptAll<T>(ImmutableArray<T> children)
        where T : SyntaxNode
    {
        foreach (var child in children)
            child.Parent = this;
        return children;
    }

    private protected ImmutableArray<T?> AdoptOptional<T>(ImmutableArray<T?> children)
        where T : SyntaxNode
    {
        foreach (var child in children)
            child?.Parent = this;
        return children;
    }

    private protected static void VisitAll<T>(ImmutableArray<T> children, SyntaxVisitor visitor)
        where T : SyntaxNode
    {
        foreach (var child in children)
            visitor.Visit(child);
    }

    private protected static void VisitOptional<T>(ImmutableArray<T?> children, SyntaxVisitor visitor)
        where T : SyntaxNode
    {
        foreach (var child in children)
        {
            if (child is not null)
                visitor.Visit(child);
        }
    }

    private protected static void VisitOptional(SyntaxNode? child, SyntaxVisitor visitor)
    {
        if (child is not null)
            visitor.Visit(child);
    }

    private sealed class ChildCollector : SyntaxVisitor
    {
        public List<SyntaxNode> Children { get; } = [];

        public override void Visit(SyntaxNode node) => Children.Add(node);
    }
}
