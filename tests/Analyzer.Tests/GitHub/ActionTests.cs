using Analyzer.Cli;
using Analyzer.Tests.Cli;
using YamlDotNet.RepresentationModel;

namespace Analyzer.Tests.GitHub;

/// <summary><c>action.yml</c>, run from its first step to its last on small repositories.</summary>
public sealed class ActionTests : IDisposable
{
    private const string Upload = "github/codeql-action/upload-sarif";
    private const string Views = "import time\n\nfrom tools import price\n\n\nasync def view(request):\n    return price()\n\n\nasync def old(request):\n    time.sleep(1)\n";

    private readonly ActionRunner _runner = new();
    private readonly TestDirectory _project = new(("src/views.py", "import time\n\nasync def view(request):\n    time.sleep(1)\n"), ("src/clean file.py", "x = 1\n")) { IsAnalyzed = true };

    public void Dispose()
    {
        _runner.Dispose();
        _project.Dispose();
    }

    [Fact]
    public void Findings_are_annotated_summed_up_and_counted_and_fail_the_last_step()
    {
        var run = Run();
        Assert.True(run.HasFailed);
        Assert.Equal(["Set up .NET", "Check", "Result"], run.Steps);
        Assert.Contains("::warning file=src/views.py,line=4,", run.Log);
        Assert.Contains("`src/views.py:4`", run.Summary);
        Assert.Contains("ASGI readiness: UNKNOWN", run.Summary);
        Assert.Equal(
            [("exit-code", "1"), ("findings", "1"), ("new-findings", "1"), ("sarif-file", "./.sarif/asgi-ready.sarif"), ("verdict", "unknown")],
            run.Outputs.OrderBy(output => output.Key, StringComparer.Ordinal).Select(output => (output.Key, output.Value)));
        Assert.Contains("\"ASGI103\"", _project.Read(".sarif/asgi-ready.sarif"));
    }

    [Fact]
    public void A_log_that_is_uploaded_takes_the_place_of_annotations()
    {
        var run = Run(("upload-sarif", "true"), ("category", "backend"), ("summary", "false"));
        Assert.True(run.HasFailed);
        Assert.Contains("src/views.py:4:5: ASGI103", run.Log);
        Assert.DoesNotContain("::warning", run.Log);
        Assert.Equal("", run.Summary);
        var (name, with) = run.Uses[^1];
        Assert.Equal((Upload, "./.sarif/asgi-ready.sarif", "backend"), (name, with["sarif_file"], with["category"]));
        Assert.Contains("::warning", Run(("upload-sarif", "true"), ("annotations", "true")).Log);
        Assert.DoesNotContain("::warning", Run(("annotations", "false")).Log);
    }

    [Fact]
    public void An_upload_that_is_refused_or_a_fork_fails_nothing()
    {
        _runner.Failing.Add(Upload);
        Assert.False(Run(("upload-sarif", "true"), ("fail-on", "never")).HasFailed);
        _runner.GitHub["event.pull_request.head.repo.fork"] = "true";
        Assert.DoesNotContain(Run(("upload-sarif", "true")).Uses, used => used.Name == Upload);
    }

    [Fact]
    public void Inputs_decide_what_fails()
    {
        Assert.False(Run(("fail-on", "never")).HasFailed);
        Assert.False(Run(("fail-on", "error")).HasFailed);
        Assert.True(Run(("fail-on", "never"), ("require", "ready")).HasFailed);
        Assert.False(Run(("args", "--ignore\nASGI103")).HasFailed);
        Assert.True(Run(("working-directory", "src")).HasFailed);
        var clean = Run(("path", "src/clean file.py"));
        Assert.False(clean.HasFailed);
        Assert.Equal(("0", "0"), (clean.Outputs["findings"], clean.Outputs["new-findings"]));
        Assert.Equal("1", Run(("path", "src/views.py\nsrc/clean file.py")).Outputs["findings"]);
        _project.Write("strict.toml", "ignore = [\"ASGI103\"]\n");
        Assert.False(Run(("config", "strict.toml")).HasFailed);
    }

    [Fact]
    public void A_baseline_lets_pass_what_it_has()
    {
        Assert.Equal(0, _project.Run("baseline").ExitCode);
        var run = Run(("baseline", "asgi-ready-baseline.sarif"));
        Assert.False(run.HasFailed);
        Assert.Equal("0", run.Outputs["new-findings"]);
    }

    [Fact]
    public void Bad_usage_fails_with_its_message_and_leaves_no_log()
    {
        var run = Run(("path", "$(touch injected)"));
        Assert.True(run.HasFailed);
        Assert.Contains("no such file or directory: $(touch injected)", run.Log);
        Assert.Equal(("2", ""), (run.Outputs["exit-code"], run.Outputs["sarif-file"]));
        Assert.True(Run(("args", "--nonsense; touch injected")).HasFailed);
        Assert.False(File.Exists(Path.Combine(_project.Root, "injected")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_pull_request_in_which_a_helper_gains_a_blocking_call_is_told_of_the_view_that_suffers(bool isShallow)
    {
        using var origin = new TestDirectory(("src/views.py", Views), ("src/tools.py", "def price():\n    return 1\n"));
        var git = Commit(origin, "base", "init", "-q", "-b", "main");
        var @base = git.TryRun("rev-parse", "HEAD")!.Trim();
        origin.Write("src/tools.py", "import requests\n\n\ndef price():\n    return requests.get(\"https://example.org\").json()\n");
        Commit(origin, "head", "checkout", "-q", "-b", "topic");
        Assert.NotNull(git.TryRun("config", "uploadpack.allowReachableSHA1InWant", "true"));
        using var checkout = new TestDirectory();
        Directory.Delete(checkout.Root, recursive: true);
        // As actions/checkout leaves it, with and without fetch-depth 0.
        Assert.NotNull(git.TryRun(["-c", "protocol.file.allow=always", "clone", "-q", .. isShallow ? ["--depth", "1"] : Array.Empty<string>(), "--branch", "topic", $"file://{origin.Root}", checkout.Root]));

        _runner.GitHub["event.pull_request.base.sha"] = @base;
        var run = _runner.Run(checkout.Root, ("only-new", "true"));
        Assert.True(run.HasFailed);
        Assert.Contains("::warning file=src/views.py,line=7,", run.Log);
        Assert.DoesNotContain("line=11,", run.Log);
        Assert.Equal(("2", "1"), (run.Outputs["findings"], run.Outputs["new-findings"]));
        Assert.Contains("1 finding was there before", run.Summary);

        Assert.NotNull(new GitProcess(checkout.Root).TryRun("checkout", "-q", @base));
        var mended = _runner.Run(checkout.Root, ("only-new", "true"));
        Assert.False(mended.HasFailed);
        Assert.Equal("0", mended.Outputs["new-findings"]);
    }

    [Theory]
    [InlineData("0123456789abcdef0123456789abcdef01234567")]
    [InlineData("--upload-pack=touch injected")]
    public void A_base_that_cannot_be_had_makes_everything_count(string @base)
    {
        Commit(_project, "head", "init", "-q", "-b", "main");
        var run = Run(("only-new", "true"), ("base", @base));
        Assert.Contains("could not be fetched", run.Log);
        Assert.Equal("1", run.Outputs["new-findings"]);
        Assert.False(File.Exists(Path.Combine(_project.Root, "injected")));
    }

    [Fact]
    public void Every_action_of_others_is_pinned_by_its_hash()
    {
        var used = _runner.Steps.Select(step => ActionRunner.Scalar(step, "uses")).OfType<string>().ToList();
        Assert.NotEmpty(used);
        Assert.All(used, uses => Assert.Matches("@[0-9a-f]{40}$", uses));
    }

    [Fact]
    public void The_workflow_that_the_README_shows_fits_the_action()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var workflow = (YamlMappingNode)ActionRunner.Load(readme.Split("```yaml\n")[1].Split("```")[0]);
        var steps = (YamlSequenceNode)ActionRunner.Child(ActionRunner.Child(workflow, "jobs"), "asgi-ready").Children["steps"];
        var step = steps.Cast<YamlMappingNode>().Single(step => ActionRunner.Scalar(step, "uses")!.StartsWith("asgi-ready/", StringComparison.Ordinal));
        foreach (var (name, isFailing) in new[] { ("pull_request", true), ("push", true) })
        {
            var expression = new ActionExpression(property => property == "github.event_name" ? name : null, hasFailed: false);
            var with = ActionRunner.Child(step, "with").Children.Select(pair => (pair.Key.ToString(), expression.Fill(pair.Value.ToString()))).ToArray();
            Assert.Contains(("only-new", name == "pull_request" ? "true" : "false"), with);
            var run = Run(with);
            Assert.Equal(isFailing, run.HasFailed);
            Assert.Contains(run.Uses, used => used.Name == Upload);
        }
    }

    private ActionRun Run(params (string Input, string Value)[] with) => _runner.Run(_project.Root, with);

    private static GitProcess Commit(TestDirectory directory, string message, params string[] before)
    {
        var git = new GitProcess(directory.Root);
        Assert.NotNull(git.TryRun(before));
        Assert.NotNull(git.TryRun("add", "."));
        Assert.NotNull(git.TryRun("-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", "commit", "-qm", message));
        return git;
    }
}
