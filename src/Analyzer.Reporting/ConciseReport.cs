namespace Analyzer.Reporting;

/// <summary>One line a finding, as editors and problem matchers read it: <c>path:line:col: CODE message</c>.</summary>
public static class ConciseReport
{
    /// <summary>Writes the report.</summary>
    public static void Write(Findings findings, TextWriter output, TextStyle style)
    {
        foreach (var diagnostic in findings.Diagnostics)
        {
            var rule = style.Of(diagnostic.Severity, diagnostic.Descriptor.Id);
            output.WriteLine($"{ReportRegion.Of(diagnostic.Location)}: {rule} {diagnostic.Message}");
        }
    }
}
