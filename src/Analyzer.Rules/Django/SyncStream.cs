using Analyzer.Frameworks;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>A synchronous iterator handed to a streaming response: under ASGI it is read to its end before the first byte is sent.</summary>
internal sealed class SyncStream() : DiagnosticAnalyzer("ASGI303")
{
    public override void Analyze(AnalysisContext context)
    {
        if (!DjangoResponses.MayStream(context.Module))
            return;
        foreach (var (caller, edge) in context.Effects.CallsIn(context.Module).Where(call => DjangoResponses.IsSyncStream(call.Edge.Callee)))
        {
            // What is to be changed is the generator, where it is seen.
            var generator = caller.Edges.FirstOrDefault(other => ReferenceEquals(other.Site, edge.Site) && other.Callee is { IsGenerator: true, Syntax: FunctionDefinitionSyntax } callee && ReferenceEquals(callee.Module, context.Module)).Callee;
            var span = generator is { Syntax: FunctionDefinitionSyntax definition } ? definition.NameSpan : CallPath.SpanOf(edge.Site, context.Module.Tree.Text);
            context.Report(new Location(context.Module.Tree.Text, span), [generator?.QualifiedName ?? edge.Callee!.ContainingClass!.Name, caller.Name]);
        }
    }
}
