using System.Text.Json;

namespace Analyzer.Tests.Cli;

/// <summary><c>report</c>, and the gate that <c>check</c> and <c>report</c> share.</summary>
public sealed class ReportCommandTests
{
    private const string Ready = "from fastapi import FastAPI\napp = FastAPI()\n@app.get('/')\nasync def index():\n    pass\n";
    private const string Costs = "from fastapi import FastAPI\napp = FastAPI()\n@app.get('/')\ndef index():\n    pass\n";
    private const string NotReady = "from flask import Flask\napp = Flask(__name__)\n@app.route('/')\ndef index():\n    pass\n";
    private const string Unknown = "async def lonely():\n    pass\n";

    [Theory]
    [InlineData(Ready, "ready", 0)]
    [InlineData(Ready, "costs", 0)]
    [InlineData(Costs, "ready", 1)]
    [InlineData(Costs, "costs", 0)]
    [InlineData(NotReady, "costs", 1)]
    [InlineData(Unknown, "ready", 1)]
    [InlineData(Unknown, "costs", 1)]
    public void A_gate_lets_nothing_worse_pass(string source, string required, int expected)
    {
        using var directory = new TestDirectory(("main.py", source)) { IsAnalyzed = true };
        Assert.Equal(expected, directory.Run("report", "--require", required).ExitCode);
        Assert.Equal(expected, directory.Run("check", "--fail-on", "never", "--require", required).ExitCode);
    }

    [Fact]
    public void Without_a_gate_a_report_is_no_failure()
    {
        using var directory = new TestDirectory(("main.py", NotReady)) { IsAnalyzed = true };
        Assert.Equal(0, directory.Run("report").ExitCode);
        Assert.Equal(2, directory.Run("report", "--require", "perfect").ExitCode);
    }

    [Fact]
    public void Check_says_of_the_loop_what_the_report_says()
    {
        using var directory = new TestDirectory(("main.py", Ready + "@app.get('/slow')\nasync def slow():\n    import time\n    time.sleep(1)\n@app.get('/thread')\ndef thread():\n    import requests\n    requests.get('https://example.org')\n")) { IsAnalyzed = true };
        using var checkedLog = JsonDocument.Parse(directory.Run("check", "--format", "sarif").Output);
        using var report = JsonDocument.Parse(directory.Run("report", "--format", "json").Output);
        var property = checkedLog.RootElement.GetProperty("runs")[0].GetProperty("properties").GetProperty("asgi/readiness");
        Assert.Equal(report.RootElement.GetProperty("summary").GetString(), property.GetProperty("summary").GetString());
        Assert.Equal(JsonSerializer.Serialize(report.RootElement.GetProperty("confidence")), JsonSerializer.Serialize(property.GetProperty("confidence")));
        var (asked, seen) = (report.RootElement.GetProperty("applications")[0], property.GetProperty("applications")[0]);
        foreach (var key in (string[])["verdict", "effortPoints", "reasons", "blockers", "servers", "plan"])
            Assert.Equal(JsonSerializer.Serialize(asked.GetProperty(key)), JsonSerializer.Serialize(seen.GetProperty(key)));
        // What would block on a thread is looked at for the report alone: it would slow down every check.
        Assert.Equal("requests.get", asked.GetProperty("entryPoints").EnumerateArray().Single(row => row.GetProperty("state").GetString() == "thread").GetProperty("wouldBlock")[0].GetProperty("api").GetString()!.Replace("requests.api.", "requests.", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_ends_with_the_verdict_and_what_to_do_next()
    {
        using var directory = new TestDirectory(("main.py", Costs)) { IsAnalyzed = true };
        var lines = directory.Run("check").Output.TrimEnd().Split('\n');
        Assert.Equal("ASGI readiness: READY WITH COSTS: 1 of 1 entry point runs on worker threads", lines[^2]);
        Assert.StartsWith("Next: 1 of 1 entry point runs on worker threads: make those that wait most", lines[^1], StringComparison.Ordinal);
        directory.Write("main.py", Ready);
        Assert.Equal("ASGI readiness: READY: nothing known stands in the way", directory.Run("check").Output.TrimEnd().Split('\n')[^1]);
    }

    [Fact]
    public void A_load_test_is_written_beside_the_report()
    {
        using var directory = new TestDirectory(("main.py", Ready)) { IsAnalyzed = true };
        Assert.Equal(0, directory.Run("report", "--locustfile", "load/locustfile.py").ExitCode);
        Assert.Contains("self.client.get(\"/\")", directory.Read("load/locustfile.py"));
    }

    [Theory]
    [InlineData("80", 80)]
    [InlineData("120", 120)]
    [InlineData("nonsense", 100)]
    public void The_width_is_that_of_the_terminal(string columns, int width)
    {
        using var directory = new TestDirectory(("main.py", NotReady)) { IsAnalyzed = true, Variables = { ["COLUMNS"] = columns } };
        var lines = directory.Run("report").Output.TrimEnd().Split('\n');
        Assert.Equal(width, lines.Max(line => line.Length));
    }
}
