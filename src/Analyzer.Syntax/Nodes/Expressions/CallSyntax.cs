using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A call, <c>func(args, keywords)</c>: <c>ast.Call</c>.</summary>
public sealed class CallSyntax : ExpressionSyntax
{
    internal CallSyntax(
        ExpressionSyntax func,
        ImmutableArray<ExpressionSyntax> args,
        ImmutableArray<KeywordSyntax> keywords,
        TextSpan span)
        : base(span)
    {
        Func = Adopt(func);
        Args = AdoptAll(args);
        Keywords = AdoptAll(keywords);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Call;

    /// <summary>What is called.</summary>
    public ExpressionSyntax Func { get; }

    /// <summary>The positional arguments, possibly starred.</summary>
    public ImmutableArray<ExpressionSyntax> Args { get; }

    /// <summary>The keyword arguments and <c>**mappings</c>.</summary>
    public ImmutableArray<KeywordSyntax> Keywords { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Func);
        VisitAll(Args, visitor);
        VisitAll(Keywords, visitor);
    }
}
