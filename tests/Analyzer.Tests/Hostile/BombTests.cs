using Analyzer.Semantics;
using Analyzer.Tests.Cli;

namespace Analyzer.Tests.Hostile;

/// <summary>Small files that would take forever, or all memory, if they were followed to the letter.</summary>
public sealed class BombTests
{
    [Theory]
    [InlineData("docker-compose.yml", "[", 20_000)]
    [InlineData("docker-compose.yml", "- ", 20_000)]
    [InlineData("docker-compose.yml", "{a: ", 20_000)]
    [InlineData("docker-compose.yml", "{% ", 300_000)]
    [InlineData("Pipfile.lock", "[", 100_000)]
    [InlineData("Pipfile.lock", "{\"a\":", 100_000)]
    [InlineData("uv.lock", "x = [", 50_000)]
    [InlineData("uv.lock", "a.", 50_000)]
    [InlineData("uv.lock", "x = {a = ", 20_000)]
    [InlineData("Dockerfile", "RUN $(", 50_000)]
    [InlineData("Dockerfile", "CMD ${a:-", 50_000)]
    [InlineData("Procfile", "web: ((((", 50_000)]
    [InlineData("Procfile", "web: sh -c ", 20_000)]
    [InlineData("start.sh", "if x; then ", 50_000)]
    [InlineData("start.sh", "'\"'\"", 50_000)]
    [InlineData("supervisord.conf", "[a]\n\\\n", 50_000)]
    [InlineData("requirements.txt", "a ", 300_000)]
    [InlineData("requirements.txt", " ", 300_000)]
    [InlineData("requirements.txt", "a[", 100_000)]
    [InlineData("requirements.txt", "\\\n", 100_000)]
    [InlineData(".gitignore", "**/", 10_000)]
    [InlineData(".gitignore", "[", 100_000)]
    [InlineData("app.py", "x.", 50_000)]
    [InlineData("app.py", "not ", 50_000)]
    [InlineData("app.py", "lambda: ", 20_000)]
    [InlineData("app.py", "f'{", 20_000)]
    [InlineData("app.py", "async def f():\n ", 5_000)]
    [InlineData("app.py", "# noqa: A1,", 50_000)]
    [InlineData("app.py", "# asgi-ready: ignore[", 50_000)]
    [InlineData("app.py", "@f\n", 50_000)]
    public void Repetition_is_bounded(string path, string part, int count) =>
        Bounded(() => Report((path, string.Concat(Enumerable.Repeat(part, count)) + "!")));

    [Fact]
    public void A_mask_of_templates_keeps_places()
    {
        Assert.Equal("a: xxxxxxx b\n         \nc", TemplateMask.Of("a: {{ .x}} b\n {% if %}\nc"));
        Assert.Equal("{{ {% %", TemplateMask.Of("{{ {% %"));
        Assert.Equal("xxx\nxxxx d", TemplateMask.Of("{{a\nb}} d"));
    }

    private static void Report(params (string Path, string Text)[] files)
    {
        using var directory = new TestDirectory([.. files, ("other.py", "import time\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.get('/')\nasync def view():\n    time.sleep(1)\n")]) { IsAnalyzed = true };
        var result = directory.Run("check", "--format", "concise");
        Assert.True(result.ExitCode is 0 or 1, result.Error);
        Assert.True(files[0].Path == ".gitignore" || result.Output.Contains("other.py:6:5: ASGI103"), result.Output + result.Error);
    }

    // Processor time of one such run is well below a second; a machine that does ten things at once takes longer.
    private static void Bounded(Action action)
    {
        var allocated = GC.GetTotalAllocatedBytes();
        var run = Task.Run(action);
        Assert.True(run.Wait(TimeSpan.FromMinutes(3)), "no answer in time");
        Assert.True(GC.GetTotalAllocatedBytes() - allocated < 8L << 30, "too much memory");
    }
}
