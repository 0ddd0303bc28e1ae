namespace Analyzer.Rules;

/// <summary>A comment that would let findings pass, and there are none. Runs after the other rules.</summary>
internal sealed class UnusedSuppression() : DiagnosticAnalyzer(Id)
{
    /// <summary>The rule.</summary>
    public const string Id = "ASGI902";

    public override void Analyze(AnalysisContext context)
    {
        var text = context.Module.Tree.Text;
        foreach (var comment in context.Suppressions.Comments)
        {
            if (comment.Idleness(context.RuleIds) is { } reason)
                context.ReportUnsuppressed(comment.Span, [text[comment.Span].TrimStart("# \t").ToString(), reason]);
        }
    }
}
