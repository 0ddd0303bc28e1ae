using Analyzer.Semantics;
using Analyzer.Tests.Support;

namespace Analyzer.Tests.Semantics.Projects;

public sealed class PythonProjectTests
{
    [Theory]
    [InlineData("manage.py shop/__init__.py shop/views.py", "manage=manage.py shop=shop/__init__.py shop.views=shop/views.py")]
    [InlineData("pyproject.toml src/shop/__init__.py src/shop/tax.py", "shop=src/shop/__init__.py shop.tax=src/shop/tax.py")]
    [InlineData("main.py helpers.py", "helpers=helpers.py main=main.py")]
    [InlineData("requirements.txt app/api/routes.py", "app.api.routes=app/api/routes.py")]
    [InlineData("a/pyproject.toml a/app/__init__.py b/pyproject.toml b/app/__init__.py", "app=a/app/__init__.py app=b/app/__init__.py")]
    [InlineData("backend/manage.py backend/__init__.py backend/shop/__init__.py", "backend=backend/__init__.py manage=backend/manage.py shop=backend/shop/__init__.py")]
    [InlineData("shop/__init__.py shop/plugins/mail.py", "shop=shop/__init__.py shop.plugins.mail=shop/plugins/mail.py")]
    [InlineData("case/src/app.py", "app=case/src/app.py")]
    public void Files_have_the_names_that_imports_use(string files, string names)
    {
        var project = PythonProject.Open(["/repo"], Disk(files));

        Assert.Equal(names, string.Join(' ', project.Files.Select(file => $"{file.ModuleName}={file.Path}")));
        Assert.All(project.Files, file => Assert.Contains(project.FindModules(file.ModuleName), module => module.File == file || file.ModuleName == "backend"));
    }

    [Fact]
    public void A_module_called_manage_in_a_package_makes_no_root_unless_it_is_a_script()
    {
        var disk = Disk("shop/__init__.py shop/database/__init__.py shop/database/logging.py").Add("/repo/shop/database/manage.py", "def create(): ...");

        Assert.Empty(PythonProject.Open(["/repo"], disk).FindModules("logging"));
    }

    [Fact]
    public void A_part_of_a_project_finds_the_rest_of_it()
    {
        var disk = Disk("pyproject.toml shop/__init__.py shop/views/__init__.py shop/views/cart.py shop/tax.py lib/rates.py");
        var project = PythonProject.Open(["/repo/shop/views"], disk);

        Assert.Equal(["shop.views", "shop.views.cart"], project.Files.Select(file => file.ModuleName));
        Assert.Equal(SourceRole.Library, project.FindModule("shop.tax")?.File?.Role);
        Assert.Equal("/repo/lib/rates.py", project.FindModule("lib.rates")?.File?.FullPath);
        Assert.Equal(ModuleKind.NamespacePackage, project.FindModule("lib")?.Kind);
        Assert.Null(project.FindModule("shop.nothing"));
        Assert.Null(project.FindModule("shop..tax"));
        Assert.Same(project.FindModule("shop.tax")?.File, project.FindModule("shop.tax")?.File);
    }

    [Fact]
    public void Of_two_projects_in_one_repository_the_importers_own_comes_first()
    {
        var project = PythonProject.Open(["/repo"], Disk("a/setup.py a/app/__init__.py a/app/db.py b/setup.py b/app/__init__.py b/app/db.py"));
        var importer = project.Files.Single(file => file.FullPath == "/repo/b/app/__init__.py");

        Assert.Equal("/repo/b/app/db.py", project.FindModule("app.db", importer)?.File?.FullPath);
        Assert.Equal(2, project.FindModules("app.db").Length);
    }

    [Fact]
    public void One_file_has_one_object_by_whatever_name_it_is_found()
    {
        var project = PythonProject.Open(["/repo"], Disk("pyproject.toml app/api/__init__.py app/api/routes.py"));

        Assert.Equal("api.routes", project.Files[1].ModuleName);
        Assert.Same(project.FindModule("api.routes")?.File, project.FindModule("app.api.routes")?.File);
    }

    [Fact]
    public void A_script_finds_its_neighbours_last()
    {
        var project = PythonProject.Open(["/repo"], Disk("pyproject.toml scripts/load.py scripts/common.py"));
        var load = project.Files.Single(file => file.ModuleName == "scripts.load");

        Assert.Null(project.FindModule("common", load));
        Assert.Equal("/repo/scripts/common.py", project.FindSibling("common", load)?.File?.FullPath);
    }

    [Theory]
    [InlineData("shop/views.py", SourceRole.Application)]
    [InlineData("shop/tests.py", SourceRole.Test)]
    [InlineData("shop/tests/factories.py", SourceRole.Test)]
    [InlineData("conftest.py", SourceRole.Test)]
    [InlineData("test_shop.py", SourceRole.Test)]
    [InlineData("shop/contest.py", SourceRole.Application)]
    [InlineData("shop/migrations/0001_initial.py", SourceRole.Migration)]
    [InlineData("alembic/versions/ab12_add.py", SourceRole.Migration)]
    [InlineData("shop/management/commands/load.py", SourceRole.Command)]
    [InlineData("shop/management/tools.py", SourceRole.Application)]
    [InlineData("manage.py", SourceRole.Script)]
    [InlineData("docs/conf.py", SourceRole.Script)]
    public void Files_have_a_role(string path, SourceRole role) =>
        Assert.Equal(role, PythonProject.Open(["/tests/repo"], new MemoryFileSystem().Add($"/tests/repo/{path}")).Files.Single().Role);

    [Fact]
    public void Environments_caches_and_links_are_not_entered()
    {
        var disk = Disk("a.py .venv/lib/x.py node_modules/b.py pyproject.toml build/c.py .git/hooks/d.py my-env/pyvenv.cfg my-env/lib/e.py notes.txt")
            .AddLink("/repo/loop", "/repo")
            .AddLink("/repo/elsewhere", "/other");
        disk.Add("/other/f.py");

        Assert.Equal(["a.py"], PythonProject.Open(["/repo"], disk).Files.Select(file => file.Path));
    }

    [Fact]
    public void A_package_named_build_is_code()
    {
        var disk = Disk("setup.py shop/build/api.py shop/dist/b.py build/lib/c.py dist/d.py web/package.json web/dist/e.py web/build.py");
        Assert.Equal(["setup.py", "shop/build/api.py", "shop/dist/b.py", "web/build.py"], PythonProject.Open(["/repo"], disk).Files.Select(file => file.Path));
    }

    [Fact]
    public void Patterns_leave_out_and_take_in()
    {
        var disk = Disk("a.py legacy/b.py x/legacy/c.py x/d.py gen/e_pb2.py setup.cfg build/f.py deep/one/two/g.py");
        string[] Open(ProjectOptions options) => [.. PythonProject.Open(["/repo"], disk, options).Files.Select(file => file.Path)];

        Assert.Equal(["a.py", "x/d.py"], Open(new ProjectOptions { ExtendExclude = ["legacy", "*_pb2.py", "deep/**/two"] }));
        Assert.Equal(["a.py", "build/f.py", "deep/one/two/g.py", "gen/e_pb2.py", "x/d.py", "x/legacy/c.py"], Open(new ProjectOptions { Exclude = ["/repo-is-not-a-part", "legacy/b.py"] }));
    }

    [Fact]
    public void What_cannot_be_read_is_a_notice()
    {
        var disk = Disk("a.py secret/b.py").Deny("/repo/secret").Deny("/repo/a.py");
        var project = PythonProject.Open(["/repo", "/repo/missing"], disk);

        Assert.Equal(["missing", "secret"], project.Notices.Select(notice => notice.Path).Order());
        Assert.False(project.TryRead(project.Files.Single(), out _, out var unread));
        Assert.Equal("a.py", unread.Path);
    }

    [Fact]
    public void Paths_are_shown_from_the_git_top()
    {
        var disk = Disk(".git/HEAD services/shop/views.py");

        Assert.Equal("services/shop/views.py", PythonProject.Open(["/repo/services/shop"], disk).Files.Single().Path);
    }

    [Fact]
    public void Installed_packages_are_found_and_not_analysed()
    {
        var disk = Disk("app.py .venv/pyvenv.cfg .venv/lib/python3.12/site-packages/requests/__init__.py .venv/lib/python3.12/site-packages/six.py");
        var project = PythonProject.Open(["/repo"], disk);

        Assert.Equal(["app.py"], project.Files.Select(file => file.Path));
        Assert.Null(project.FindModule("requests"));
        Assert.True(project.FindInstalled("requests") is { Kind: ModuleKind.Package, File.Role: SourceRole.Library });
        Assert.NotNull(project.FindInstalled("six"));
        Assert.Null(project.FindInstalled("httpx"));
    }

    [Fact]
    public void A_link_to_a_module_leads_to_the_file_itself()
    {
        var disk = Disk("a/setup.py a/app.py shared/common/__init__.py shared/common/mail.py").AddLink("/repo/a/common", "/repo/shared/common");
        var project = PythonProject.Open(["/repo"], disk);
        var app = project.Files.Single(file => file.ModuleName == "app");

        Assert.Equal("/repo/shared/common/mail.py", project.FindModule("common.mail", app)?.File?.FullPath);
    }

    private static MemoryFileSystem Disk(string files)
    {
        var disk = new MemoryFileSystem();
        foreach (var file in files.Split(' '))
            disk.Add($"/repo/{file}", file.EndsWith("manage.py", StringComparison.Ordinal) ? "if __name__ == '__main__': main()" : "");
        return disk;
    }
}
