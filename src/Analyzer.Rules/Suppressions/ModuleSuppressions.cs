using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>The comments of one module that let findings pass, and which of them did.</summary>
/// <param name="tree">The module.</param>
internal sealed class ModuleSuppressions(SyntaxTree tree)
{
    private readonly ImmutableArray<SuppressionComment> _comments = SuppressionReader.Read(tree);

    /// <summary>The comments, in order.</summary>
    public ImmutableArray<SuppressionComment> Comments => _comments;

    /// <summary>The finding, with the first comment that lets it pass.</summary>
    public Diagnostic Apply(Diagnostic diagnostic)
    {
        SuppressionComment? first = null;
        // Each is asked: a second one that would do as well is not idle.
        foreach (var comment in _comments)
        {
            if (comment.Matches(diagnostic.Descriptor.Id, diagnostic.Location.Span.Start))
                first ??= comment;
        }

        return first is null ? diagnostic : diagnostic with { Suppression = new Suppression(first.Reason, new Location(tree.Text, first.Span)) };
    }
}
