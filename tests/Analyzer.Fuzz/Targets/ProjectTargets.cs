using System.Text;
using Analyzer.Cli;
using Analyzer.Frameworks;
using Analyzer.Readiness;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Fuzz;

/// <summary>Whole projects, in memory, through the command itself.</summary>
internal static class ProjectTargets
{
    private const string Root = "/project";

    private static readonly string[] s_deploymentNames = ["=== Dockerfile", "=== Procfile", "compose", ".yml\n", ".yaml\n", ".service\n", ".ini\n", ".conf\n", ".sh\n", "=== Makefile"];
    private static readonly string[] s_formats = ["text", "concise", "json", "sarif", "github", "gitlab", "junit", "markdown"];
    private static readonly string[] s_reports = ["text", "html", "markdown", "json"];

    /// <summary>A configuration: an error with its place, or settings.</summary>
    public static FuzzTarget Configuration { get; } = new(
        "configuration",
        () => [.. SeedFiles.Of("configuration"), .. SeedFiles.CaseFiles("rules", path => path.EndsWith("asgi-ready.toml", StringComparison.Ordinal) || path.EndsWith("pyproject.toml", StringComparison.Ordinal))],
        ["[tool.asgi-ready]\n", "select = [\"ASGI1\"]\n", "extend-exclude = [\"**/a*b*c*d*\"]\n", "exclude = [\"[\"]\n", "src = [\"../../..\"]\n", "stubs = [\"/etc\"]\n", "baseline = \"/etc/passwd\"\n", "severity = { ASGI102 = \"error\" }\n", "[per-file-ignores]\n", "\"*.py\" = [\"ALL\"]\n", "fail-on = \"never\"\n", "python-version = \"3.8\"\n", "precision = \"medium\"\n", "***/", "?", "..", "\"\"", "[]", "{}"],
        input => RunCommand(new MemoryFileSystem().Add($"{Root}/asgi-ready.toml", input).Add($"{Root}/a/b.py", "import time\nasync def f():\n    time.sleep(1)\n").Add($"{Root}/.git/HEAD", "x"), "check", Root, "--format", "sarif"));

    /// <summary>Deployment files of every kind, beside an application; one of sixteen as a report.</summary>
    public static FuzzTarget Deployment { get; } = new(
        "deployment",
        () => [.. SeedFiles.Of("deployment"), .. SeedFiles.Cases("rules").Where(bundle => IsDeployed(bundle))],
        ["FROM python:3.12 AS web\n", "CMD [\"gunicorn\", \"app:app\"]\n", "CMD gunicorn app:app -w 4 \\\n  -k uvicorn.workers.UvicornWorker\n", "ENTRYPOINT [\"sh\", \"-c\"]\n", "RUN <<EOF\n", "ARG X=$X\n", "ENV X=${X:-${Y}}\n", "COPY start.sh /\n", "$(", "`", "&&", "||", "|", ";", "exec ", "uvicorn app:app --workers 4", "${PORT:-8000}", "if true; then\n", "fi\n", "'", "\"", "\\\n", "web: ", "command: ", "entrypoint: ", "[program:x]\n", "ExecStart=", "=== Dockerfile\n", "=== docker-compose.yml\n", "=== start.sh\n", "=== Procfile\n", "=== nginx.conf\n", "=== uwsgi.ini\n", "=== fly.toml\n", "=== app.json\n", "=== Makefile\n", "=== gunicorn.conf.py\n", "sh start.sh\n", ". ./start.sh\n", "poetry run ", "python -m ", "hypercorn ", "daphne ", "manage.py runserver"],
        input =>
        {
            var disk = Bundle.Open(input, Root).Add($"{Root}/app.py", "from fastapi import FastAPI\napp = FastAPI()\n");
            if (input.Length % 16 == 0)
                RunCommand(disk, "report", Root, "--format", s_reports[input.Length / 16 % s_reports.Length]);
            else
                ReadFacts(disk);
        });

    /// <summary>One Dockerfile, and what its commands come to.</summary>
    public static FuzzTarget Docker { get; } = new(
        "dockerfile",
        () => [.. SeedFiles.Of("dockerfile"), .. SeedFiles.CaseFiles("rules", path => path.Contains("ockerfile", StringComparison.Ordinal))],
        ["FROM python:3.12 AS web\n", "FROM ${BASE:-python}\n", "FROM web\n", "# syntax=docker/dockerfile:1\n", "# escape=`\n", "`\n", "CMD [\"gunicorn\", \"app:app\"]\n", "CMD gunicorn app:app -w 4 \\\n  -k uvicorn.workers.UvicornWorker\n", "ENTRYPOINT [\"sh\", \"-c\"]\n", "RUN <<EOF\n", "EOF\n", "<<-'EOF'", "ARG X=$X\n", "ENV X=${X:-${Y}}\n", "ENV A B C\n", "ENV A=1 B=\"x y\" \\\n", "COPY --from=web start.sh /\n", "SHELL [\"bash\", \"-c\"]\n", "WORKDIR $X\n", "USER x\n", "ONBUILD CMD x\n", "HEALTHCHECK CMD curl x\n", "$(", "`", "&&", "||", "|", ";", "exec ", "uvicorn app:app --workers 4", "${PORT:-8000}", "if true; then\n", "fi\n", "'", "\"", "\\\n", "#\n"],
        input =>
        {
            var disk = new MemoryFileSystem().Add($"{Root}/Dockerfile", input).Add($"{Root}/start.sh", "#!/bin/sh\nexec gunicorn app:app\n").Add($"{Root}/app.py", "").Add($"{Root}/.git/HEAD", "x");
            var project = PythonProject.Open([Root], disk);
            var document = project.Documents.First(document => document.Name == "Dockerfile");
            if (!project.TryReadText(document, out var text, out _))
                return;
            try
            {
                var resolver = new CommandResolver(project);
                foreach (var source in DeploymentFiles.Read(document, text))
                {
                    foreach (var parsed in resolver.Resolve(source))
                        _ = (parsed.Target?.Text, parsed.HasOpenWords, parsed.Setting("workers"), parsed.Option("worker-class")?.BaseName);
                }
            }
            catch (FormatException)
            {
                // The answer to what is no Dockerfile.
            }
        });

    /// <summary>What a project declares and locks.</summary>
    public static FuzzTarget Dependencies { get; } = new(
        "dependencies",
        () => SeedFiles.Of("dependencies"),
        ["django>=4.2,<5; python_version < '3.13'\n", "-r requirements.txt\n", "-c constraints.txt\n", "-r ../../../etc/passwd\n", "-e git+https://x/y#egg=z\n", "--hash=sha256:0\n", "==1.0.*", "~=", "===", "1!2.0rc1.post3.dev4+local", "[extra,other]", "@ file:///etc/passwd", "\\\n", "[project]\n", "dependencies = [\"django\"]\n", "[tool.poetry.dependencies]\n", "django = \"^4.2\"\n", "{ version = \"*\", optional = true }", "[[package]]\nname = \"django\"\nversion = \"5.0\"\n", "=== requirements.txt\n", "=== pyproject.toml\n", "=== setup.py\n", "install_requires=[x for x in y]", "=== uv.lock\n", "=== environment.yml\n", "- pip:\n"],
        input =>
        {
            var project = PythonProject.Open([Root], Bundle.Open(input, Root));
            foreach (var dependency in project.Dependencies.All)
                _ = project.Dependencies.Find(dependency.Name, dependency.Home)?.ToString();
        });

    /// <summary>All of it.</summary>
    public static FuzzTarget Check { get; } = new(
        "check",
        () => [.. SeedFiles.Of("check"), Sample("shop"), Sample("billing"), .. SeedFiles.Cases("rules"), .. SeedFiles.Cases("tests/semantics")],
        [.. SyntaxTargets.Parser.Words, "=== app.py\n", "=== a/__init__.py\n", "=== a/b.py\n", "from a import b\n", "from app import *\n", "requests.get(x)\n", "=== .gitignore\n", "=== asgi-ready.toml\n", "@app.get('/x')\n", "Depends(f)", "models.ForeignKey('X')", "objects.get()", "yield session", "__getattr__ = f\n", "class A(A):\n", "x = x()\n", "f = f(f)\n", "return f(f)\n", "self.x = self\n", "sync_to_async(f)"],
        input =>
        {
            var disk = Bundle.Open(input, Root);
            if (input.Length % 5 == 0)
                RunCommand(disk, "report", Root, "--format", s_reports[input.Length / 5 % s_reports.Length]);
            else
                RunCommand(disk, "check", Root, "--jobs", "1", "--precision", "medium", "--format", s_formats[input.Length % s_formats.Length]);
        });

    /// <summary>Runs the command; a fault of its own is an exception here.</summary>
    public static void RunCommand(MemoryFileSystem disk, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var host = new CommandHost { Output = output, Error = error, CurrentDirectory = Root, FileSystem = disk };
        if (CommandLine.Run(args, host, () => new PythonAnalysis()) == ExitCode.Fault)
            throw new InvalidOperationException(error.ToString());
    }

    private static void ReadFacts(MemoryFileSystem disk)
    {
        var project = PythonProject.Open([Root], disk);
        var trees = project.Files.Select(file => (SyntaxTree?)SyntaxTree.Parse(file.Path, disk.ReadAllBytes(file.FullPath))).ToList();
        var facts = ReadinessFacts.Of(project, Compilation.Create(project, trees, EffectStubs.Embedded));
        foreach (var command in facts.Commands)
            _ = command.Location.Source.LineOf(command.Location.Span.Start);
    }

    private static bool IsDeployed(byte[] bundle) => s_deploymentNames.Any(name => bundle.AsSpan().IndexOf(Encoding.UTF8.GetBytes(name)) >= 0);

    private static byte[] Sample(string name)
    {
        var root = Path.Combine(Repository.Root, "samples", name);
        return Bundle.Make(Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(path => Path.GetExtension(path) is ".py" or ".toml").Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes(path))));
    }
}
