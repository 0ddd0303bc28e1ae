using Analyzer.Cli;
using Analyzer.Semantics;

namespace Analyzer.Tests.Cli;

public sealed class PhysicalFileSystemTests : IDisposable
{
    private readonly string _root = PhysicalFileSystem.FullPath(Directory.CreateTempSubdirectory("asgi-ready-").FullName);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_project_on_disk_is_found_and_links_form_no_loop()
    {
        Directory.CreateDirectory($"{_root}/shop/deep");
        File.WriteAllText($"{_root}/shop/__init__.py", "");
        File.WriteAllText($"{_root}/shop/deep/views.py", "x = 1\n");
        File.CreateSymbolicLink($"{_root}/shop/again.py", $"{_root}/shop/deep/views.py");
        Directory.CreateSymbolicLink($"{_root}/shop/deep/loop", _root);
        File.CreateSymbolicLink($"{_root}/shop/dead.py", $"{_root}/nothing.py");

        var project = PythonProject.Open([_root], PhysicalFileSystem.Instance);

        Assert.Equal(["shop/__init__.py", "shop/deep/views.py"], project.Files.Select(file => file.Path));
        Assert.True(project.TryRead(project.Files[1], out var bytes, out _));
        Assert.Equal("x = 1\n"u8.ToArray(), bytes);
        Assert.Same(project.Files[1], project.FindModule("shop.again")?.File);
        Assert.Same(project.Files[1], project.FindModule("shop.deep.loop.shop.deep.views")?.File);
        Assert.Null(project.FindModule("shop.dead"));
    }
}
