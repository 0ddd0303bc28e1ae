using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>The way from a coroutine to what blocks, as people read it.</summary>
internal static class CallPath
{
    /// <summary>One step for each call that stands in the project's code; what happens inside libraries is left out.</summary>
    public static ImmutableArray<PathStep> Steps(BlockingSite site)
    {
        var steps = ImmutableArray.CreateBuilder<PathStep>();
        foreach (var (function, index) in InProject(site))
        {
            var text = function.Module.Tree.Text;
            steps.Add(new PathStep(text.Locate(SpanOf(site.Path[index].Site, text)), MessageOf(site, index), function.QualifiedName, steps.Count));
        }

        return steps.ToImmutable();
    }

    // The calls of a path that stand in the project's code, each with the function around it.
    private static IEnumerable<(FunctionSymbol Function, int Index)> InProject(BlockingSite site)
    {
        var function = site.Coroutine;
        for (var i = 0; i < site.Path.Length; i++)
        {
            if (!function.Module.IsStub)
                yield return (function, i);
            function = site.Path[i].Target?.Function ?? function;
        }
    }

    // A step calls the next function of the project, or the primitive at the end: not the library's own frames between.
    private static string MessageOf(BlockingSite site, int index)
    {
        for (var i = index; i < site.Path.Length; i++)
        {
            if (site.Path[i].Target?.Function is { Module.IsStub: false } next)
                return $"calls `{next.QualifiedName}`";
        }

        return IsAccess(site) ? $"reads `{NameOf(site)}`, which blocks" : $"calls `{site.Effect.Api}`, which blocks";
    }

    /// <summary>What blocks, by its name; what a descriptor does, by the attribute that people wrote: <c>order.customer</c>.</summary>
    public static string NameOf(BlockingSite site)
    {
        if (!IsAccess(site))
            return site.Effect.Api;
        var (function, index) = InProject(site).Last();
        var text = function.Module.Tree.Text;
        if (text.Map?.Locate(SpanOf(site.Path[index].Site, text)) is { } written)
            return written.Source[written.Span].ToString();
        return site.Path[index].Site is AttributeSyntax attribute ? text[SpanOf(attribute, text)].ToString() : site.Effect.Api;
    }

    private static bool IsAccess(BlockingSite site) => site.Effect.Api.EndsWith(".__get__", StringComparison.Ordinal);

    /// <summary>The range that stands for a call: what is called, on one line.</summary>
    public static TextSpan SpanOf(SyntaxNode site, SourceText text)
    {
        var span = site is CallSyntax call ? call.Func.Span : site.Span;
        if (text.LineOf(span.Start) == text.LineOf(span.End))
            return span;
        return site switch
        {
            CallSyntax { Func: AttributeSyntax attribute } => attribute.AttrSpan,
            AttributeSyntax attribute => attribute.AttrSpan,
            _ => new TextSpan(span.Start, text.LineSpan(text.LineOf(span.Start)).End),
        };
    }

    /// <summary>How sure a path is that was resolved no better than this.</summary>
    public static DiagnosticPrecision PrecisionOf(Resolution resolution) => resolution switch
    {
        Resolution.Name => DiagnosticPrecision.VeryHigh,
        Resolution.Type or Resolution.Union => DiagnosticPrecision.High,
        _ => DiagnosticPrecision.Medium,
    };
}
