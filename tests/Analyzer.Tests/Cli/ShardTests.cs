using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace Analyzer.Tests.Cli;

/// <summary><c>shard</c> and <c>merge</c>: work is split evenly, and what comes of it is put together.</summary>
public sealed class ShardTests
{
    private const string Blocking = "import time\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.get('/')\nasync def view():\n    time.sleep(1)\n";

    [Fact]
    public void Projects_of_a_repository_are_found_and_split()
    {
        using var directory = new TestDirectory(
            ("services/a/pyproject.toml", ""), ("services/a/app/main.py", new string('#', 500)),
            ("services/b/manage.py", new string('#', 300)), ("services/b/inner/pyproject.toml", ""), ("services/b/inner/x.py", "x"),
            ("services/c/requirements.txt", ""), ("services/c/main.py", new string('#', 250)),
            ("services/empty/pyproject.toml", ""), ("tool.py", "x"));

        Assert.Equal("1 of 2, weight 501: . services/a\n2 of 2, weight 551: services/b services/c\n", directory.Run("shard", "--of", "2").Output);
        Assert.Equal(".\nservices/a\n", directory.Run("shard", "--of", "2", "--shard", "1").Output);
        var matrix = JsonDocument.Parse(directory.Run("shard", ".", "--of", "3", "--format", "json").Output).RootElement.GetProperty("include");
        Assert.Equal(["services/a", "services/b", ".\nservices/c"], matrix.EnumerateArray().Select(job => job.GetProperty("items").GetString()));
        Assert.Equal("--extend-exclude\nservices/a\n--extend-exclude\nservices/b\n--extend-exclude\nservices/c", matrix[2].GetProperty("args").GetString());
    }

    [Fact]
    public void A_list_is_split_by_weight()
    {
        using var directory = new TestDirectory { Input = "# repositories\norg/large 900\norg/small 10\n\norg/middle 500\norg/other 450\n" };
        Assert.Equal("1 of 2, weight 910: org/large org/small\n2 of 2, weight 950: org/middle org/other\n", directory.Run("shard", "--of", "2", "--from", "-").Output);
    }

    [Theory]
    [InlineData("--of", "0")]
    [InlineData("--of", "257")]
    [InlineData("--of", "2", "--shard", "3")]
    [InlineData("--of", "2", "missing")]
    [InlineData("--of", "2", "--from", "missing.txt")]
    [InlineData("--of", "2", "--from", "-")]
    public void Bad_usage_is_told(params string[] args)
    {
        using var directory = new TestDirectory { Input = "a b c\n" };
        var result = directory.Run(["shard", .. args]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("error: ", result.Error);
    }

    [Fact]
    public void Every_item_is_in_one_part_whatever_the_order_and_the_parts_are_even() =>
        Gen.Select(Gen.Int[1, 1_000].Array[0, 60], Gen.Int[1, 12], Gen.Int).Sample((weights, count, seed) =>
        {
            var items = weights.Select((weight, index) => new Analyzer.Cli.ShardItem($"r{index}", weight, [])).ToArray();
            var parts = Analyzer.Cli.Shards.Split(items, count);
            var shuffled = items.ToArray();
            new Random(seed).Shuffle(shuffled);
            var again = Analyzer.Cli.Shards.Split(shuffled, count);
            var sums = parts.Select(part => part.Sum(item => item.Weight)).ToArray();
            return parts.SelectMany(part => part).Count() == items.Length
                && parts.SelectMany(part => part).ToHashSet().SetEquals(items)
                && parts.Zip(again).All(pair => pair.First.SequenceEqual(pair.Second))
                && sums.Max() - sums.Min() <= Math.Max(weights.DefaultIfEmpty().Max(), 1);
        });

    [Fact]
    public void Logs_of_one_repository_become_one_run()
    {
        using var directory = new TestDirectory(("a/pyproject.toml", ""), ("a/main.py", Blocking), ("b/pyproject.toml", ""), ("b/main.py", Blocking), (".git/config", "[remote \"origin\"]\n\turl = https://example.org/o/r.git\n")) { IsAnalyzed = true };
        directory.Run("check", "a", "--format", "sarif", "--output", "logs/a.sarif");
        directory.Run("check", "b", "--format", "sarif", "--output", "logs/b.sarif", "--select", "ASGI103");
        directory.Run("check", ".", "--format", "sarif", "--output", "all.sarif", "--select", "ASGI103");

        var result = directory.Run("merge", "logs", "--output", "merged.sarif", "--summary", "summary.md");

        Assert.Equal(0, result.ExitCode);
        var run = Assert.Single(JsonNode.Parse(directory.Read("merged.sarif"))!["runs"]!.AsArray())!;
        var results = run["results"]!.AsArray().Where(found => found!["ruleId"]!.ToString() == "ASGI103").ToArray();
        Assert.Equal(["a/main.py", "b/main.py"], results.Select(found => found!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!.ToString()));
        Assert.All(run["results"]!.AsArray(), found => Assert.Equal(found!["ruleId"]!.ToString(), run["tool"]!["driver"]!["rules"]![(int)found["ruleIndex"]!]!["id"]!.ToString()));
        Assert.Equal(2, run["properties"]!["asgi/readiness"]!["applications"]!.AsArray().Count);
        Assert.Equal("not-ready", run["properties"]!["asgi/readiness"]!["verdict"]!.ToString());
        Assert.StartsWith("https://example.org/o/r: ", result.Output);
        Assert.Contains("| https://example.org/o/r |", directory.Read("summary.md"));
        Assert.Equal(1, directory.Run("merge", "logs", "--require", "costs").ExitCode);
    }

    [Fact]
    public void Logs_of_several_repositories_stay_apart_and_the_order_does_not_matter()
    {
        using var directory = new TestDirectory(("a/main.py", Blocking), ("b/main.py", "x = 1\n")) { IsAnalyzed = true };
        directory.Run("check", "a", "--format", "sarif", "--output", "one.sarif");
        directory.Run("check", "b", "--format", "sarif", "--output", "two.sarif");

        var merged = directory.Run("merge", "one.sarif", "two.sarif", "--output", "-").Output;

        Assert.Equal(merged, directory.Run("merge", "two.sarif", "one.sarif", "--output", "-").Output);
        Assert.Equal(["asgi-ready/one/", "asgi-ready/two/"], JsonNode.Parse(merged)!["runs"]!.AsArray().Select(run => run!["automationDetails"]!["id"]!.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"runs\": [{}]}")]
    [InlineData("{\"runs\": [{\"tool\": {\"driver\": {\"name\": \"ruff\"}}}]}")]
    [InlineData("{\"runs\": [{\"tool\": 1}]}")]
    public void What_is_no_log_is_told(string text)
    {
        using var directory = new TestDirectory(("a.sarif", text));
        var result = directory.Run("merge", "a.sarif");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("a.sarif is no log that can be merged", result.Error);
    }
}
