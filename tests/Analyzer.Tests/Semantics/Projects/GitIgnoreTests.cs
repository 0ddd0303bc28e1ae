using Analyzer.Semantics;
using Analyzer.Tests.Support;

namespace Analyzer.Tests.Semantics.Projects;

/// <summary>The rules of gitignore(5), each as lines of a file and the paths left after them.</summary>
public sealed class GitIgnoreTests
{
    [Theory]
    [InlineData("generated.py", "a.py generated.py sub/generated.py", "a.py")]
    [InlineData("/generated.py", "generated.py sub/generated.py", "sub/generated.py")]
    [InlineData("sub/generated.py", "generated.py sub/generated.py deep/sub/generated.py", "deep/sub/generated.py generated.py")]
    [InlineData("*_pb2.py", "a_pb2.py x/b_pb2.py c.py", "c.py")]
    [InlineData("out/", "out.py x/out/a.py out/b.py", "out.py")]
    [InlineData("out/\n!out/keep.py", "out/keep.py out/b.py", "")]
    [InlineData("out/*\n!out/keep.py", "out/keep.py out/b.py", "out/keep.py")]
    [InlineData("*.py\n!main.py", "main.py x/main.py b.py", "main.py x/main.py")]
    [InlineData("!main.py\n*.py", "main.py", "")]
    [InlineData("**/cache/*.py", "cache/a.py x/cache/b.py x/cache/y/c.py", "x/cache/y/c.py")]
    [InlineData("a/**/b.py", "a/b.py a/x/b.py a/x/y/b.py b.py c/a/b.py", "b.py c/a/b.py")]
    [InlineData("logs/**", "logs/a.py logs/x/b.py logs.py", "logs.py")]
    [InlineData("a?.py", "ab.py abc.py a.py", "a.py abc.py")]
    [InlineData("[ab]*.py", "a1.py b.py c.py", "c.py")]
    [InlineData("[!a-c].py", "a.py c.py d.py", "a.py c.py")]
    [InlineData("[[:digit:]].py", "1.py x.py", "x.py")]
    [InlineData("[]x].py", "].py x.py y.py", "y.py")]
    [InlineData("\\!odd.py", "!odd.py odd.py", "odd.py")]
    [InlineData("\\#odd.py\n#a.py", "#odd.py a.py", "a.py")]
    [InlineData("a.py   \n", "a.py", "")]
    [InlineData("x[.py", "x[.py", "x[.py")]
    [InlineData("*/only.py", "only.py a/only.py a/b/only.py", "a/b/only.py only.py")]
    [InlineData("a*b*c*d*e*f*g*h.py", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.py", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.py")]
    public void Pattern_leaves_the_other_files(string gitIgnore, string files, string left)
    {
        var disk = new MemoryFileSystem().Add("/repo/.gitignore", gitIgnore);
        foreach (var file in files.Split(' '))
            disk.Add($"/repo/{file}");

        var project = PythonProject.Open(["/repo"], disk);

        Assert.Equal(left, string.Join(' ', project.Files.Select(file => file.Path)));
    }

    [Fact]
    public void A_deeper_file_has_the_last_word()
    {
        var disk = new MemoryFileSystem()
            .Add("/repo/.git/HEAD")
            .Add("/repo/.gitignore", "*.py")
            .Add("/repo/app/.gitignore", "!views.py")
            .Add("/repo/app/views.py")
            .Add("/repo/app/models.py");

        Assert.Equal(["app/views.py"], PythonProject.Open(["/repo"], disk).Files.Select(file => file.Path));
    }

    [Fact]
    public void Files_above_the_opened_path_count_up_to_the_git_top()
    {
        var disk = new MemoryFileSystem()
            .Add("/.gitignore", "views.py")
            .Add("/repo/.git/HEAD")
            .Add("/repo/.git/info/exclude", "local.py")
            .Add("/repo/.gitignore", "/app/old.py")
            .Add("/repo/app/old.py")
            .Add("/repo/app/local.py")
            .Add("/repo/app/views.py");

        Assert.Equal(["app/views.py"], PythonProject.Open(["/repo/app"], disk).Files.Select(file => file.Path));
    }

    [Fact]
    public void A_path_named_by_the_user_is_read_whatever_git_says()
    {
        var disk = new MemoryFileSystem()
            .Add("/repo/.git/HEAD")
            .Add("/repo/.gitignore", "out/\n")
            .Add("/repo/out/a.py")
            .Add("/repo/out/b.py");

        Assert.Equal(["out/a.py"], PythonProject.Open(["/repo/out/a.py"], disk).Files.Select(file => file.Path));
        Assert.Equal(2, PythonProject.Open(["/repo/out"], disk).Files.Length);
    }

    [Fact]
    public void It_can_be_switched_off()
    {
        var disk = new MemoryFileSystem().Add("/repo/.gitignore", "a.py").Add("/repo/a.py");

        Assert.Single(PythonProject.Open(["/repo"], disk, new ProjectOptions { RespectGitIgnore = false }).Files);
    }
}
