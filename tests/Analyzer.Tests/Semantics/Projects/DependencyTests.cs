using Analyzer.Semantics;
using Analyzer.Tests.Support;

namespace Analyzer.Tests.Semantics.Projects;

/// <summary>What projects declare and lock, in every format, with its file and line.</summary>
public sealed class DependencyTests
{
    [Fact]
    public void Requirements_files_with_includes_comments_hashes_and_addresses() => Verify(
        """
        celery  :  requirements/base.txt:3 declared
        django ~=5.2.1 :  requirements/base.txt:1 declared
        private-package  :  requirements/base.txt:6 declared
        psycopg >=3.1,<4 [binary] :  requirements/base.txt:2 declared
        pytest  : dev requirements/dev.txt:2 declared
        uvicorn ==0.30.1 :  requirements/base.txt:4 declared
        """,
        ("requirements/base.txt", """
            Django ~= 5.2.1  # the framework
            psycopg[binary]>=3.1,<4 ; python_version > "3.8"
            celery
            uvicorn==0.30.1 \
                --hash=sha256:aaaa
            -e git+https://example.org/private.git@main#egg=private_package
            --index-url https://example.org/simple
            ./local
            https://example.org/a.whl
            """),
        ("requirements/dev.txt", "-r base.txt\npytest\n"));

    [Fact]
    public void Pyproject_of_every_tool() => Verify(
        """
        asyncpg 0.29.0 :  pyproject.toml:14 declared
        django >=4.2 :  pyproject.toml:4 declared
        fastapi ^0.115 [all] :  pyproject.toml:13 declared
        httpx  : client pyproject.toml:6 declared
        mypy  : lint pyproject.toml:8 declared
        pytest ^8 : dev pyproject.toml:17 declared
        python >=3.11 :  pyproject.toml:2 declared
        python ^3.11 :  pyproject.toml:12 declared
        ruff  : dev pyproject.toml:10 declared
        """,
        ("pyproject.toml", """
            [project]
            requires-python = ">=3.11"
            dependencies = [
                "Django>=4.2",
            ]
            optional-dependencies.client = ["httpx"]
            [dependency-groups]
            lint = ["mypy", {include-group = "x"}]
            [tool.uv]
            dev-dependencies = ["ruff"]
            [tool.poetry.dependencies]
            python = "^3.11"
            fastapi = {version = "^0.115", extras = ["all"]}
            asyncpg = "0.29.0"

            [tool.poetry.group.dev.dependencies]
            pytest = "^8"
            """));

    [Fact]
    public void Lock_files() => Verify(
        """
        asgiref ==3.8.1 :  uv.lock:6 locked
        black ==24.1 : dev Pipfile.lock:3 locked
        django ==5.1.2 :  Pipfile.lock:2 locked
        starlette ==0.40.0 :  poetry.lock:2 locked
        """,
        ("uv.lock", "version = 1\n[[package]]\nname = \"app\"\nsource = { virtual = \".\" }\n[[package]]\nname = \"asgiref\"\nversion = \"3.8.1\"\nsource = { registry = \"r\" }\n"),
        ("poetry.lock", "[[package]]\nname = \"starlette\"\nversion = \"0.40.0\"\n"),
        ("Pipfile.lock", "{\n\"default\": {\"django\": {\"version\": \"==5.1.2\"}},\n\"develop\": {\"black\": {\"version\": \"==24.1\"}}}"));

    [Fact]
    public void Setup_files_conda_and_pipenv() => Verify(
        """
        aiohttp  : client setup.py:4 declared
        django >=4.2 :  setup.cfg:3 declared
        flask ==3.0.* :  Pipfile:2 declared
        gunicorn  :  environment.yml:6 declared
        numpy =1.26 :  environment.yml:3 declared
        pytest  : test setup.cfg:6 declared
        requests >2 :  setup.py:3 declared
        """,
        ("setup.cfg", "[options]\ninstall_requires =\n    Django>=4.2\n    # nothing\n[options.extras_require]\ntest = pytest\n"),
        ("setup.py", "from setuptools import setup\nsetup(\n    install_requires=['requests>2', *more],\n    extras_require={'client': ['aiohttp']})\n"),
        ("Pipfile", "[packages]\nflask = \"==3.0.*\"\n"),
        ("environment.yml", "name: x\ndependencies:\n  - conda-forge::numpy=1.26=py311\n  # more\n  - pip:\n    - gunicorn\n"));

    [Theory]
    [InlineData("^1.2.3", "1.2.3", "2")]
    [InlineData("^0.2.3", "0.2.3", "0.3")]
    [InlineData("^0.0", "0.0", "0.1")]
    [InlineData("~1.2", "1.2", "1.3")]
    [InlineData("~=4.2.1", "4.2.1", "4.3")]
    [InlineData("~=4.2", "4.2", "5")]
    [InlineData(">=3, !=3.1, <4", "3", "4")]
    [InlineData("<=4.2", null, "4.3")]
    [InlineData("==4.2.*", "4.2", "4.3")]
    [InlineData("*", null, null)]
    [InlineData("^1 || ^2", "1", null)]
    [InlineData("latest", null, null)]
    public void Specifiers_have_bounds(string text, string? lowest, string? below)
    {
        var specifier = VersionSpecifier.Parse(text);
        Assert.Equal((lowest, below, false), (specifier.Lowest?.Text, specifier.Below?.Text, specifier.IsExact));
    }

    [Fact]
    public void Versions_are_ordered_as_PEP_440_says()
    {
        string[] ordered = ["1.0.dev1", "1.0a1", "1.0b2", "1.0rc1", "1.0", "1.0.post1", "1.0.1", "1.10", "2", "1!0.1"];
        var versions = ordered.Reverse().Select(text => ReleaseVersion.TryParse(text)!).Order().Select(version => version.Text);
        Assert.Equal(ordered, versions);
        Assert.Equal(ReleaseVersion.TryParse("1.0.0"), ReleaseVersion.TryParse("v1"));
        Assert.Equal(ReleaseVersion.TryParse("1.0.0")!.GetHashCode(), ReleaseVersion.TryParse("1")!.GetHashCode());
        Assert.Null(ReleaseVersion.TryParse("99999999999999999999"));
    }

    [Fact]
    public void The_lock_says_which_version_and_the_closest_project_counts()
    {
        var dependencies = Open(
            ("api/pyproject.toml", "[project]\ndependencies = [\"django>=4.2\"]\n"),
            ("api/uv.lock", "[[package]]\nname = \"django\"\nversion = \"5.2\"\n"),
            ("web/requirements.txt", "django==3.2\n"),
            ("web/a.py", "")).Dependencies;

        Assert.Equal("5.2", dependencies.Find("Django", "/project/api/shop/views.py")!.Version!.Text);
        Assert.Equal("3.2", dependencies.Find("django", "/project/web/a.py")!.Version!.Text);
        Assert.Equal(">=4.2", dependencies.FindDeclared("django", "/project/api/x.py")!.Specifier.Text);
        Assert.Null(dependencies.Find("flask"));
    }

    [Fact]
    public void Above_an_opened_directory_the_repository_is_looked_at_and_no_further()
    {
        var disk = new MemoryFileSystem().Add("/requirements.txt", "flask").Add("/repo/.git/HEAD").Add("/repo/requirements.txt", "django").Add("/repo/src/app.py");
        var project = PythonProject.Open(["/repo/src"], disk);
        Assert.Equal(["django"], project.Dependencies.All.Select(dependency => dependency.Name));
    }

    [Fact]
    public void Broken_files_are_noticed_and_circles_end()
    {
        var dependencies = Open(
            ("pyproject.toml", "[project\ndependencies = ["),
            ("Pipfile.lock", "{\"default\": "),
            ("environment.yml", "a: [b\n c: }"),
            ("poetry.lock", "\0\u0001\uFFFD"),
            ("requirements.txt", "-r more-requirements.txt\n-r missing.txt\nflask\n===\n[x]\n; y\n"),
            ("more-requirements.txt", "-r requirements.txt\nquart\n")).Dependencies;

        Assert.Equal(["flask", "quart"], dependencies.All.Select(dependency => dependency.Name).Order());
        Assert.Equal(["Pipfile.lock", "environment.yml", "more-requirements.txt", "poetry.lock", "pyproject.toml", "requirements.txt"], dependencies.Notices.Select(notice => notice.Path).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Yaml_that_refers_to_itself_ends()
    {
        var documents = YamlConfig.Read(new Analyzer.Syntax.SourceText("a.yml", "a: &a\n  b: 1\nc:\n  <<: *a\n  d: {{ .Values.x }}\n{{- if x }}\ne: [1, 2]\n{{- end }}\n"));
        Assert.Equal("1", documents[0].At("c", "b")!.Scalar);
        Assert.Equal("2", documents[0]["e"]!.Items[1].Scalar);
        var lots = string.Concat(Enumerable.Range(1, 30).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}]\n"));
        Assert.True(YamlConfig.Read(new Analyzer.Syntax.SourceText("a.yml", "a0: &a0 [x]\n" + lots))[0].Descendants().Count() <= 100_000);
    }

    private static void Verify(string expected, params (string Path, string Text)[] files) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', Open(files).Dependencies.All.Select(Show).Order(StringComparer.Ordinal)));

    private static string Show(Dependency dependency)
    {
        var line = dependency.Location.Source.LineOf(dependency.Location.Span.Start) + 1;
        var extras = dependency.Extras.IsEmpty ? "" : $"[{string.Join(',', dependency.Extras)}] ";
        return $"{dependency.Name} {dependency.Specifier.Text.Replace(" ", "", StringComparison.Ordinal)} {extras}: {dependency.Group} {dependency.Location.Source.Path}:{line} {dependency.Origin.ToString().ToLowerInvariant()}";
    }

    private static PythonProject Open(params (string Path, string Text)[] files)
    {
        var disk = new MemoryFileSystem();
        foreach (var (path, text) in files)
            disk.Add($"/project/{path}", text);
        return PythonProject.Open(["/project"], disk);
    }
}
