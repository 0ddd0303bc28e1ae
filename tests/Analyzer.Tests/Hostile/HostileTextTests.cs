using Analyzer.Reporting;
using Analyzer.Syntax;
using Analyzer.Tests.Cli;

namespace Analyzer.Tests.Hostile;

/// <summary>What reports show of others' text acts on nobody's terminal, page or runner.</summary>
public sealed class HostileTextTests
{
    [Theory]
    [InlineData("plain näme.py", "plain näme.py")]
    [InlineData("a\u001b[31mb", "a\\x1b[31mb")]
    [InlineData("a\nb\rc\td", "a\\nb\\rc\\td")]
    [InlineData("a\u202eb\u2066", "a\\u202eb\\u2066")]
    [InlineData("\u0000\u009b1m", "\\x00\\x9b1m")]
    public void What_is_not_seen_is_shown(string text, string shown) => Assert.Equal(shown, Printable.Of(text));

    [Theory]
    [InlineData("| <img src=x> [a](javascript:x) ![b](http://x)", "\\| &lt;img src=x> \\[a\\](javascript:x) \\!\\[b\\](http://x)")]
    [InlineData("`a|b` waits\non `<c>`", "`a\\|b` waits on `<c>`")]
    [InlineData("one ` alone [x](y)", "one \\` alone \\[x\\](y)")]
    public void Markdown_of_others_stays_text(string text, string cell) => Assert.Equal(cell, MarkdownCell.Prose(text));

    [Fact]
    public void Code_of_others_stays_code() => Assert.Equal("`a' [x](y) 'b`", MarkdownCell.Code("a` [x](y) `b"));

    [Fact]
    public void A_report_of_hostile_names_has_none_of_their_markup()
    {
        using var directory = new TestDirectory(
            ("app.py", "from fastapi import FastAPI\nimport time\napp = FastAPI()\n@app.get('/<script>alert(1)</script>')\nasync def view():\n    time.sleep(1)\n"),
            ("Dockerfile", "FROM python\nCMD [\"uvicorn\", \"app:app</code><script>alert(2)</script>\\u001b[31m\"]\n"),
            ("docker-compose.yml", "services:\n  'x</code><img src=x onerror=alert(3)>':\n    command: uvicorn app:app --workers 2\n    restart: always\n"),
            ("<svg onload=alert(4)>/a.py", "async def f():\n    import time\n    time.sleep(1)\n"))
        { IsAnalyzed = true };

        var html = directory.Run("report", "--format", "html").Output;
        Assert.DoesNotContain("<script>alert", html);
        Assert.DoesNotContain("<img src=x", html);
        Assert.DoesNotContain("<svg onload", html);
        foreach (var format in new[] { "text", "markdown", "html" })
            Assert.DoesNotContain('\u001b', directory.Run("report", "--format", format).Output);
        Assert.DoesNotContain("<svg onload", directory.Run("check", "--format", "markdown").Output.Replace("`<svg", ""));
    }

    [Fact]
    public void Source_with_escape_sequences_is_shown_without_them()
    {
        using var directory = new TestDirectory(("app.py", "import time\nasync def view():\n    time.sleep(1)  # \u001b]0;owned\u0007\u001b[2J \u202e\n")) { IsAnalyzed = true };
        var output = directory.Run("check").Output;
        Assert.Contains("time.sleep(1)", output);
        Assert.DoesNotContain('\u001b', output);
        Assert.DoesNotContain('\u202e', output);
    }
}
