using System.Text.Json;
using System.Text.RegularExpressions;
using Analyzer.Readiness;
using Analyzer.Reporting;
using Analyzer.Syntax;
using Analyzer.Tests.Support;

namespace Analyzer.Tests.Readiness;

/// <summary>The formats of the report say the same: one project that has everything, read back from each.</summary>
public sealed partial class ReadinessFormatTests
{
    private static readonly ReadinessReport s_report = Sample();

    [Fact]
    public void All_formats_have_the_same_verdict_counts_and_rows()
    {
        var application = s_report.Applications.Single();
        var json = JsonDocument.Parse(Written(output => ReadinessJson.Write(s_report, output))).RootElement;
        var row = json.GetProperty("applications")[0];
        var others = new[]
        {
            Written(output => ReadinessText.Write(s_report, output, isColored: false)),
            Written(output => ReadinessMarkdown.Write(s_report, output)),
            Written(output => ReadinessHtml.Write(s_report, output)),
        };

        Assert.Equal("not-ready", json.GetProperty("verdict").GetString());
        Assert.Equal(s_report.Effort, json.GetProperty("effortPoints").GetInt32());
        Assert.Equal(application.EntryPoints.Select(entry => entry.Name), row.GetProperty("entryPoints").EnumerateArray().Select(entry => entry.GetProperty("name").GetString()));
        foreach (var text in others.Select(Flat))
        {
            Assert.Contains(Flat(ReadinessReport.Name(s_report.Verdict)), text);
            Assert.All(application.Reasons, reason => Assert.Contains(Flat(reason.Text), text));
            Assert.All(application.Blockers, blocker => Assert.Contains(Flat(blocker.Cause), text));
            Assert.All(application.Dependencies, dependency => Assert.Contains(dependency.Known.Name, text));
            Assert.All(application.Servers, server => Assert.Contains(Flat(server.Title), text));
            Assert.Contains(Flat($"{application.Count(EntryPointState.Blocked)} on the loop, blocked"), text);
            Assert.Contains(Flat($"Plan ({application.Effort} points)"), text);
            Assert.Contains(Flat(s_report.Confidence.ToString()), text);
            Assert.Contains(Flat(application.RecommendedCommand), text);
        }

        Assert.Equal(row.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("text").GetString()), application.Reasons.Select(reason => reason.Text));
    }

    [Fact]
    public void Sarif_carries_the_report_as_a_property()
    {
        var findings = new Findings([], []) { Readiness = s_report };
        var log = JsonDocument.Parse(Written(output => SarifReport.Write(findings, output))).RootElement;
        var property = log.GetProperty("runs")[0].GetProperty("properties").GetProperty("asgi/readiness");
        using var json = JsonDocument.Parse(Written(output => ReadinessJson.Write(s_report, output)));
        Assert.Equal(JsonSerializer.Serialize(json.RootElement), JsonSerializer.Serialize(property));
    }

    [Fact]
    public void The_finding_says_what_the_report_says()
    {
        var project = AnalyzedProject.Of(("main.py", "import time\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.get('/')\nasync def index():\n    time.sleep(1)\n"), ("Procfile", "web: gunicorn main:app\n"));
        var application = project.Readiness.Applications.Single();
        var finding = project.AllDiagnostics.Single(diagnostic => diagnostic.Descriptor.Id == "ASGI001");
        Assert.Equal(application.Location, finding.Location);
        Assert.All(application.Reasons.Where(reason => reason.Means == Verdict.NotReady), reason => Assert.Contains(reason.Text, finding.Message));
        Assert.Contains(application.Name, finding.Message);
    }

    [Fact]
    public void Nothing_is_found_twice_where_the_verdict_is_better()
    {
        var project = AnalyzedProject.Of(("main.py", "from fastapi import FastAPI\napp = FastAPI()\n@app.get('/')\ndef index():\n    pass\n"));
        Assert.Equal(Verdict.ReadyWithCosts, project.Readiness.Verdict);
        Assert.DoesNotContain("ASGI001", project.AllDiagnostics.Select(diagnostic => diagnostic.Descriptor.Id));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_longer_than_the_terminal(int width)
    {
        var lines = Written(output => ReadinessText.Write(s_report, output, isColored: false, width)).Split('\n');
        // The last line is the summary that `check` ends with, whole for those who search for it.
        Assert.All(lines[..^2], line => Assert.InRange(line.Length, 0, width));
        Assert.All(lines, line => Assert.False(line.EndsWith(' ')));
    }

    [Fact]
    public void The_schema_knows_every_key()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "rules/readiness.schema.json")));
        using var json = JsonDocument.Parse(Written(output => ReadinessJson.Write(s_report, output)));
        Assert.Empty(Differences(json.RootElement, schema.RootElement, schema.RootElement, "$"));
        Assert.Equal(ReadinessReport.SchemaVersion, schema.RootElement.GetProperty("properties").GetProperty("schemaVersion").GetProperty("const").GetString());
    }

    [Fact]
    public void The_page_needs_no_network_and_escapes_what_it_shows()
    {
        var html = Written(output => ReadinessHtml.Write(s_report, output));
        Assert.DoesNotMatch("(?i)(src|href)=\"(http|//)|@import|url\\(", html);
        Assert.Contains("/&lt;name&gt;", html);
        Assert.DoesNotContain("/<name>", html);
        Assert.Equal(Opened().Count(html), Closed().Count(html));
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes()
    {
        foreach (var write in new Action<TextWriter>[] { output => ReadinessText.Write(s_report, output, isColored: true), output => ReadinessHtml.Write(s_report, output) })
            Assert.Equal(Written(write), Written(write));
        Assert.DoesNotContain('\r', Written(output => ReadinessText.Write(s_report, output, isColored: false)));
    }

    // Tables and pages break lines and put marks around words: what is left is compared.
    private static string Flat(string text) => Tag().Replace(System.Net.WebUtility.HtmlDecode(Tag().Replace(text, "")), "").Replace("\\|", "|", StringComparison.Ordinal) is var plain ? string.Concat(plain.Where(character => !char.IsWhiteSpace(character) && character is not ('│' or '`'))) : "";

    private static IEnumerable<string> Differences(JsonElement value, JsonElement schema, JsonElement root, string path)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            schema = root.GetProperty("$defs").GetProperty(reference.GetString()!.Split('/')[^1]);
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    if (!schema.GetProperty("properties").TryGetProperty(property.Name, out var inner))
                        yield return $"{path}.{property.Name}";
                    else
                    {
                        foreach (var difference in Differences(property.Value, inner, root, $"{path}.{property.Name}"))
                            yield return difference;
                    }
                }

                break;
            case JsonValueKind.Array:
                foreach (var difference in value.EnumerateArray().SelectMany((item, index) => Differences(item, schema.GetProperty("items"), root, $"{path}[{index}]")))
                    yield return difference;
                break;
            default:
                var type = value.ValueKind switch { JsonValueKind.String => "string", JsonValueKind.Number => "integer", _ => "boolean" };
                if (schema.TryGetProperty("type", out var wanted) && wanted.GetString() != type)
                    yield return $"{path} is a {type}";
                break;
        }
    }

    private static string Written(Action<TextWriter> write)
    {
        using var output = new StringWriter { NewLine = "\n" };
        write(output);
        return output.ToString();
    }

    private static ReadinessReport Sample()
    {
        var project = AnalyzedProject.Of(
            ("main.py", "import time\nfrom fastapi import FastAPI\nfrom views import *\napp = FastAPI()\n@app.get('/')\nasync def index():\n    wait()\nasync def clean():\n    pass\ndef wait():\n    time.sleep(1)\n"),
            ("requirements.txt", "fastapi==0.115\ngunicorn\neventlet\n"),
            ("Procfile", "web: gunicorn main:app --threads 4 -w 3\n"),
            ("compose.yml", "services: ["));
        var report = project.Readiness;
        var application = report.Applications.Single();
        var place = new Location(new SourceText("settings.py", "MIDDLEWARE = ['a', 'b']"), new TextSpan(0, 10));
        var thread = new EntryPointRow("views.old", "view", "/<name>", EntryPointState.Thread, place, "is routed")
        {
            Module = "views",
            Methods = ["GET"],
            WouldBlock = [new WouldBlock("requests.get", "http", "httpx.AsyncClient.get", "9.1", "views.py:3") { Distribution = "requests", Way = MoveWay.Upgrade }],
        };
        return report with
        {
            Applications =
            [
                application with
                {
                    Migration = MigrationApp.Of([thread]),
                    Upgrades = Upgrade.Of([thread]),
                    MountedOn = "outer:app",
                    Middleware = new Chain("FastAPI", place, [new ChainRow("a.A", "async", true, "", "", place), new ChainRow("b.B", "sync", false, "c.C", "", place) { IsSyncOnly = true }], true),
                    EntryPoints = application.EntryPoints.Add(thread),
                },
            ],
        };
    }

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<(section|table|details|ol|ul|div|main)[ >]")]
    private static partial Regex Opened();

    [GeneratedRegex("</(section|table|details|ol|ul|div|main)>")]
    private static partial Regex Closed();
}
