using Analyzer.Syntax;
using Analyzer.Tests.Support;

namespace Analyzer.Tests.Rules;

/// <summary>Code fixes: what they leave alone, and that they clear what they are offered for.</summary>
public sealed class FixTests
{
    public static TheoryData<string> Samples => [.. Directory.GetDirectories(Path.Combine(Repository.Root, "samples")).Select(path => Path.GetFileName(path)!)];

    [Theory]
    [InlineData("async def f():\n    time.sleep (1)  # a\n", "async def f():\n    await asyncio.sleep (1)  # a\n")]
    [InlineData("async def f():\n    return [time.sleep(i) for i in [1]]\n", "async def f():\n    return [await asyncio.sleep(i) for i in [1]]\n")]
    [InlineData("async def f():\n    return str(time.sleep(\n        1,  # one\n    ))\n", "async def f():\n    return str(await asyncio.sleep(\n        1,  # one\n    ))\n")]
    [InlineData("async def f():\n    return f'{time.sleep(1)}'\n", "async def f():\n    return f'{await asyncio.sleep(1)}'\n")]
    public void A_twin_is_awaited_in_place(string code, string expected) =>
        Assert.Equal("import asyncio\nimport time\n" + expected, Fix("import time\n" + code, withUnsafe: false));

    [Theory]
    [InlineData("async def f():\n    return (lambda: time.sleep(1))()\n")]
    [InlineData("async def f():\n    return list(time.sleep(i) for i in [1])\n")]
    [InlineData("async def f():\n    def g():\n        time.sleep(1)\n    g()\n")]
    [InlineData("async def f(asyncio):\n    time.sleep(1)\n")]
    [InlineData("def g():\n    time.sleep(1)\nasync def f():\n    g()\n")]
    public void Where_nothing_can_be_awaited_nothing_safe_is_offered(string code) =>
        Assert.Equal("import time\n" + code, Fix("import time\n" + code, withUnsafe: false));

    [Theory]
    [InlineData("import time\n", "import asyncio\nimport time\n", "asyncio")]
    [InlineData("import time, asyncio as aio\n", "import time, asyncio as aio\n", "aio")]
    [InlineData("\"\"\"Doc.\"\"\"\nfrom __future__ import annotations\nimport time\n", "\"\"\"Doc.\"\"\"\nfrom __future__ import annotations\nimport asyncio\nimport time\n", "asyncio")]
    [InlineData("# Licence\n\nimport time\r\n", "# Licence\n\nimport asyncio\nimport time\r\n", "asyncio")]
    public void The_import_is_added_once(string imports, string expected, string name)
    {
        const string Code = "async def f():\n    time.sleep(1)\n    time.sleep(2)\n";
        Assert.Equal(expected + Code.Replace("time.", $"await {name}."), Fix(imports + Code, withUnsafe: false));
    }

    [Theory]
    [InlineData("import time\ndef g(a, b): time.sleep(a)\nasync def f():\n    return g(1, b=2)\n", "import asyncio\nimport time\ndef g(a, b): time.sleep(a)\nasync def f():\n    return await asyncio.to_thread(g, 1, b=2)\n")]
    [InlineData("import time\ndef g(): time.sleep(1)\nasync def f():\n    return g()[0]\n", "import asyncio\nimport time\ndef g(): time.sleep(1)\nasync def f():\n    return (await asyncio.to_thread(g))[0]\n")]
    public void A_worker_thread_takes_the_rest(string code, string expected)
    {
        Assert.Equal(code, Fix(code, withUnsafe: false));
        Assert.Equal(expected, Fix(code, withUnsafe: true));
    }

    /// <summary>Over the samples: fixed code parses, a second run changes nothing, and nothing that was fixed is found again.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void Fixes_hold_over_the_samples(string sample)
    {
        var root = Path.Combine(Repository.Root, "samples", sample);
        var files = Directory.GetFiles(root, "*.py", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText);
        foreach (var withUnsafe in new[] { false, true })
        {
            var before = AnalyzedProject.Of(files.Select(file => (file.Key, file.Value))).Diagnostics;
            var offered = before.Count(diagnostic => diagnostic.Fixes.Any(fix => fix.IsSafe || withUnsafe));
            var once = FixCheck.Fix(files, withUnsafe);
            var after = AnalyzedProject.Of(once.Select(file => (file.Key, file.Value))).Diagnostics;
            Assert.All(once, file => Assert.Empty(SyntaxTree.Parse(new SourceText(file.Key, file.Value)).Errors));
            Assert.DoesNotContain(after, diagnostic => diagnostic.Fixes.Any(fix => fix.IsSafe || withUnsafe));
            Assert.True((offered > 0 || !withUnsafe) && after.Length <= before.Length - offered, $"{before.Length} findings, {offered} with fixes, {after.Length} left");
            Assert.Equal(once, FixCheck.Fix(once, withUnsafe));
        }
    }

    private static string Fix(string source, bool withUnsafe) => FixCheck.Fix(new Dictionary<string, string> { ["app.py"] = source }, withUnsafe)["app.py"];
}
