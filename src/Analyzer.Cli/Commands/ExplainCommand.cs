using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Analyzer.Frameworks;
using Analyzer.Reporting;
using Analyzer.Rules;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary><c>explain FILE:LINE</c>: where the code of a line runs, what its expressions are, and what its calls reach.</summary>
internal static class ExplainCommand
{
    /// <summary>The characters of a type that are shown.</summary>
    private const int TypeLength = 200;

    /// <summary>The command, writing to <paramref name="host"/>.</summary>
    public static Command Create(CommandHost host)
    {
        var place = new Argument<string>("FILE:LINE") { Description = "A line of a Python file, such as shop/views.py:41." };
        var root = new Option<string?>("--root") { Description = "The project around it; the git repository, or else the current directory, if left out." };
        var stubs = new Option<string[]>("--stubs") { Description = "A directory with effect stubs of your own." };
        var config = new Option<string?>("--config") { Description = "The configuration file, in place of the closest one.", HelpName = "FILE" };
        var isolated = new Option<bool>("--isolated") { Description = "Read no configuration file." };
        var command = new Command("explain", "Explains one line: where it runs, what its calls resolve to, and why they are or are not reported.") { place, root, stubs, config, isolated };
        command.SetAction(result => Run(host, result.GetValue(place)!, result.GetValue(root), result.GetValue(stubs) ?? [], result.GetValue(config), result.GetValue(isolated)));
        return command;
    }

    private static int Run(CommandHost host, string place, string? root, string[] stubs, string? config, bool isIsolated)
    {
        var colon = place.LastIndexOf(':');
        if (colon <= 0 || !int.TryParse(place.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line) || line < 1)
            throw new UsageException($"'{place}' is not FILE:LINE");
        var path = PhysicalFileSystem.Normalize(host.FullPath(place[..colon]));
        var settings = ReadSettings(path, stubs, config, isIsolated, host);
        var rules = settings.ChooseRules([.. Rule.All.Select(rule => rule.Descriptor)]);
        var project = Open(path, root, settings, host);
        var compilation = PythonAnalysis.Compile(project, new AnalysisOptions([], settings.PythonVersion, settings.Stubs, Environment.ProcessorCount, (_, _) => { }), new Notice?[project.Files.Length]);
        var module = compilation.Modules.FirstOrDefault(module => module.File!.FullPath == path)
            ?? throw new UsageException($"'{place[..colon]}' is not a file of the project{(settings.ConfigurationFile is { } file ? $", as {file} describes it" : "")}");
        if (line > module.Tree.Text.LineCount)
            throw new UsageException($"'{place[..colon]}' has {module.Tree.Text.LineCount} lines");

        var facts = new LineFacts(module, line - 1);
        LargeStack.Run(PythonAnalysis.EvaluationStackBytes, () =>
        {
            var frameworks = Framework.CreateAll();
            var graph = CallGraph.Build(compilation, Framework.MemberProviders(), [.. frameworks, new DeclaredEntryPoints(settings.EntryPoints)], facts.Observe);
            var effects = EffectModel.Propagate(graph, Framework.RaisesOnLoop);
            var innermost = Explain(host.Output, module, line, facts, graph, effects);
            var (diagnostics, _) = AnalyzerDriver.Run(Rule.All, compilation, effects, frameworks);
            var found = diagnostics.Where(diagnostic => ReferenceEquals(diagnostic.Location.Source, module.Tree.Text) && ReportRegion.Of(diagnostic.Location).Line == line).ToList();
            foreach (var diagnostic in found)
                host.Output.WriteLine($"  {Fate(diagnostic, settings, rules, project)}: {diagnostic.Descriptor.Id} {diagnostic.Message}");
            if (found.Count == 0)
                host.Output.WriteLine($"  not reported: {WhyNot([.. facts.CallsIn(graph).Select(call => call.Edge)], effects, innermost)}");
        });
        return ExitCode.Clean;
    }

    // What `check` would read, so that both say the same.
    private static Settings ReadSettings(string path, string[] stubs, string? config, bool isIsolated, CommandHost host)
    {
        var files = PhysicalFileSystem.Instance;
        var settings = config is not null ? ConfigurationFile.Read(Settings.Default, PhysicalFileSystem.Normalize(host.FullPath(config)), config, files)
            : isIsolated ? Settings.Default
            : ConfigurationFile.ReadClosest(Settings.Default, Path.GetDirectoryName(path)!, files);
        return settings with { Stubs = [.. settings.Stubs, .. stubs.Select(host.FullPath)] };
    }

    private static PythonProject Open(string path, string? root, Settings settings, CommandHost host)
    {
        var top = root is null ? PythonProject.Open([path], PhysicalFileSystem.Instance).GitTop ?? host.FullPath(".") : host.FullPath(root);
        var files = new ConfinedFiles(PhysicalFileSystem.Instance, ((IEnumerable<string>)[top, .. settings.Stubs, .. settings.SearchRoots]).Select(PhysicalFileSystem.Instance.ResolveLinks));
        return PythonProject.Open([top], files, settings.ToProjectOptions());
    }

    /// <returns>The function around the line; null where it was not evaluated.</returns>
    private static FunctionSymbol? Explain(TextWriter output, ModuleSymbol module, int line, LineFacts facts, CallGraph graph, EffectModel effects)
    {
        output.WriteLine(module.Tree.Text[module.Tree.Text.LineSpan(line - 1)].Trim().ToString());
        var contexts = graph.Contexts.Where(context => ReferenceEquals(context.Module, module) && Holds(context.Function.Syntax, module.Tree.Text, line - 1)).ToList();
        var innermost = contexts.OrderBy(context => context.Function.Syntax.Span.Length).FirstOrDefault()?.Function;
        if (innermost is null)
            output.WriteLine("  not evaluated: no coroutine is known to reach it");
        else
            output.WriteLine($"  in {innermost.QualifiedName}, which runs on: {Places(effects.RunsOn(innermost))}; {TextReport.Count(contexts.Count(context => context.Function == innermost), "combination")} of arguments");

        foreach (var (expression, type) in facts.Values.Where(value => value.Expression is not ConstantSyntax))
            output.WriteLine($"  {module.Tree.Text[expression.Span].ToString().ReplaceLineEndings(" ")}: {Short(type)}{(type is UnknownType unknown ? $" ({unknown.Reason}{(unknown.Origin is { } origin ? $": {origin}" : "")})" : "")}");
        foreach (var edge in facts.CallsIn(graph).Select(call => call.Edge).DistinctBy(edge => (edge.Site, edge.Callee, edge.Crossing)))
        {
            output.WriteLine($"  calls {edge.Callee?.QualifiedName ?? edge.Effect?.Api}, found by {edge.Resolution}{Across(edge.Crossing)}{(edge.Effect is { } effect ? $", which blocks ({effect.Kind}, {effect.Weight})" : "")}");
            if (edge.Target is { } target)
            {
                foreach (var witness in effects.EffectsOf(target))
                    output.WriteLine($"    may reach {witness.Effect.Api} ({witness.Effect.Kind}, {witness.Effect.Weight}) in {witness.Length} calls");
            }
        }

        return innermost;
    }

    private static string Fate(Diagnostic diagnostic, Settings settings, ImmutableArray<DiagnosticDescriptor> rules, PythonProject project)
    {
        if (diagnostic.Suppression is { } suppression)
            return $"not reported, since a comment lets it pass{(suppression.Justification.Length > 0 ? $" ({suppression.Justification})" : "")}";
        if (diagnostic.Precision < settings.MinimumPrecision)
            return $"not reported, since it is not sure enough (--precision {Names.Of(diagnostic.Precision)} shows it)";
        return new DiagnosticFilter(settings, project).Apply([diagnostic], [.. rules.Select(rule => rule.Id)]) is [var shown]
            ? $"reported as {Names.Of(shown.Severity)}"
            : $"not reported, since {settings.ConfigurationFile ?? "the configuration"} leaves it out";
    }

    private static string WhyNot(List<CallEdge> edges, EffectModel effects, FunctionSymbol? innermost)
    {
        var blocking = edges.Where(edge => edge.Effect is not null || edge.Target is { } target && effects.EffectsOf(target).Any()).ToList();
        if (blocking.Count == 0)
            return "nothing that it calls is known to block";
        if (blocking.TrueForAll(edge => edge.Crossing == Crossing.Thread))
            return "what blocks runs on a worker thread";
        if (blocking.TrueForAll(edge => edge.Crossing == Crossing.Once))
            return "what blocks runs once, which counts as starting up";
        if (innermost is null || !effects.RunsOn(innermost).HasFlag(RunsOn.EventLoop))
            return "the code is not known to run on the event loop";
        return innermost.IsAsync ? "what blocks is too short to count" : "the finding stands in the coroutine that leads here, at its call";
    }

    private static bool Holds(SyntaxNode node, SourceText text, int line) => text.LineOf(node.Span.Start) <= line && line <= text.LineOf(node.Span.End);

    // Tables read from files nest without end in what is known of them.
    private static string Short(PythonType type)
    {
        var text = type.ToString();
        return text.Length > TypeLength ? $"{text[..TypeLength]} …" : text;
    }

    private static string Places(RunsOn places) => places == RunsOn.None ? "nothing known" : places.ToString();

    private static string Across(Crossing crossing) => crossing switch
    {
        Crossing.Thread => ", on a worker thread",
        Crossing.Loop => ", on the event loop",
        Crossing.Once => ", once",
        _ => "",
    };
}
