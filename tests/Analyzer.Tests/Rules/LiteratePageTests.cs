using Analyzer.Syntax;
using Analyzer.Tests.Support;
using static Analyzer.Tests.Support.Verifier;

namespace Analyzer.Tests.Rules;

/// <summary>The reader of pages, and that its checks can fail.</summary>
public sealed class LiteratePageTests
{
    [Fact]
    public void Blocks_under_a_heading_are_the_files_of_one_project()
    {
        var cases = LiteratePage.Read("page.md", """
            # Title
            ```text
            not code
            ```
            ## One
            ```python
            import tools
            ```
            `app/tools.py`:

            ```python
            x = 1
            ```
            Prose about `app/other.py` names nothing.
            ```python
            y = 1
            ```
            `pyproject.toml`
            ```toml
            [project]
            ```
            ## Two
            ```python fixed
            z = 1
            ```
            """);

        Assert.Equal(["One", "Two"], cases.Select(found => found.Heading));
        Assert.Equal(["example.py", "app/tools.py", "example_2.py", "pyproject.toml"], cases[0].Files.Select(file => file.Path));
        Assert.Equal((7, "import tools\n"), (cases[0].Files[0].PageLine, cases[0].Files[0].Source));
        Assert.True(cases[1].Files.Single().IsFixed);
    }

    [Theory]
    [InlineData("```python\nx = 1\n")]
    [InlineData("`a.py`:\n```python\n```\n`a.py`:\n```python\n```\n")]
    public void Broken_pages_are_refused(string text) => Assert.Throws<FormatException>(() => LiteratePage.Read("page.md", text));

    [Theory]
    [InlineData("import time\nasync def view():\n    time.sleep(1)\n", "3: false alarm: ASGI103")]
    [InlineData("import time\nasync def view():\n    pass  # expect: ASGI103\n", "3: missed alarm: ASGI103")]
    [InlineData("import time\nasync def view():\n    time.sleep(1)  # expect: ASGI104\n", "3: missed alarm: ASGI104\npage.md:3: false alarm: ASGI103")]
    [InlineData("import time\nasync def view():\n    time.sleep(1)  # expect: ASGI103 \"no such words\"\n", "3: the message is: ")]
    [InlineData("async def view():  # runs-on: worker thread\n    pass\n", "1: runs-on: event loop")]
    [InlineData("async def view():  # effect: blocks\n    pass\n", "1: effect: none")]
    [InlineData("async def view():\n    reveal_type(1 + 1)  # revealed: str\n", "2: revealed: int")]
    [InlineData("def f(): ...\nasync def view():\n    f()  # calls: g\n", "3: calls: example.f")]
    public void A_page_that_is_wrong_fails(string source, string difference)
    {
        var page = new PageCase("page.md", "Reported", [new PageFile("example.py", source, 1, false)]);

        Assert.StartsWith($"page.md:{difference}", string.Join('\n', PageCheck.Differences(page)));
    }

    [Theory]
    [InlineData("web: manage.py runserver\n", "1: false alarm: ASGI403")]
    [InlineData("web: gunicorn shop.wsgi  # expect: ASGI403\n", "1: missed alarm: ASGI403")]
    [InlineData("# expect-next: ASGI403 \"no such words\"\nweb: manage.py runserver\n", "2: the message is: ")]
    public void Comments_of_other_files_count_on_the_pages_of_rules_about_the_project(string source, string difference)
    {
        PageFile[] files = [new("Procfile", source, 1, false), new("example.py", "", 9, false)];

        Assert.StartsWith($"rules/ASGI403.md:{difference}", string.Join('\n', PageCheck.Differences(new PageCase("rules/ASGI403.md", "Reported", [.. files]))));
        Assert.DoesNotContain("false alarm", string.Join('\n', PageCheck.Differences(new PageCase("rules/ASGI101.md", "Reported", [.. files]))));
    }

    [Fact]
    public void An_unknown_directive_is_a_mistake_of_the_page() =>
        Assert.Throws<FormatException>(() => PageDirective.Read(SyntaxTree.Parse(new SourceText("a.py", "x = 1  # expects: ASGI103\n"))));

    [Fact]
    public void Renamed_import_is_followed() => Verify("""
        from time import sleep as pause
        async def view(request):
            {|ASGI103:pause|}(1)
        """);

    [Fact]
    public void Marks_in_several_files() => Verify(
        ("shop/views.py", """
            from .tools import wait
            async def view(request):
                {|ASGI103:wait|}()
            """),
        ("shop/tools.py", """
            import time
            def wait():
                time.sleep(1)
            """),
        ("shop/__init__.py", ""));
}
