using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Tests.Support;

/// <summary>Compares a case of a literate page with what the analysis says.</summary>
internal static partial class PageCheck
{
    /// <summary>What differs, a line each, with the page's line; empty if the page tells the truth.</summary>
    public static ImmutableArray<string> Differences(PageCase page)
    {
        var files = page.Files.Where(file => !file.IsFixed).ToArray();
        var project = AnalyzedProject.Of(files.Select(file => (file.Path, file.Source)));
        var differences = new List<(int Line, string Text)>();
        differences.AddRange(project.Notices.Select(notice => (1, $"notice: {notice.Message}")));
        // As `check` shows them: a rule once a line.
        var isAboutTheProject = AnalyzedProject.IsAboutTheProject(Path.GetFileNameWithoutExtension(page.Page));
        // The verdict is made from the other findings: it has a page of its own.
        var hasVerdict = Path.GetFileNameWithoutExtension(page.Page) == "ASGI001";
        var unexpected = (isAboutTheProject ? project.AllDiagnostics : project.Diagnostics)
            .Where(found => found.Suppression is null)
            .Where(found => hasVerdict || found.Descriptor.Id != "ASGI001")
            .DistinctBy(found => (found.Descriptor.Id, found.Location.Source, found.Location.Source.LineOf(found.Location.Span.Start)))
            .ToList();
        foreach (var module in project.Compilation.Modules)
        {
            var text = module.Tree.Text;
            var file = files.Single(candidate => candidate.Path == text.Path);
            foreach (var directive in PageDirective.Read(module.Tree))
            {
                var difference = directive.Keyword == "expect" ? Expect(directive, text, unexpected) : Compare(directive, module, project);
                if (difference is not null)
                    differences.Add((file.PageLine + directive.Line, difference));
            }
        }

        // In a file that is not Python a comment may need a line of its own: `expect-next` is about the line after it.
        foreach (var file in page.Files.Where(file => !file.Path.EndsWith(".py", StringComparison.Ordinal)))
        {
            var text = new SourceText(file.Path, file.Source);
            foreach (Match comment in OtherExpectation().Matches(file.Source))
            {
                var line = text.LineOf(comment.Index) + (comment.Groups["next"].Success ? 1 : 0);
                if (Expect(new PageDirective("expect", comment.Groups["text"].Value, line), text, unexpected) is { } difference)
                    differences.Add((file.PageLine + line, difference));
            }
        }

        foreach (var shown in page.Files.Where(file => file.IsFixed))
        {
            if (FixCheck.Difference(shown, files) is { } difference)
                differences.Add((shown.PageLine, difference));
        }

        foreach (var diagnostic in unexpected)
        {
            var source = diagnostic.Location.Source;
            var file = files.Single(candidate => candidate.Path == source.Path);
            differences.Add((file.PageLine + source.LineOf(diagnostic.Location.Span.Start), $"false alarm: {diagnostic.Descriptor.Id} {diagnostic.Message}"));
        }

        return [.. differences.OrderBy(difference => difference.Line).Select(difference => $"{page.Page}:{difference.Line}: {difference.Text}")];
    }

    private static string? Expect(PageDirective directive, SourceText text, List<Diagnostic> unexpected)
    {
        if (Expectation().Match(directive.Text) is not { Success: true } match)
            return $"'{directive.Text}' is not of the form ASGI103 \"part of the message\"";
        var here = unexpected.Where(diagnostic => diagnostic.Location.Source.Path == text.Path
            && diagnostic.Location.Source.LineOf(diagnostic.Location.Span.Start) == directive.Line && diagnostic.Descriptor.Id == match.Groups["id"].Value);
        if (here.FirstOrDefault() is not { } found)
            return $"missed alarm: {directive.Text}";
        unexpected.Remove(found);
        return found.Message.Contains(match.Groups["text"].Value, StringComparison.Ordinal) ? null : $"the message is: {found.Message}";
    }

    private static string? Compare(PageDirective directive, ModuleSymbol module, AnalyzedProject project)
    {
        var text = module.Tree.Text;
        var actual = directive.Keyword switch
        {
            "runs-on" => Places(project.SymbolsAt(text, directive.Line).Aggregate(RunsOn.None, (places, function) => places | project.Effects.RunsOn(function))),
            "effect" => Kinds(project.FunctionsAt(text, directive.Line).SelectMany(project.Effects.EffectsOf)),
            "revealed" => Revealed(project, module, directive.Line),
            "calls" => Calls(project, module, directive.Line),
            "route" => Listed(project.Graph.EntryPoints.Where(entryPoint => project.SymbolsAt(text, directive.Line).Contains(entryPoint.Function.Function)).Select(entryPoint => entryPoint.Route ?? "none"), "nothing known"),
            _ => throw new InvalidOperationException($"There is no directive {directive.Keyword}."),
        };
        // A function that blocks in any way `blocks`; a list of kinds asks for exactly these.
        if (directive is { Keyword: "effect", Text: "blocks" } && actual != "none")
            return null;
        return actual == directive.Text ? null : $"{directive.Keyword}: {actual}";
    }

    private static string Places(RunsOn places)
    {
        (RunsOn Place, string Name)[] names = [(RunsOn.EventLoop, "event loop"), (RunsOn.WorkerThread, "worker thread"), (RunsOn.StartUp, "start-up")];
        return places == RunsOn.None ? "nothing known" : string.Join(", ", names.Where(name => places.HasFlag(name.Place)).Select(name => name.Name));
    }

    private static string Kinds(IEnumerable<Witness> witnesses) =>
        Listed(witnesses.Where(witness => witness.Effect.Weight > EffectWeight.Syscall).Select(witness => Lower(witness.Effect.Kind)), "none");

    private static string Revealed(AnalyzedProject project, ModuleSymbol module, int line)
    {
        var revealed = project.Values
            .Where(value => value.Key.Parent is CallSyntax { Func: NameSyntax { Id: "reveal_type" } } call && ReferenceEquals(call.Args[0], value.Key))
            .Where(value => IsOn(value.Key, module, line))
            .Select(value => value.Value.ToString()!);
        return Listed(revealed, "nothing was evaluated");
    }

    private static string Calls(AnalyzedProject project, ModuleSymbol module, int line)
    {
        var called = project.Graph.Contexts
            .Where(context => ReferenceEquals(context.Module, module))
            .SelectMany(context => context.Edges)
            .Where(edge => IsOn(edge.Site, module, line))
            .Select(edge => edge.Callee?.QualifiedName ?? edge.Effect?.Api ?? "unknown");
        return Listed(called, "nothing");
    }

    private static bool IsOn(SyntaxNode node, ModuleSymbol module, int line) =>
        module.Tree.Text.LineOf(node.Span.Start) == line && ReferenceEquals(node.Ancestors().LastOrDefault(), module.Tree.Root);

    private static string Listed(IEnumerable<string> items, string none) =>
        items.Distinct().Order(StringComparer.Ordinal).ToArray() is { Length: > 0 } all ? string.Join(", ", all) : none;

    private static string Lower(EffectKind kind) => kind.ToString().ToLowerInvariant();

    [GeneratedRegex(@"^(?<id>ASGI\d{3})(?:\s+""(?<text>[^""]*)"")?$")]
    private static partial Regex Expectation();

    [GeneratedRegex(@"#\s*expect(?<next>-next)?:\s*(?<text>ASGI\d{3}(?:\s+""[^""]*"")?)")]
    private static partial Regex OtherExpectation();
}
