using System.Text;
using Analyzer.Semantics;
using Analyzer.Syntax;
using Analyzer.Tests.Support;

namespace Analyzer.Tests.Frameworks;

/// <summary>What is known to block is known to the stubs, row by row: nothing falls out of them again.</summary>
public sealed class KnownApiTests
{
    private static readonly ILookup<string, KnownApi> s_rows = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests/stubs/known"), "*.md").Order(StringComparer.Ordinal)
        .SelectMany(path => KnownApi.Read(path).Select(row => (Key: $"{Path.GetFileNameWithoutExtension(path)}: {row.Heading}", row.Row))).ToLookup(row => row.Key, row => row.Row);

    public static TheoryData<string> Headings => [.. s_rows.Select(rows => rows.Key)];

    [Theory]
    [MemberData(nameof(Headings))]
    public void Each_row_is_known(string heading)
    {
        var uses = s_rows[heading].SelectMany(row => row.Apis.Select(api => new Use(row, api, row.Effect)).Concat(row.Twins.Select(api => new Use(row, api, "")))).ToList();
        // One file for each: an import binds the top of its name, which would hide what another means.
        var project = AnalyzedProject.Of(uses.Index().Select(use => ($"use{use.Index}.py", Source(use.Item.Api))));
        var wrong = new StringBuilder();
        foreach (var (index, use) in uses.Index())
        {
            if (Mistake(use, project, $"use{index}.py") is { } mistake)
                wrong.Append($"{use.Row.Place}: `{use.Api}`: {mistake}\n");
        }

        Assert.True(wrong.Length == 0, wrong.ToString());
    }

    private static string Source(string api) => $"import {KnownApi.ModuleOf(api) ?? "nothing"}\n{KnownApi.Source(api, "use")}";

    private static string? Mistake(Use use, AnalyzedProject project, string path)
    {
        if (KnownApi.ModuleOf(use.Api) is null)
            return "no stub describes the module";
        var module = project.Compilation.Modules.First(module => module.File?.Path == path);
        var sites = Enum.GetValues<EffectKind>().SelectMany(kind => project.Effects.BlockingSites(module, kind)).ToList();
        if (use.Effect.Length == 0)
        {
            return sites.Count > 0 ? $"does not block, and is said to: {string.Join(", ", sites.Select(site => Name(site.Effect)))}"
                : Unknown(module, project) is { } unknown ? $"not known: {unknown}" : null;
        }

        return sites.Exists(site => Name(site.Effect).StartsWith(use.Effect, StringComparison.Ordinal)) ? Twinless(use, sites)
            : $"expected {use.Effect}, found {(sites.Count == 0 ? $"nothing ({Unknown(module, project) ?? "all is known"})" : string.Join(", ", sites.Select(site => Name(site.Effect))))}";
    }

    // Where there is something to await, the message says so.
    private static string? Twinless(Use use, List<BlockingSite> sites) =>
        use.Row.Twins.IsEmpty || sites.Exists(site => site.Effect.Replacement.Length > 0) ? null : "the stub does not say what to await instead";

    private static string Name(Effect effect) => $"{effect.Kind}/{effect.Weight}".ToLowerInvariant();

    // The first expression of which nothing is known.
    private static string? Unknown(ModuleSymbol module, AnalyzedProject project)
    {
        foreach (var node in module.Tree.Root.DescendantNodes())
        {
            var asked = node switch
            {
                CallSyntax call => call.Func,
                AwaitSyntax awaited => awaited.Value,
                AttributeSyntax { Parent: not CallSyntax, Context: ExpressionContext.Load } attribute => attribute,
                _ => null,
            };
            if (asked is not null && IsInside(asked) && project.Values.GetValueOrDefault(asked) is null or UnknownType)
                return asked.Span is var span ? module.Tree.Text[span].ToString() : null;
            if (node is AwaitSyntax { Value: var value } && project.Values.GetValueOrDefault(value) is not (AwaitableType or SuspendedType or InstanceType or UnionType))
                return $"`{module.Tree.Text[value.Span]}` cannot be awaited";
        }

        return null;
    }

    // Annotations are types and no values.
    private static bool IsInside(SyntaxNode node) => !node.Ancestors().Any(ancestor => ancestor is ArgumentsSyntax);

    private sealed record Use(KnownApi Row, string Api, string Effect);
}
