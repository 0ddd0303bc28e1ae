using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>Says in which body a node stands: of its module, or of a class that no function and no condition holds.</summary>
internal sealed class BodyPlaces(Evaluator evaluator)
{
    private readonly List<SyntaxNode> _path = [];

    /// <summary>The body that a node stands in, and the outermost function of that body around it, if there is one.</summary>
    public (LazyFrame Frame, FunctionDefinitionSyntax? Function) Of(SyntaxNode node, ModuleSymbol module)
    {
        LazyFrame frame = evaluator.FrameOf(module);
        var statement = Descend(node, @class => frame = evaluator.ClassOf(@class, frame).Frame);
        return (frame, statement as FunctionDefinitionSyntax);
    }

    /// <summary>The method that a node stands in, if the body of a class holds it.</summary>
    public FunctionDefinitionSyntax? MethodAround(SyntaxNode node)
    {
        var isInClass = false;
        var statement = Descend(node, _ => isInClass = true);
        return isInClass ? statement as FunctionDefinitionSyntax : null;
    }

    private SyntaxNode Descend(SyntaxNode node, Action<ClassDefSyntax> enter)
    {
        _path.Clear();
        for (var around = node; around is not ModuleSyntax; around = around.Parent!)
            _path.Add(around);
        var at = _path.Count - 1;
        for (; at > 0 && _path[at] is ClassDefSyntax @class && _path[at - 1] is StatementSyntax; at--)
            enter(@class);
        return _path[at];
    }
}
