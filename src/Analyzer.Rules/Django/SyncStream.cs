using Analyzer.Frameworks;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>An iterator handed to a streaming response that the server's interface cannot send part by part: it is read to its end first, or on the loop.</summary>
internal sealed class SyncStream() : DiagnosticAnalyzer("ASGI303")
{
    public override void Analyze(AnalysisContext context)
    {
        if (!DjangoResponses.MayStream(context.Module))
            return;
        var versions = new DistributionVersions(context.Dependencies, context.Module.File!.FullPath);
        var isWsgiOnly = context.DjangoProjects.Any() && context.DjangoProjects.All(project => project.AsgiModules.IsEmpty && !project.WsgiModules.IsEmpty);
        foreach (var (caller, edge) in context.Effects.CallsIn(context.Module))
        {
            if (DjangoResponses.StreamOf(edge.Callee, versions, isWsgiOnly) is not { } stream)
                continue;

            // What is to be changed is the generator, where it is seen.
            var generator = caller.Edges.FirstOrDefault(other => ReferenceEquals(other.Site, edge.Site) && other.Callee is { IsGenerator: true, Syntax: FunctionDefinitionSyntax } callee && ReferenceEquals(callee.Module, context.Module)).Callee;
            var span = generator is { Syntax: FunctionDefinitionSyntax definition } ? definition.NameSpan : CallPath.SpanOf(edge.Site, context.Module.Tree.Text);
            context.Report(new Location(context.Module.Tree.Text, span), [generator?.QualifiedName ?? edge.Callee!.ContainingClass!.Name, stream.Kind, caller.Name, stream.Fault, stream.Fix]);
        }
    }
}
