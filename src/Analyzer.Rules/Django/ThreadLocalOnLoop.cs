using Analyzer.Frameworks;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>A value that middleware sets in a thread, read on the event loop, where it is not there.</summary>
internal sealed class ThreadLocalOnLoop() : DiagnosticAnalyzer("ASGI206")
{
    public override void Analyze(AnalysisContext context)
    {
        foreach (var values in context.Frameworks.OfType<Django>().Select(django => django.ThreadLocals).Where(values => values != ThreadLocalValues.None))
        {
            foreach (var function in context.Effects.FunctionsIn(context.Module))
            {
                if (!context.Effects.RunsOn(function).HasFlag(RunsOn.EventLoop))
                    continue;
                foreach (var read in function.Syntax.DescendantNodes(node => node == function.Syntax || node is not (FunctionDefinitionSyntax or LambdaSyntax)).OfType<ExpressionSyntax>())
                {
                    if (ReadIn(read) is { } holder && values.SetterOf(holder, context.Module) is { } middleware)
                        context.Report(read.Span, [context.Module.Tree.Text[read.Span].ToString(), middleware, function.Name]);
                }
            }
        }
    }

    // `_state.user`, `getattr(_state, "user", None)`
    private static ExpressionSyntax? ReadIn(ExpressionSyntax node) => node switch
    {
        AttributeSyntax { Context: ExpressionContext.Load } attribute => attribute.Value,
        CallSyntax { Func: NameSyntax { Id: "getattr" }, Args: [var subject, _, ..] } => subject,
        _ => null,
    };
}
