using System.Collections.Immutable;
using Analyzer.Frameworks;
using Analyzer.Reporting;
using Analyzer.Rules;
using Analyzer.Semantics;
using Analyzer.Syntax;
using Analyzer.Syntax.Parsing;
using BenchmarkDotNet.Attributes;

namespace Analyzer.Benchmarks;

/// <summary>The stages of one run over a generated project, each on what the stages before it gave.</summary>
[MemoryDiagnoser]
public class AnalysisBenchmarks
{
    private readonly Tokenizer _tokenizer = new();
    private readonly TokenBuffer _tokens = new();
    private readonly GeneratedFiles _disk = new();
    private PythonProject _project = null!;
    private SyntaxTree[] _trees = [];
    private Compilation _compilation = null!;
    private IReadOnlyList<Framework> _frameworks = [];
    private CallGraph _graph = null!;
    private EffectModel _effects = null!;
    private Findings _findings = null!;

    /// <summary>The size of the project, in lines.</summary>
    [Params(10_000, 50_000)]
    public int Lines { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _disk.Fill(GeneratedProject.OfLines(Lines));
        _project = Discovery();
        _trees = Parsing();
        _compilation = Indexing();
        _graph = Evaluation();
        _effects = Effects();
        var diagnostics = Rules();
        _findings = new Findings([.. diagnostics.OrderBy(diagnostic => diagnostic.Location.Source.Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.Span)], [.. Rule.All.Select(rule => rule.Descriptor)]) { FileCount = _trees.Length };
    }

    [Benchmark]
    public PythonProject Discovery() => PythonProject.Open([GeneratedFiles.Root], _disk);

    [Benchmark]
    public int Lexing()
    {
        var count = 0;
        foreach (var tree in _trees)
        {
            _tokenizer.Run(tree.Text.Content, _tokens);
            count += _tokens.Count;
        }

        return count;
    }

    [Benchmark]
    public SyntaxTree[] Parsing() => [.. _project.Files.Select(file => SyntaxTree.Parse(file.Path, _disk.ReadAllBytes(file.FullPath)))];

    [Benchmark]
    public Compilation Indexing() => Compilation.Create(_project, _trees, EffectStubs.Embedded);

    // Binding is part of it: names are bound when the evaluation asks for them. Stubs are parsed anew each time.
    [Benchmark]
    public CallGraph Evaluation()
    {
        var compilation = Indexing();
        _frameworks = Framework.CreateAll();
        CallGraph? graph = null;
        LargeStack.Run(256 << 20, () => graph = CallGraph.Build(compilation, Framework.MemberProviders(), _frameworks));
        _compilation = compilation;
        return graph!;
    }

    [Benchmark]
    public EffectModel Effects() => EffectModel.Propagate(_graph, Framework.RaisesOnLoop);

    [Benchmark]
    public ImmutableArray<Diagnostic> Rules() => AnalyzerDriver.Run(Rule.All, _compilation, _effects, _frameworks, jobCount: 1).Diagnostics;

    [Benchmark]
    public int Sarif()
    {
        using var output = new StringWriter();
        SarifReport.Write(_findings, output);
        return output.GetStringBuilder().Length;
    }
}
