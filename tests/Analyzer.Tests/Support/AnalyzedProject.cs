using System.Collections.Immutable;
using Analyzer.Frameworks;
using Analyzer.Readiness;
using Analyzer.Rules;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Tests.Support;

/// <summary>An in-memory project and everything the analysis says about it. The one place where tests touch the API.</summary>
internal sealed class AnalyzedProject
{
    private const string Root = "/project";
    private const int StackBytes = 64 * 1024 * 1024;

    private readonly Dictionary<ExpressionSyntax, PythonType> _values = [];

    private AnalyzedProject(PythonProject project, IReadOnlyDictionary<string, ImmutableArray<int>>? versions)
    {
        Project = project;
        var trees = project.Files.Select(file => project.TryRead(file, out var bytes, out _) ? SyntaxTree.Parse(file.Path, bytes) : null);
        Compilation = Compilation.Create(project, [.. trees], EffectStubs.Embedded, versions);
        (Graph, Effects) = (null!, null!);
        var frameworks = Framework.CreateAll();
        LargeStack.Run(StackBytes, () =>
        {
            Graph = CallGraph.Build(Compilation, Framework.MemberProviders(), frameworks, (expression, type) => _values[expression] = UnionType.Join(_values.GetValueOrDefault(expression) ?? NeverType.Instance, type));
            Effects = EffectModel.Propagate(Graph, Framework.RaisesOnLoop);
        });
        Frameworks = frameworks;
        Facts = ReadinessFacts.Of(project, Compilation);
        var (found, notices) = ProjectDriver.Run(Rule.All, Facts);
        (AllDiagnostics, Notices) = AnalyzerDriver.Run(Rule.All, Compilation, Effects, frameworks, found);
        Notices = [.. notices, .. Notices];
        Readiness = ReadinessBuilder.Build(new ReadinessInput(Facts, Compilation, Graph, Effects, AllDiagnostics).With(frameworks));
        AllDiagnostics = [.. AllDiagnostics, .. NotReadyForAsgi.Of(Readiness, Compilation)];
        Diagnostics = [.. AllDiagnostics.Where(diagnostic => !IsAboutTheProject(diagnostic.Descriptor.Id))];
    }

    public PythonProject Project { get; }

    public Compilation Compilation { get; }

    public CallGraph Graph { get; private set; }

    public EffectModel Effects { get; private set; }

    public IReadOnlyList<Framework> Frameworks { get; }

    /// <summary>How it is served, and what it depends on.</summary>
    public ReadinessFacts Facts { get; }

    /// <summary>Whether it is ready for ASGI.</summary>
    public ReadinessReport Readiness { get; }

    /// <summary>What the rules about modules find.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>What all rules find.</summary>
    public ImmutableArray<Diagnostic> AllDiagnostics { get; }

    /// <summary>Whether a rule is about the project as a whole: a page of ten lines has no server, and only that rule's own page speaks of one.</summary>
    public static bool IsAboutTheProject(string ruleId) => Rule.All.Any(rule => rule is ProjectAnalyzer && rule.Descriptor.Id == ruleId);

    public ImmutableArray<Notice> Notices { get; }

    /// <summary>Analyses files with every rule.</summary>
    /// <param name="files">Paths below the project's top, and what the files hold.</param>
    public static AnalyzedProject Of(params IEnumerable<(string Path, string Source)> files) => Of(null, files);

    /// <summary>Analyses files where the project fixes versions of distributions.</summary>
    /// <param name="versions">The versions, by distribution; none if null.</param>
    /// <param name="files">Paths below the project's top, and what the files hold.</param>
    public static AnalyzedProject Of(IReadOnlyDictionary<string, ImmutableArray<int>>? versions, IEnumerable<(string Path, string Source)> files)
    {
        var disk = new MemoryFileSystem();
        foreach (var (path, source) in files)
            disk.Add($"{Root}/{path}", source);
        return new AnalyzedProject(PythonProject.Open([Root], disk), versions);
    }

    /// <summary>The value of every expression that was evaluated, by its node.</summary>
    public IReadOnlyDictionary<ExpressionSyntax, PythonType> Values => _values;

    /// <summary>The evaluations of the functions that begin on a line.</summary>
    public IEnumerable<FunctionContext> FunctionsAt(SourceText text, int line) =>
        Graph.Contexts.Where(context => ReferenceEquals(context.Module.Tree.Text, text) && text.LineOf(NameStart(context.Function.Syntax)) == line);

    /// <summary>The functions that begin on a line: evaluated, or called by a framework.</summary>
    public IEnumerable<FunctionSymbol> SymbolsAt(SourceText text, int line) =>
        FunctionsAt(text, line).Select(context => context.Function)
            .Concat(Graph.EntryPoints.Select(entryPoint => entryPoint.Function.Function)
                .Where(function => ReferenceEquals(function.Module.Tree.Text, text) && text.LineOf(NameStart(function.Syntax)) == line))
            .Distinct();

    // Decorators stand before `def`; a directive stands on the line of the name.
    private static int NameStart(SyntaxNode syntax) => syntax is FunctionDefinitionSyntax definition ? definition.NameSpan.Start : syntax.Span.Start;
}
