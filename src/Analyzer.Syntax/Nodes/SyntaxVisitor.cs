namespace Analyzer.Syntax;

/// <summary>Is handed nodes by <see cref="SyntaxNode.VisitChildren"/>.</summary>
/// <remarks>A visitor that recurses must bound its depth: a sum of 200,000 terms nests as deep. Use
/// <see cref="SyntaxNodeExtensions.DescendantNodes"/> where order alone matters.</remarks>
public abstract class SyntaxVisitor
{
    /// <summary>Takes one node.</summary>
    public abstract void Visit(SyntaxNode node);
}
