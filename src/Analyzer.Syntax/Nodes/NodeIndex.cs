using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>The nodes of a file that many stages look for, each kind in source order: found by one walk, on the thread that parsed it.</summary>
public sealed class NodeIndex
{
    private NodeIndex(Collector found)
    {
        Calls = [.. found.Calls];
        Decorated = [.. found.Decorated];
        AttributeStores = [.. found.AttributeStores];
        Imports = [.. found.Imports];
        Statements = [.. found.Statements];
    }

    /// <summary>The calls.</summary>
    public ImmutableArray<CallSyntax> Calls { get; }

    /// <summary>The definitions of functions and classes that have decorators.</summary>
    public ImmutableArray<StatementSyntax> Decorated { get; }

    /// <summary>The attributes that are assigned to.</summary>
    public ImmutableArray<AttributeSyntax> AttributeStores { get; }

    /// <summary>The import statements.</summary>
    public ImmutableArray<StatementSyntax> Imports { get; }

    /// <summary>The statements that only call something, return what a call gives, or assign: those that may fill a table.</summary>
    public ImmutableArray<StatementSyntax> Statements { get; }

    internal static NodeIndex Of(ModuleSyntax root)
    {
        var collector = new Collector();
        collector.Walk(root);
        return new NodeIndex(collector);
    }

    // Keeps its own stack: trees are as deep as their code.
    private sealed class Collector : SyntaxVisitor
    {
        private readonly List<SyntaxNode> _pending = [];

        public List<CallSyntax> Calls { get; } = [];

        public List<StatementSyntax> Decorated { get; } = [];

        public List<AttributeSyntax> AttributeStores { get; } = [];

        public List<StatementSyntax> Imports { get; } = [];

        public List<StatementSyntax> Statements { get; } = [];

        public void Walk(SyntaxNode root)
        {
            root.VisitChildren(this);
            _pending.Reverse();
            while (_pending.Count > 0)
            {
                var node = _pending[^1];
                _pending.RemoveAt(_pending.Count - 1);
                Add(node);
                var start = _pending.Count;
                node.VisitChildren(this);
                _pending.Reverse(start, _pending.Count - start);
            }
        }

        // Names and constants, half of all nodes, have nothing below and are in no list.
        public override void Visit(SyntaxNode node)
        {
            if (node is not (NameSyntax or ConstantSyntax))
                _pending.Add(node);
        }

        private void Add(SyntaxNode node)
        {
            switch (node)
            {
                case CallSyntax call:
                    Calls.Add(call);
                    break;
                case AttributeSyntax { Context: ExpressionContext.Store } attribute:
                    AttributeStores.Add(attribute);
                    break;
                case FunctionDefinitionSyntax { Decorators.IsEmpty: false } or ClassDefSyntax { Decorators.IsEmpty: false }:
                    Decorated.Add((StatementSyntax)node);
                    break;
                case ImportSyntax or ImportFromSyntax:
                    Imports.Add((StatementSyntax)node);
                    break;
                case ExpressionStatementSyntax { Value: CallSyntax or AwaitSyntax { Value: CallSyntax } } or ReturnSyntax { Value: CallSyntax } or AssignSyntax:
                    Statements.Add((StatementSyntax)node);
                    break;
            }
        }
    }
}
