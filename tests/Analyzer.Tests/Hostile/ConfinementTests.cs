using Analyzer.Tests.Cli;
using Analyzer.Tests.Support;

namespace Analyzer.Tests.Hostile;

/// <summary>Whatever stands in the tree, nothing outside it is read or written: a pull request is a stranger's.</summary>
public sealed class ConfinementTests : IDisposable
{
    private const string Secret = "SECRET_TOKEN = 'd41d8cd98f'";

    private readonly TestDirectory _outside = new(("secret.py", $"import time\n{Secret}\nasync def secret():\n    time.sleep(1)\n"), ("asgi-ready.toml", "fail-on = \"never\"\n"), ("lib.pyi", "from asgi_ready import blocks\n@blocks(\"http\")\ndef get() -> None: ...\n"), ("requirements.txt", "django==3.1\n"));
    private readonly TestDirectory _project = new(("app.py", "import time\nasync def view():\n    time.sleep(1)\n")) { IsAnalyzed = true };

    public void Dispose()
    {
        _project.Dispose();
        _outside.Dispose();
    }

    [Fact]
    public void A_module_behind_a_link_that_leads_out_is_not_read()
    {
        Link("helper", _outside.Root);
        Link("direct.py", $"{_outside.Root}/secret.py");
        _project.Write("app.py", "import direct\nfrom helper import secret\nasync def view():\n    await secret.secret()\n    direct.secret()\n");

        var result = _project.Run("check", "--format", "sarif");

        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain("secret.py", result.Output);
        Assert.DoesNotContain("d41d8cd98f", result.Output);
    }

    [Fact]
    public void A_link_within_the_project_is_followed()
    {
        _project.Write("lib/tools.py", "import time\ndef wait():\n    time.sleep(1)\n");
        Link("linked", Path.Combine(_project.Root, "lib"));
        _project.Write("app.py", "from linked import tools\nasync def view():\n    tools.wait()\n");

        Assert.Contains("app.py:3:5: ASGI103", _project.Run("check", "--format", "concise").Output);
    }

    [Fact]
    public void An_environment_may_be_kept_elsewhere_if_it_says_what_it_is()
    {
        var disk = new MemoryFileSystem().Add("/p/app.py").Add("/envs/a/lib/python3.12/site-packages/b.py").Add("/envs/a/pyvenv.cfg").Add("/etc/shadow").AddLink("/p/.venv", "/envs/a").AddLink("/p/other", "/envs/a");
        Assert.True(new Analyzer.Cli.ConfinedFiles(disk, ["/p"]).FileExists("/p/.venv/lib/python3.12/site-packages/b.py"));
        Assert.False(new Analyzer.Cli.ConfinedFiles(disk, ["/p"]).FileExists("/p/other/lib/python3.12/site-packages/b.py"));

        disk.AddLink("/envs/a/lib/python3.12/site-packages/c.py", "/etc/shadow").AddLink("/p/venv", "/etc").AddLink("/p/env", "/");
        foreach (var path in new[] { "/p/.venv/lib/python3.12/site-packages/c.py", "/p/venv/shadow", "/p/env/etc/shadow", "/etc/shadow" })
        {
            Assert.False(new Analyzer.Cli.ConfinedFiles(disk, ["/p"]).FileExists(path));
            Assert.ThrowsAny<IOException>(() => new Analyzer.Cli.ConfinedFiles(disk, ["/p"]).ReadAllBytes(path));
        }
    }

    [Theory]
    [InlineData("stubs = [\"/etc\"]", "`stubs` leads out of the project, to /etc")]
    [InlineData("stubs = [\"../..\"]", "`stubs` leads out of the project")]
    [InlineData("src = [\"../../..\"]", "`src` leads out of the project")]
    [InlineData("baseline = \"/etc/passwd\"", "`baseline` leads out of the project, to /etc/passwd")]
    [InlineData("stubs = [\"a\\u0000b\"]", "`stubs` must be a path, not 'a?b'")]
    public void A_configuration_names_nothing_outside(string line, string message)
    {
        _project.Write("asgi-ready.toml", $"# settings\n{line}\n");

        var result = _project.Run("check");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"asgi-ready.toml:2: {message}", result.Error);
    }

    [Fact]
    public void Stubs_behind_a_link_are_outside_too_unless_the_command_line_names_them()
    {
        Link("typings", _outside.Root);
        _project.Write("app.py", "import lib\nasync def view():\n    lib.get()\n");
        Assert.Contains("ASGI102", _project.Run("check", "--stubs", _outside.Root, "--format", "concise").Output);

        _project.Write("asgi-ready.toml", "stubs = [\"typings\"]\n");
        Assert.Contains("`stubs` leads out of the project", _project.Run("check").Error);
    }

    [Fact]
    public void A_configuration_that_is_a_link_out_of_the_project_is_refused()
    {
        Link("asgi-ready.toml", $"{_outside.Root}/asgi-ready.toml");

        var result = _project.Run("check");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("a link leads from there out of the project", result.Error);
    }

    [Theory]
    [InlineData("-r ../../../../../../../../etc/passwd")]
    [InlineData("-r /etc/passwd")]
    [InlineData("-c /etc/passwd")]
    public void Requirements_include_nothing_outside(string line)
    {
        _project.Write("requirements.txt", $"{line}\n");

        Assert.Contains("which lies outside the project and was not read", _project.Run("check").Error);
    }

    [Fact]
    public void Requirements_behind_a_link_are_not_read()
    {
        Link("more.txt", $"{_outside.Root}/requirements.txt");
        _project.Write("requirements.txt", "-r more.txt\n");
        _project.Write("app.py", "from django.core.asgi import get_asgi_application\napplication = get_asgi_application()\n");

        var result = _project.Run("check", "--format", "json");

        Assert.Contains("more.txt, which is not there", result.Error);
        Assert.DoesNotContain("3.1", result.Output);
    }

    [Fact]
    public void Deployment_files_lead_to_nothing_outside()
    {
        _project.Write("docker-compose.yml", $"services:\n  web:\n    extends: {{ file: {_outside.Root}/compose.yml, service: web }}\n    env_file: /etc/passwd\n    command: sh {_outside.Root}/start.sh\n");
        _project.Write("Procfile", $"web: . /etc/profile && sh ../../{Path.GetFileName(_outside.Root)}/start.sh\n");
        _outside.Write("start.sh", "exec gunicorn d41d8cd98f:app\n");
        _outside.Write("compose.yml", "services:\n  web:\n    command: gunicorn d41d8cd98f:app\n");

        var result = _project.Run("report", "--format", "json");

        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain("d41d8cd98f", result.Output + result.Error);
    }

    [Fact]
    public void A_path_that_is_a_link_out_of_the_repository_is_refused()
    {
        Link("src", _outside.Root);

        var result = _project.Run("check", "src");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("leads out of the repository", result.Error);
        Assert.DoesNotContain("secret.py", result.Output);
    }

    [Theory]
    [InlineData("report.sarif")]
    [InlineData("out/report.sarif")]
    public void A_report_is_not_written_through_a_link_that_leads_out(string output)
    {
        _outside.Write("victim.txt", "precious");
        if (output.StartsWith("out", StringComparison.Ordinal))
            Link("out", _outside.Root);
        else
            Link(output, $"{_outside.Root}/victim.txt");

        var result = _project.Run("check", "--format", "sarif", "--output", output);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("a link leads from there out of the repository", result.Error);
        Assert.Equal("precious", _outside.Read("victim.txt"));
        Assert.False(File.Exists($"{_outside.Root}/report.sarif"));
    }

    [Fact]
    public void A_hostile_head_is_not_copied_into_the_report()
    {
        _outside.Write("victim.txt", "precious");
        _project.Write(".git/config", "[remote \"origin\"]\n\turl = https://example.org/a/b\n");
        _project.Write(".git/HEAD", $"ref: refs/../../../../../../../../..{_outside.Root}/victim.txt\n");
        Assert.DoesNotContain("precious", _project.Run("check", "--format", "sarif").Output);

        _project.Write(".git/HEAD", "not a commit but a secret\n");
        Assert.DoesNotContain("a secret", _project.Run("check", "--format", "sarif").Output);
    }

    private void Link(string path, string target) => File.CreateSymbolicLink(Path.Combine(_project.Root, path), target);
}
