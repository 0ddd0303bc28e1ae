using System.Collections.Immutable;
using System.Text.Json;
using Analyzer.Cli;
using Analyzer.Frameworks;
using Analyzer.Rules;
using Analyzer.Semantics;
using Analyzer.Syntax;
using Analyzer.Tests.Cli;
using Analyzer.Tests.Support;

namespace Analyzer.Tests.Hostile;

/// <summary>A bug of ours costs what it touches, is told with its stack, and leaves the rest.</summary>
public sealed class FaultTests
{
    private const string Source = "import time\nasync def first():\n    time.sleep(1)\nasync def second():\n    helper()\n    time.sleep(2)\ndef helper():\n    broken = 3\n";

    [Fact]
    public void A_rule_that_throws_leaves_the_other_rules_and_files()
    {
        var (compilation, _, effects) = Analyze(null);
        var (diagnostics, notices) = AnalyzerDriver.Run([new Throwing(), .. Rule.All], compilation, effects, []);

        Assert.Equal(4, diagnostics.Count(diagnostic => diagnostic.Descriptor.Id == "ASGI103"));
        Assert.Equal(["a.py", "b.py"], notices.Select(notice => notice.Path));
        Assert.All(notices, notice => Assert.Equal(("ASGI904", "ASGI108", DiagnosticSeverity.Error), (notice.Id, notice.RuleId, notice.Severity)));
        Assert.Equal("rule ASGI108 failed: InvalidOperationException: a fault that the test asked for; please report it", notices[0].Message);
        Assert.Contains("FaultTests.Throwing.Analyze", notices[0].Stack);
    }

    [Fact]
    public void A_function_whose_evaluation_throws_leaves_the_others()
    {
        var (compilation, graph, effects) = Analyze((expression, _) =>
        {
            if (expression is ConstantSyntax { Value: System.Numerics.BigInteger number } && number == 3)
                throw new InvalidOperationException("a fault that the test asked for");
        });

        // Each file's `helper` broke off; what calls it goes on behind the call.
        Assert.Equal(["a.py", "b.py"], graph.Faults.Select(fault => fault.Path));
        Assert.Equal(["the evaluation of a.helper", "the evaluation of b.helper"], graph.Faults.Select(fault => fault.What));
        var diagnostics = AnalyzerDriver.Run(Rule.All, compilation, effects, []).Diagnostics;
        Assert.Equal(4, diagnostics.Count(diagnostic => diagnostic.Descriptor.Id == "ASGI103"));
    }

    [Fact]
    public void A_fault_is_told_in_every_report_and_by_the_exit_status()
    {
        using var directory = new TestDirectory(("a.py", "ASGI102"));
        var analysis = new Faulty();

        var (exitCode, output, error) = Run(directory, analysis, "check", "--format", "sarif", "--fail-on", "never");
        Assert.Equal(ExitCode.Fault, exitCode);
        Assert.Contains("error[ASGI904]: a.py: rule ASGI102 failed: InvalidOperationException: on purpose; please report it", error);
        var invocation = JsonDocument.Parse(output).RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        var notification = invocation.GetProperty("toolExecutionNotifications")[0];
        Assert.Equal("ASGI904", notification.GetProperty("descriptor").GetProperty("id").GetString());
        Assert.Equal("ASGI102", notification.GetProperty("associatedRule").GetProperty("id").GetString());
        Assert.Equal("a.py", notification.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.True(notification.GetProperty("exception").GetProperty("stack").GetProperty("frames").GetArrayLength() > 0);

        (exitCode, output, _) = Run(directory, analysis, "check", "--format", "json", "--ignore", "ASGI904");
        Assert.Equal(ExitCode.Fault, exitCode);
        Assert.Equal("ASGI904", JsonDocument.Parse(output).RootElement.GetProperty("notices")[0].GetProperty("id").GetString());
    }

    private static (int ExitCode, string Output, string Error) Run(TestDirectory directory, IAnalysis analysis, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var host = new CommandHost { Output = output, Error = error, CurrentDirectory = directory.Root };
        return (CommandLine.Run(args, host, () => analysis), output.ToString(), error.ToString());
    }

    private static (Compilation Compilation, CallGraph Graph, EffectModel Effects) Analyze(Action<ExpressionSyntax, PythonType>? observer)
    {
        var project = PythonProject.Open(["/p"], new MemoryFileSystem().Add("/p/a.py", Source).Add("/p/b.py", Source));
        var trees = project.Files.Select(file => project.TryRead(file, out var bytes, out _) ? SyntaxTree.Parse(file.Path, bytes) : null);
        var compilation = Compilation.Create(project, [.. trees], EffectStubs.Embedded);
        CallGraph? graph = null;
        LargeStack.Run(64 << 20, () => graph = CallGraph.Build(compilation, [], [], observer));
        return (compilation, graph!, EffectModel.Propagate(graph!));
    }

    private sealed class Throwing() : DiagnosticAnalyzer("ASGI108")
    {
        public override void Analyze(AnalysisContext context) => throw new InvalidOperationException("a fault that the test asked for");
    }

    private sealed class Faulty : IAnalysis
    {
        public ImmutableArray<DiagnosticDescriptor> Rules { get; } = [.. Rule.All.Select(rule => rule.Descriptor)];

        public AnalysisOutcome Run(PythonProject project, AnalysisOptions options)
        {
            try
            {
                throw new InvalidOperationException("on purpose");
            }
            catch (InvalidOperationException exception)
            {
                return new AnalysisOutcome([], [RunNotice.OfFault("a.py", "rule ASGI102", exception, "ASGI102")]);
            }
        }
    }
}
