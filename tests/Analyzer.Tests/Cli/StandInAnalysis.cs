using System.Collections.Immutable;
using System.Text;
using Analyzer.Cli;
using Analyzer.Semantics;
using Analyzer.Syntax;
using Analyzer.Tests.Reporting;

namespace Analyzer.Tests.Cli;

/// <summary>Finds a rule's id wherever a file spells it: <c>ASGI102</c> is a warning, <c>ASGI901</c> an error.</summary>
internal sealed class StandInAnalysis : IAnalysis
{
    /// <inheritdoc/>
    public ImmutableArray<DiagnosticDescriptor> Rules { get; } =
        [SampleFindings.Http with { Id = "ASGI101", Name = "DatabaseOnEventLoop" }, SampleFindings.Http, SampleFindings.SyntaxError];

    /// <inheritdoc/>
    public AnalysisOutcome Run(PythonProject project, AnalysisOptions options)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var notices = ImmutableArray.CreateBuilder<Notice>();
        foreach (var file in project.Files)
        {
            Assert.True(project.TryRead(file, out var bytes, out _));
            var source = new SourceText(file.Path, Encoding.UTF8.GetString(bytes));
            if (source.Content.Contains("CRASH"))
                throw new InvalidOperationException("a crash that the test asked for");
            if (source.Content.Contains("RULE FAILS"))
                notices.Add(new Notice(NoticeKind.Execution, DiagnosticSeverity.Error, "A rule failed.") { Path = file.Path });
            foreach (var rule in Rules.Where(rule => source.Content.Contains(rule.Id)))
            {
                var precision = source.Content.Contains("MEDIUM") ? DiagnosticPrecision.Medium : DiagnosticPrecision.High;
                for (var start = source.Content.IndexOf(rule.Id, StringComparison.Ordinal); start >= 0; start = source.Content.IndexOf(rule.Id, start + 1, StringComparison.Ordinal))
                    diagnostics.Add(new Diagnostic(rule, new Location(source, new TextSpan(start, start + rule.Id.Length)), ["f", "g"], []) { Precision = precision });
            }
        }

        return new AnalysisOutcome([.. diagnostics.AsEnumerable().Reverse()], notices.ToImmutable());
    }
}
