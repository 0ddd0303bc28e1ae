using System.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace Analyzer.Tests.GitHub;

/// <summary>Runs the steps of <c>action.yml</c> as GitHub's runner does: expressions, conditions, environment files, outputs. Actions of others are recorded, not run.</summary>
internal sealed class ActionRunner : IDisposable
{
    private static readonly string[] s_files = ["OUTPUT", "ENV", "PATH", "STEP_SUMMARY"];

    private readonly YamlMappingNode _action = Mapping(Load(File.ReadAllText(Path.Combine(Repository.Root, "action.yml"))));
    private readonly string _temp = Directory.CreateTempSubdirectory("asgi-ready-runner-").FullName;
    private readonly Dictionary<string, string> _environment = [];
    private readonly Dictionary<string, string> _outputs = [];

    /// <summary>Properties of the <c>github</c> context, such as <c>event.pull_request.base.sha</c>.</summary>
    public Dictionary<string, string> GitHub { get; } = [];

    /// <summary>Actions of others that fail, by the part of the name before <c>@</c>.</summary>
    public HashSet<string> Failing { get; } = [];

    /// <summary>The inputs that the action knows.</summary>
    public IEnumerable<string> Inputs => Child(_action, "inputs").Children.Keys.Select(key => key.ToString());

    /// <summary>The steps.</summary>
    public IEnumerable<YamlMappingNode> Steps => ((YamlSequenceNode)Child(_action, "runs").Children["steps"]).Cast<YamlMappingNode>();

    /// <summary>Runs the action.</summary>
    /// <param name="workspace">The checkout.</param>
    /// <param name="with">What the workflow gives, by input; an input that is not among them has its default.</param>
    public ActionRun Run(string workspace, params (string Input, string Value)[] with)
    {
        var inputs = Child(_action, "inputs").Children.ToDictionary(input => input.Key.ToString(), input => Scalar((YamlMappingNode)input.Value, "default") ?? "");
        foreach (var (input, value) in with)
            inputs[input] = inputs.ContainsKey(input) ? value : throw new ArgumentException($"the action has no input {input}");
        _environment.Clear();
        _outputs.Clear();
        var run = new ActionRun();
        // The command is built already.
        File.Delete(Path.Combine(_temp, "asgi-ready"));
        Directory.CreateSymbolicLink(Path.Combine(_temp, "asgi-ready"), AppContext.BaseDirectory);
        foreach (var step in Steps)
            RunStep(step, workspace, inputs, run);
        var values = new ActionExpression(name => Lookup(name, inputs), run.HasFailed);
        foreach (var (name, output) in Child(_action, "outputs").Children)
            run.Outputs[name.ToString()] = values.Fill(Scalar((YamlMappingNode)output, "value")!);
        return run;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_temp, recursive: true);

    /// <summary>A scalar of a mapping; null where there is none.</summary>
    public static string? Scalar(YamlMappingNode node, string name) => node.Children.TryGetValue(name, out var value) ? ((YamlScalarNode)value).Value : null;

    /// <summary>The document of a text.</summary>
    public static YamlNode Load(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents[0].RootNode;
    }

    /// <summary>A mapping within a mapping.</summary>
    public static YamlMappingNode Child(YamlMappingNode node, string name) => Mapping(node.Children[name]);

    private static YamlMappingNode Mapping(YamlNode node) => (YamlMappingNode)node;

    private void RunStep(YamlMappingNode step, string workspace, Dictionary<string, string> inputs, ActionRun run)
    {
        var expression = new ActionExpression(name => Lookup(name, inputs), run.HasFailed);
        var name = Scalar(step, "name")!;
        if (!expression.Holds(Scalar(step, "if")) || name == "Build")
            return;
        run.Steps.Add(name);
        bool hasFailed;
        if (Scalar(step, "uses") is { } uses)
        {
            var given = step.Children.TryGetValue("with", out var with) ? Mapping(with).Children.ToDictionary(pair => pair.Key.ToString(), pair => expression.Fill(pair.Value.ToString())) : [];
            run.Uses.Add((uses.Split('@')[0], given));
            hasFailed = Failing.Contains(uses.Split('@')[0]);
        }
        else
        {
            hasFailed = !RunScript(step, expression, workspace, run);
        }

        run.HasFailed |= hasFailed && Scalar(step, "continue-on-error") != "true";
    }

    private bool RunScript(YamlMappingNode step, ActionExpression expression, string workspace, ActionRun run)
    {
        Assert.Equal("bash", Scalar(step, "shell"));
        var script = Scalar(step, "run")!;
        // What comes from outside would be code in it.
        Assert.DoesNotContain("${{", script);
        var files = s_files.ToDictionary(file => file, file => Path.Combine(_temp, file));
        foreach (var file in files.Values)
            File.WriteAllText(file, "");
        File.WriteAllText(Path.Combine(_temp, "script.sh"), script);
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-eo", "pipefail", Path.Combine(_temp, "script.sh")]) { WorkingDirectory = workspace, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (file, path) in files)
            start.Environment[$"GITHUB_{file}"] = path;
        start.Environment["RUNNER_TEMP"] = _temp;
        start.Environment["GITHUB_WORKSPACE"] = workspace;
        foreach (var (variable, value) in _environment)
            start.Environment[variable] = value;
        if (step.Children.TryGetValue("env", out var environment))
        {
            foreach (var (variable, value) in Mapping(environment).Children)
                start.Environment[variable.ToString()] = expression.Fill(value.ToString());
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        run.Log += process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
        process.WaitForExit();
        run.Summary += File.ReadAllText(files["STEP_SUMMARY"]);
        foreach (var (variable, value) in ReadFile(files["ENV"]))
            _environment[variable] = value;
        if (Scalar(step, "id") is { } id)
        {
            foreach (var (output, value) in ReadFile(files["OUTPUT"]))
                _outputs[$"steps.{id}.outputs.{output}"] = value;
        }

        return process.ExitCode == 0;
    }

    // `name=value`, or `name<<END`, lines, `END`.
    private static IEnumerable<(string Name, string Value)> ReadFile(string path)
    {
        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            var (equals, here) = (lines[i].IndexOf('='), lines[i].IndexOf("<<", StringComparison.Ordinal));
            if (here > 0 && (equals < 0 || here < equals))
            {
                var end = Array.IndexOf(lines, lines[i][(here + 2)..], i + 1);
                Assert.True(end > i);
                yield return (lines[i][..here], string.Join('\n', lines[(i + 1)..end]));
                i = end;
            }
            else
            {
                Assert.True(equals > 0, $"the runner takes name=value, not {lines[i]}");
                yield return (lines[i][..equals], lines[i][(equals + 1)..]);
            }
        }
    }

    private string? Lookup(string name, Dictionary<string, string> inputs)
    {
        var dot = name.IndexOf('.');
        return name[..dot] switch
        {
            "inputs" => inputs.TryGetValue(name[(dot + 1)..], out var input) ? input : throw new ArgumentException($"the action has no input {name}"),
            "steps" => _outputs.GetValueOrDefault(name),
            "github" => name == "github.action_path" ? Repository.Root : GitHub.GetValueOrDefault(name[(dot + 1)..]),
            "runner" => name == "runner.temp" ? _temp : null,
            _ => throw new NotSupportedException($"the emulator has no context {name}"),
        };
    }
}

/// <summary>What a run of the action left behind.</summary>
internal sealed class ActionRun
{
    /// <summary>The names of the steps that ran.</summary>
    public List<string> Steps { get; } = [];

    /// <summary>The actions of others that were used, and what they were given.</summary>
    public List<(string Name, Dictionary<string, string> With)> Uses { get; } = [];

    /// <summary>What the scripts printed.</summary>
    public string Log { get; set; } = "";

    /// <summary>The summary of the job.</summary>
    public string Summary { get; set; } = "";

    /// <summary>The outputs of the action.</summary>
    public Dictionary<string, string> Outputs { get; } = [];

    /// <summary>Whether the action failed.</summary>
    public bool HasFailed { get; set; }
}
