using Analyzer.Tests.Support;

namespace Analyzer.Tests.Semantics;

/// <summary>Packages of the project's virtual environment that no stub describes are followed as they are written.</summary>
public sealed class InstalledPackageTests
{
    private const string Packages = ".venv/lib/python3.12/site-packages";

    private const string View = """
        import acme
        async def view(request):
            acme.fetch()
        """;

    private static readonly (string, string) s_environment = (".venv/pyvenv.cfg", "home = /usr/bin\n");

    [Fact]
    public void What_an_installed_package_does_reaches_the_coroutine_that_calls_it()
    {
        var project = AnalyzedProject.Of(("app.py", View), s_environment,
            ($"{Packages}/acme/__init__.py", "from .client import Client\ndef fetch():\n    return Client().get()\n"),
            ($"{Packages}/acme/client.py", "import requests\nclass Client:\n    def get(self):\n        return requests.get('https://example.org')\n"));
        var finding = Assert.Single(project.Diagnostics);
        Assert.Equal("ASGI102", finding.Descriptor.Id);
        Assert.Equal("app.py", finding.Location.Source.Path);
        Assert.Equal($"{Packages}/acme/client.py", finding.Path[^1].Location.Source.Path);
    }

    [Fact]
    public void Nothing_in_an_installed_package_is_a_finding_by_itself()
    {
        var project = AnalyzedProject.Of(("app.py", "import acme\nasync def view(request):\n    await acme.fetch()\n"), s_environment,
            ($"{Packages}/acme.py", "import time\nasync def fetch():\n    time.sleep(1)\n"));
        Assert.Empty(project.Diagnostics);
    }

    [Theory]
    // What has stubs is what they say, and no more.
    [InlineData("requests/__init__.py", "import time\ndef other():\n    time.sleep(1)\n", "import requests\nasync def view(request):\n    requests.other()\n")]
    // A package does not see the project: its `helpers` are not ours.
    [InlineData("acme.py", "import helpers\ndef fetch():\n    helpers.wait()\n", View)]
    // What is broken says nothing.
    [InlineData("acme.py", "def fetch(:\n", View)]
    // Part of a package may be compiled.
    [InlineData("acme/__init__.py", "from ._speedups import fetch\n", View)]
    public void What_is_not_known_of_an_installed_package_is_no_finding(string file, string source, string view)
    {
        var project = AnalyzedProject.Of(("app.py", view), ("helpers.py", "import time\ndef wait():\n    time.sleep(1)\n"), s_environment, ($"{Packages}/{file}", source));
        Assert.Empty(project.Diagnostics);
    }

    [Fact]
    public void The_projects_own_modules_come_before_installed_ones()
    {
        var project = AnalyzedProject.Of(("app.py", View), ("acme.py", "def fetch():\n    pass\n"), s_environment,
            ($"{Packages}/acme.py", "import time\ndef fetch():\n    time.sleep(1)\n"));
        Assert.Empty(project.Diagnostics);
    }

    [Fact]
    public void So_many_files_are_read_and_no_more()
    {
        const int Length = 600;
        var chain = Enumerable.Range(0, Length).Select(index => ($"{Packages}/acme/m{index}.py", $"from acme.m{index + 1} import fetch\n"));
        var project = AnalyzedProject.Of([("app.py", View), s_environment, ($"{Packages}/acme/__init__.py", "from acme.m0 import fetch\n"), .. chain, ($"{Packages}/acme/m{Length}.py", "import time\ndef fetch():\n    time.sleep(1)\n")]);
        Assert.Empty(project.Diagnostics);
    }

    [Fact]
    public void A_large_file_is_not_read()
    {
        var project = AnalyzedProject.Of(("app.py", View), s_environment, ($"{Packages}/acme.py", $"import time\ndef fetch():\n    time.sleep(1)\n{new string('#', 1 << 20)}\n"));
        Assert.Empty(project.Diagnostics);
    }
}
