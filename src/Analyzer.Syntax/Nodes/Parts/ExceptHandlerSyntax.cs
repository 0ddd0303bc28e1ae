using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>An exception handler, <c>except type as name: body</c>: <c>ast.ExceptHandler</c>.</summary>
public sealed class ExceptHandlerSyntax : SyntaxNode
{
    internal ExceptHandlerSyntax(
        ExpressionSyntax? type,
        string? name,
        TextSpan nameSpan,
        ImmutableArray<StatementSyntax> body,
        TextSpan span)
        : base(span)
    {
        Type = AdoptOptional(type);
        Name = name;
        NameSpan = nameSpan;
        Body = AdoptAll(body);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ExceptHandler;

    /// <summary>The exception type; null for a bare <c>except</c>.</summary>
    public ExpressionSyntax? Type { get; }

    /// <summary>The name bound.</summary>
    public string? Name { get; }

    /// <summary>Where the name stands.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>The statements of the body, at least one in valid code.</summary>
    public ImmutableArray<StatementSyntax> Body { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitOptional(Type, visitor);
        VisitAll(Body, visitor);
    }
}
