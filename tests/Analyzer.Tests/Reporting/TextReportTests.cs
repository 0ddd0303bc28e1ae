using Analyzer.Reporting;
using Analyzer.Syntax;

namespace Analyzer.Tests.Reporting;

/// <summary>Excerpts, grouping and limits of the reports for people.</summary>
public sealed class TextReportTests
{
    [Theory]
    [InlineData("\tf(x)", "f", "    f(x)", "    ^")]
    [InlineData("価 = f(x)", "f", "価 = f(x)", "     ^")]
    [InlineData("e\u0301 = f(x)", "f(x)", "e\u0301 = f(x)", "    ^^^^")]
    [InlineData("\u001b[31m = f(x)", "f", "\uFFFD[31m = f(x)", "        ^")]
    public void The_mark_stands_below_the_call(string line, string marked, string text, string mark)
    {
        var source = new SourceText("a.py", line);
        var excerpt = Excerpt.Of(source, ReportRegion.Of(SampleFindings.At(source, marked)));
        Assert.Equal(text, excerpt.Text);
        Assert.Equal(mark, new string(' ', excerpt.MarkStart) + new string('^', excerpt.MarkLength));
    }

    [Fact]
    public void A_long_line_is_cut_around_the_mark()
    {
        var source = new SourceText("a.py", new string('a', 500) + "CALL" + new string('b', 500));
        var excerpt = Excerpt.Of(source, ReportRegion.Of(SampleFindings.At(source, "CALL")));
        Assert.Equal("CALL", excerpt.Text.Substring(excerpt.MarkStart, excerpt.MarkLength));
        Assert.InRange(excerpt.Text.Length, 100, 170);
        Assert.StartsWith("…", excerpt.Text);
        Assert.EndsWith("…", excerpt.Text);
    }

    [Fact]
    public void Findings_of_one_cause_are_grouped_by_the_endpoints_they_hold_up()
    {
        var findings = new Findings([SampleFindings.Blocked("checkout", 4), SampleFindings.Blocked("preview", 8)], [SampleFindings.Http]) { FileCount = 2 };
        var text = ReportGoldenTests.Render(findings, (input, output) => TextReport.Write(input, output, TextStyle.Plain));
        Assert.StartsWith("`requests.get` at shop/pricing.py:5 blocks 12 endpoints\n\nwarning[ASGI102]: ", text);
        Assert.EndsWith("\nFound 2 warnings in 1 of 2 files.\nNext: mend `requests.get` at shop/pricing.py:5 first, and 12 endpoints are free of it.\n", text);
    }

    [Fact]
    public void A_cause_of_one_finding_has_no_heading()
    {
        var findings = new Findings([SampleFindings.Blocked("checkout", 4)], [SampleFindings.Http]);
        Assert.StartsWith("warning[ASGI102]: ", ReportGoldenTests.Render(findings, (input, output) => TextReport.Write(input, output, TextStyle.Plain)));
    }

    [Fact]
    public void Findings_of_other_causes_come_after_the_groups()
    {
        var alone = SampleFindings.Blocked("checkout", 0) with { Cause = "requests.post" };
        var findings = new Findings([alone, SampleFindings.Blocked("checkout", 4), SampleFindings.Blocked("preview", 8)], [SampleFindings.Http]);
        var text = ReportGoldenTests.Render(findings, (input, output) => TextReport.Write(input, output, TextStyle.Plain));
        Assert.Equal(3, text.Split("warning[ASGI102]: ").Length - 1);
        Assert.Contains("\n\nOther findings\n\nwarning[ASGI102]: ", text);
        Assert.True(text.IndexOf("blocks 12 endpoints", StringComparison.Ordinal) < text.IndexOf("Other findings", StringComparison.Ordinal));
    }

    [Fact]
    public void A_path_that_goes_on_as_an_earlier_one_says_so()
    {
        var tail = new PathStep(SampleFindings.At(SampleFindings.Pricing, "requests.get"), "calls `requests.get`", "shop.pricing.price", 2);
        var middle = new PathStep(SampleFindings.At(SampleFindings.Pricing, "price"), "calls `shop.pricing.price`", "shop.pricing.total", 1);
        var findings = new Findings([With("checkout"), With("preview")], [SampleFindings.Http]);
        var text = ReportGoldenTests.Render(findings, (input, output) => TextReport.Write(input, output, TextStyle.Plain));
        Assert.Single(text.Split('\n'), line => line.EndsWith("shop.pricing.price calls `requests.get`", StringComparison.Ordinal));
        Assert.Contains("""
               = path: shop/views.py:10:9  shop.views.preview calls `shop.pricing.price`
               =       and from there as above, by shop/pricing.py:4:5
            """.ReplaceLineEndings("\n"), text);

        Diagnostic With(string function)
        {
            var diagnostic = SampleFindings.Blocked(function, 1);
            return diagnostic with { Path = [diagnostic.Path[0], middle, tail] };
        }
    }

    [Fact]
    public void Annotations_beyond_the_limit_are_counted()
    {
        var findings = new Findings([.. Enumerable.Repeat(SampleFindings.Blocked("checkout", 0), 13)], [SampleFindings.Http]);
        var lines = ReportGoldenTests.Render(findings, GitHubReport.Write).TrimEnd().Split('\n');
        Assert.Equal(11, lines.Length);
        Assert.StartsWith("3 more warnings not annotated", lines[^1]);
    }

    [Fact]
    public void Annotations_are_escaped()
    {
        var source = new SourceText("a,b:c.py", "x");
        var diagnostic = SampleFindings.Blocked("checkout", 0) with { Location = SampleFindings.At(source, "x"), Arguments = ["100%", "a\nb"] };
        var line = ReportGoldenTests.Render(new Findings([diagnostic], [SampleFindings.Http]), GitHubReport.Write);
        Assert.Contains("file=a%2Cb%3Ac.py,", line);
        Assert.Contains("`100%25`", line);
        Assert.Contains("`a\\nb`", line);
    }
}
