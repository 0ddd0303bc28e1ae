using Analyzer.Reporting;
using Analyzer.Syntax;
using CsCheck;

namespace Analyzer.Tests.Reporting;

/// <summary>Regions stay on one line and inside it, whatever the span.</summary>
public sealed class ReportRegionTests
{
    [Fact]
    public void Any_span_of_any_text_gives_a_range_of_one_line()
    {
        var texts = Gen.OneOf("a", "bc", " ", "\t", "\n", "\r", "\r\n", "é", "😀").Array[0, 20].Select(parts => string.Concat(parts));
        texts.SelectMany(text => Gen.Int[0, text.Length].SelectMany(start => Gen.Int[start, text.Length].Select(end => (text, start, end)))).Sample(sample =>
        {
            var source = new SourceText("a.py", sample.text);
            var region = ReportRegion.Of(new Location(source, new TextSpan(sample.start, sample.end)));
            var line = source.LineSpan(region.Line - 1);
            return region.StartColumn >= 1
                && region.StartColumn < region.EndColumn
                && region.EndColumn - 1 <= line.Length + 1;
        });
    }

    [Theory]
    [InlineData("f(\n  a)", 0, 7, "a.py:1:1-3")]
    [InlineData("x = \n", 4, 4, "a.py:1:5-6")]
    [InlineData("x\r\ny", 1, 2, "a.py:1:2-3")]
    [InlineData("x\n", 2, 2, "a.py:2:1-2")]
    [InlineData("😀.get", 3, 6, "a.py:1:4-7")]
    public void Examples(string text, int start, int end, string expected)
    {
        var region = ReportRegion.Of(new Location(new SourceText("a.py", text), new TextSpan(start, end)));
        Assert.Equal(expected, $"{region}-{region.EndColumn}");
    }
}
