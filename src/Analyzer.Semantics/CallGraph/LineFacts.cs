using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>What the evaluation saw on one line: the values of its expressions, and the calls made there.</summary>
/// <param name="line">The line, from 0.</param>
/// <param name="module">The module.</param>
public sealed class LineFacts(ModuleSymbol module, int line)
{
    private readonly Dictionary<ExpressionSyntax, PythonType> _values = [];

    /// <summary>The expressions that begin on the line, outermost first, with all values that they had.</summary>
    public IEnumerable<(ExpressionSyntax Expression, PythonType Type)> Values =>
        _values.OrderBy(pair => pair.Key.Span.Start).ThenByDescending(pair => pair.Key.Span.Length).Select(pair => (pair.Key, pair.Value));

    /// <summary>Takes the value of an expression; to be given to <see cref="CallGraph.Build"/>.</summary>
    public void Observe(ExpressionSyntax expression, PythonType type)
    {
        if (IsHere(expression))
            _values[expression] = UnionType.Join(_values.GetValueOrDefault(expression) ?? NeverType.Instance, type);
    }

    /// <summary>The calls on the line, with the frame that makes them.</summary>
    public IEnumerable<(FunctionContext Context, CallEdge Edge)> CallsIn(CallGraph graph) =>
        graph.Contexts.Where(context => ReferenceEquals(context.Module, module)).SelectMany(context => context.Edges.Where(edge => IsHere(edge.Site)).Select(edge => (context, edge)));

    private bool IsHere(SyntaxNode node)
    {
        if (module.Tree.Text.LineOf(node.Span.Start) != line)
            return false;
        var root = node;
        while (root.Parent is { } parent)
            root = parent;
        return ReferenceEquals(root, module.Tree.Root);
    }
}
