using System.Text;
using Analyzer.Reporting;
using Analyzer.Syntax;
using Microsoft.CodeAnalysis.Sarif;

namespace Analyzer.Tests.Reporting;

/// <summary>What readers of SARIF rely on, beyond the golden file.</summary>
public sealed class SarifReportTests
{
    [Theory]
    [InlineData("shop/views.py", "shop/views.py")]
    [InlineData("a b/é#1%.py", "a%20b/%C3%A9%231%25.py")]
    [InlineData("c:d/[x].py", "c%3Ad/%5Bx%5D.py")]
    public void Paths_are_encoded_segment_by_segment(string path, string expected) =>
        Assert.Equal(expected, SarifLocations.RelativeUri(path).OriginalString);

    /// <summary>Vectors published with github/codeql-action, in <c>src/fingerprints.test.ts</c>.</summary>
    [Theory]
    [InlineData(" a\nb\n  \t\tc\n d", "271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1")]
    [InlineData(" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End", "8b7cf3e952e7aeb2:1", "b1ae1287ec4718d9:1", "bff680108adb0fcc:1", "c6805c5e1288b612:1", "b86d3392aea1be30:1", "e6ceba753e1a442:1")]
    public void Fingerprints_are_those_of_codeql_action(string text, params string[] expected)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n", "\r" })
        {
            var source = new SourceText("a.py", text.Replace("\n", lineEnd));
            var fingerprints = new Fingerprints();
            var actual = Enumerable.Range(0, source.LineCount).Select(line => fingerprints.Of(new Syntax.Location(source, source.LineSpan(line))));
            Assert.Equal(expected, actual);
        }
    }

    [Fact]
    public void Equal_lines_of_a_file_are_counted()
    {
        var line = new string('x', 200) + "\n";
        var source = new SourceText("a.py", line + line);
        var fingerprints = new Fingerprints();
        var first = fingerprints.Of(new Syntax.Location(source, source.LineSpan(0)));
        Assert.EndsWith(":1", first);
        Assert.Equal(first[..^1] + "2", fingerprints.Of(new Syntax.Location(source, source.LineSpan(1))));
    }

    [Fact]
    public void A_byte_order_mark_takes_part_in_the_first_line_only()
    {
        var content = $"x{new string('a', 200)}\ny{new string('b', 200)}\n";
        string Hash(bool hasMark, int line)
        {
            var source = new SourceText("a.py", content) { HasByteOrderMark = hasMark };
            return new Fingerprints().Of(new Syntax.Location(source, source.LineSpan(line)));
        }

        Assert.NotEqual(Hash(true, 0), Hash(false, 0));
        Assert.Equal(Hash(true, 1), Hash(false, 1));
    }

    [Fact]
    public void The_level_is_written_though_it_is_the_default_of_SARIF()
    {
        var error = SampleFindings.Http with { DefaultSeverity = DiagnosticSeverity.Error };
        var findings = new Findings([SampleFindings.Blocked("checkout", 0) with { Descriptor = error, Severity = DiagnosticSeverity.Warning }], [error]);
        var text = ReportGoldenTests.Render(findings, SarifReport.Write);
        var result = text[text.IndexOf("\"results\"", StringComparison.Ordinal)..];
        Assert.Contains("\"level\": \"warning\"", result);
    }

    [Fact]
    public void The_file_starts_with_a_brace_and_reads_back()
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true))
            SarifReport.Write(SampleFindings.All, writer);
        Assert.Equal((byte)'{', stream.ToArray()[0]);
        stream.Position = 0;
        var log = SarifLog.Load(stream);
        Assert.All(log.Runs[0].Results, result => Assert.Equal(result.RuleId, log.Runs[0].Tool.Driver.Rules[result.RuleIndex].Id));
    }

    [Fact]
    public void The_same_findings_give_the_same_bytes() =>
        Assert.Equal(ReportGoldenTests.Render(SampleFindings.All, SarifReport.Write), ReportGoldenTests.Render(SampleFindings.All, SarifReport.Write));

    [Fact]
    public void Arguments_that_bring_their_own_quotes_fit_the_template()
    {
        var rule = SampleFindings.Http with { MessageFormat = "{0} waits; await `{1}`" };
        var findings = new Findings([SampleFindings.Blocked("checkout", 0) with { Descriptor = rule, Arguments = ["`a`, `b`", "c"] }], [rule]);
        var run = SarifReport.Log(findings).Runs[0];
        var message = run.Results[0].Message;
        Assert.Equal("'{0}' waits; await '{1}'.", run.Tool.Driver.Rules[0].MessageStrings["default"].Text);
        Assert.Equal(["a', 'b", "c"], message.Arguments);
        Assert.Equal("'a', 'b' waits; await 'c'.", message.Text);
    }

    [Fact]
    public void A_path_of_one_step_is_no_code_flow()
    {
        var diagnostic = SampleFindings.Blocked("checkout", 0);
        var findings = new Findings([diagnostic with { Path = [diagnostic.Path[0]] }], [SampleFindings.Http]);
        var result = SarifReport.Log(findings).Runs[0].Results[0];
        Assert.Null(result.CodeFlows);
        Assert.Null(result.RelatedLocations);
    }

    [Fact]
    public void A_very_long_line_is_not_copied_into_the_log()
    {
        var source = new SourceText("a.py", new string(' ', 1_000_000) + "price()");
        var diagnostic = SampleFindings.Blocked("checkout", 0) with { Location = SampleFindings.At(source, "price"), Path = [] };
        var text = ReportGoldenTests.Render(new Findings([diagnostic], [SampleFindings.Http]), SarifReport.Write);
        Assert.True(text.Length < 10_000);
    }
}
