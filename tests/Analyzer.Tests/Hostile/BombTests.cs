using System.Text;
using Analyzer.Semantics;
using Analyzer.Tests.Cli;

namespace Analyzer.Tests.Hostile;

/// <summary>Small files that would take forever, or all memory, if they were followed to the letter.</summary>
public sealed class BombTests
{
    [Fact]
    public void A_billion_laughs_are_a_few_nodes()
    {
        var yaml = new StringBuilder("a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
        for (var i = 1; i < 40; i++)
            yaml.Append($"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}]\n");
        yaml.Append("services:\n  web:\n    command: *a39\n    environment: *a39\n");
        Bounded(() => Report(("docker-compose.yml", yaml.ToString()), ("k8s.yaml", yaml + "x:\n  containers: *a39\n")));
    }

    [Fact]
    public void Mappings_that_merge_mappings_end()
    {
        var yaml = new StringBuilder("m0: &m0 {k0: v}\n");
        for (var i = 1; i < 60; i++)
            yaml.Append($"m{i}: &m{i} {{<<: [*m{i - 1}, *m{i - 1}], k{i}: v}}\n");
        Bounded(() => Report(("docker-compose.yml", yaml + "services: *m59\nloop: &l {<<: *l, x: *l}\n")));
    }

    [Fact]
    public void A_mapping_may_be_its_own_key() =>
        Bounded(() => Report(("docker-compose.yml", "services: &a\n  ? *a\n  : *a\n  ? &b [*b, *a]\n  : *b\n")));

    [Fact]
    public void A_directive_at_the_end_of_a_full_buffer_ends() =>
        Bounded(() => Assert.Empty(YamlConfig.Read(new Analyzer.Syntax.SourceText("a.yml", "%YAML-".PadRight(3 * 4096)))));

    [Fact]
    public void Merges_that_grow_with_each_mapping_are_refused()
    {
        var yaml = new StringBuilder("m0: &m0 {k0: v}\n");
        for (var i = 1; i < 3_000; i++)
            yaml.Append($"m{i}: &m{i}\n  <<: *m{i - 1}\n  k{i}: v\n");
        var thrown = Assert.Throws<FormatException>(() => YamlConfig.Read(new Analyzer.Syntax.SourceText("a.yml", yaml.ToString())));
        Assert.Equal("line 1338: more than 100000 keys are merged", thrown.Message);
    }

    [Fact]
    public void Scripts_that_run_each_other_are_followed_only_so_far() => Bounded(() =>
    {
        static string Lines(string line) => string.Concat(Enumerable.Repeat(line + "\n", 400));
        using var directory = new TestDirectory(
            ("Dockerfile", "FROM python\nCMD [\"sh\", \"a.sh\"]\n"), ("a.sh", Lines("sh b.sh")), ("b.sh", Lines("sh c.sh")), ("c.sh", Lines("sh d.sh")), ("d.sh", Lines("sh a.sh")),
            ("Procfile", "web: uvicorn app:app\n"), ("app.py", "from fastapi import FastAPI\napp = FastAPI()\n"))
        { IsAnalyzed = true };
        var result = directory.Run("report", "--format", "json");
        Assert.Contains("scripts run each other too often: not all of the commands in them were followed", result.Error);
        Assert.Contains("uvicorn", result.Output);
    });

    [Fact]
    public void Variables_that_double_stay_as_written()
    {
        var lines = new StringBuilder("FROM python AS dev\nENV A=aaaaaaaaaaaaaaaa\n");
        for (var i = 0; i < 60; i++)
            lines.Append("ENV A=$A$A\n");
        lines.Append("CMD ").Insert(lines.Length, "sh run; ", 4_000).Append('\n');
        for (var i = 0; i < 2_000; i++)
            lines.Append("FROM dev AS dev\nENV B$A=c\n");
        Bounded(() => Report(("Dockerfile", lines + "CMD gunicorn $A\n")));
    }

    [Theory]
    [InlineData("docker-compose.yml", "[", 20_000)]
    [InlineData("docker-compose.yml", "a:\n ", 5_000)]
    [InlineData("docker-compose.yml", "- ", 20_000)]
    [InlineData("docker-compose.yml", "{a: ", 20_000)]
    [InlineData("docker-compose.yml", "{{ ", 300_000)]
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
    [InlineData("requirements.txt", "1.", 200_000)]
    [InlineData(".gitignore", "*a", 100_000)]
    [InlineData(".gitignore", "**/", 10_000)]
    [InlineData(".gitignore", "[", 100_000)]
    [InlineData("app.py", "(", 50_000)]
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

    [Theory]
    [InlineData("x.", 20_000, "")]
    [InlineData("x.y().", 10_000, "")]
    [InlineData("x[0].", 10_000, "")]
    [InlineData("self.x.", 10_000, "")]
    [InlineData("x + ", 20_000, "")]
    [InlineData("x < ", 20_000, "")]
    [InlineData("x or ", 20_000, "")]
    [InlineData("x, ", 20_000, "")]
    [InlineData("x(), ", 20_000, "")]
    [InlineData("x if x else ", 5_000, "")]
    [InlineData("not ", 5_000, "")]
    [InlineData("await ", 5_000, "")]
    [InlineData("x(", 5_000, ")")]
    [InlineData("[x for x in ", 500, "]")]
    [InlineData("{x: ", 5_000, "}")]
    [InlineData("lambda: ", 2_000, "")]
    [InlineData("(y := ", 2_000, ")")]
    public void Repetition_in_a_coroutine_is_bounded(string part, int count, string end) => Bounded(() =>
    {
        var expression = string.Concat(Enumerable.Repeat(part, count)) + "x" + string.Concat(Enumerable.Repeat(end, count));
        using var directory = new TestDirectory(("app.py", $"import time\nimport x\nasync def view(self, a):\n    time.sleep(1)\n    y = {expression}\n    return y.z\n")) { IsAnalyzed = true };
        var result = directory.Run("check", "--format", "concise");
        Assert.True(result.ExitCode == 1, result.Error);
        Assert.Contains("app.py:4:5: ASGI103", result.Output);
    });

    [Fact]
    public void A_long_sum_and_a_long_chain_are_analysed() => Bounded(() =>
    {
        using var directory = new TestDirectory(("app.py", $"import time\nasync def view(x):\n    y = {string.Join(" + ", Enumerable.Repeat("x", 20_000))}\n    z = x{string.Concat(Enumerable.Repeat(".a(1)[2]", 5_000))}\n    time.sleep(1)\n")) { IsAnalyzed = true };
        Assert.Contains("app.py:5:5: ASGI103", directory.Run("check", "--format", "concise").Output);
    });

    [Theory]
    [InlineData("**/**/**/**/**/**/**/**/**/**/**/**/x.py")]
    [InlineData("*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b")]
    [InlineData("**/a/**/a/**/a/**/a/**/a/**/a/**/b")]
    [InlineData("{a,b}/[a-z]/(a+)+$")]
    public void Patterns_of_a_configuration_are_no_trap(string pattern) => Bounded(() =>
    {
        var path = string.Concat(Enumerable.Repeat("a/", 25)) + new string('a', 200) + ".py";
        using var directory = new TestDirectory((path, "import time\nasync def f():\n    time.sleep(1)\n"), ("asgi-ready.toml", $"extend-exclude = [\"{pattern}\"]\n[per-file-ignores]\n\"{pattern}\" = [\"ALL\"]\n"), (".gitignore", pattern + "\n")) { IsAnalyzed = true };
        Assert.InRange(directory.Run("check").ExitCode, 0, 1);
    });

    [Fact]
    public void Requirements_that_include_each_other_in_a_long_chain_end() => Bounded(() =>
        Report([.. Enumerable.Range(0, 400).Select(i => ($"requirements/r{i}.txt", $"-r r{i + 1}.txt\n-r r{i / 2}.txt\ndjango\n"))]));

    [Fact]
    public void Scripts_that_run_each_other_end() => Bounded(() =>
        Report([.. Enumerable.Range(0, 300).Select(i => ($"s{i}.sh", $"sh s{i + 1}.sh; . ./s{i / 2}.sh\nsh s{(i * 7) % 300}.sh\n")), ("Procfile", "web: sh s0.sh\n")]));

    [Fact]
    public void Routes_that_are_bound_again_or_include_each_other_end() => Bounded(() =>
    {
        var again = string.Concat(Enumerable.Range(0, 40).Select(i => $"urlpatterns = f(urlpatterns, g{i})\nurlpatterns += urlpatterns\n"));
        using var directory = new TestDirectory(
        [
            ("manage.py", "import os\nos.environ[\"DJANGO_SETTINGS_MODULE\"] = \"settings\"\n"),
            ("settings.py", "ROOT_URLCONF = \"u0\"\n"),
            ("views.py", "import time\nasync def view(request):\n    time.sleep(1)\n"),
            .. Enumerable.Range(0, 40).Select(i => ($"u{i}.py", $"from django.urls import include, path\nimport views\nurlpatterns = [path(\"a\", views.view), path(\"b\", include(\"u{i + 1}\")), path(\"c\", include(\"u{i + 1}\")), path(\"d\", include(\"u{i / 2}\"))]\n{again}")),
        ])
        { IsAnalyzed = true };
        Assert.Contains("views.py:3:5: ASGI103", directory.Run("check", "--format", "concise").Output);
    });

    [Fact]
    public void Stubs_that_recurse_end() => Bounded(() =>
    {
        using var directory = new TestDirectory(
            ("app.py", "import a\nimport time\nasync def view():\n    a.f(a.C()).f(a.g).x.y.z()\n    time.sleep(1)\n"),
            ("typings/a.pyi", "from b import *\nfrom a import *\nimport a.b.c\nclass C(C, D):\n    x: C\n    def f(self, g: C) -> C: return self.f(g.f(self)).x\n    def __getattr__(self, name: str) -> C: return self.missing\n"),
            ("typings/b.pyi", "from a import *\nclass D(C): ...\ndef f(x: D = f) -> D: return f(f(x))\ng = f(g)\n"))
        { IsAnalyzed = true };
        Assert.Contains("app.py:5:5: ASGI103", directory.Run("check", "--stubs", "typings", "--format", "concise").Output);
    });

    [Fact]
    public void A_mask_of_templates_keeps_places()
    {
        Assert.Equal("a: xxxxxxx b" + new string('\n', 11) + "c", TemplateMask.Of("a: {{ .x}} b\n {% if %}\nc"));
        Assert.Equal(new string('\n', 20), TemplateMask.Of("{{if a}}{{b}} {{d}}\n"));
        Assert.Equal("{{ {% %", TemplateMask.Of("{{ {% %"));
        Assert.Equal("xxx\nxxx d", TemplateMask.Of("{{a\nb}} d"));
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
