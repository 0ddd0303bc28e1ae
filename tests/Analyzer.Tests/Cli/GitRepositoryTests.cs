using Analyzer.Cli;

namespace Analyzer.Tests.Cli;

/// <summary>What is read from a repository's own files.</summary>
public sealed class GitRepositoryTests
{
    private const string Config = "[core]\n\tbare = false\n[remote \"fork\"]\n\turl = https://example.org/fork\n[remote \"origin\"]\n\turl = git@example.org:shop/shop.git\n";

    [Theory]
    [InlineData("https://example.org/a/b.git", "https://example.org/a/b")]
    [InlineData("https://user:secret@example.org/a/b", "https://example.org/a/b")]
    [InlineData("https://token@example.org:8443/a/b.git", "https://example.org:8443/a/b")]
    [InlineData("git@example.org:a/b.git", "https://example.org/a/b")]
    [InlineData("ssh://git@example.org:22/a/b.git", "https://example.org/a/b")]
    [InlineData("/srv/git/b.git", null)]
    [InlineData("../b", null)]
    [InlineData("file:///srv/b", null)]
    [InlineData("C:\\git\\b", null)]
    [InlineData("", null)]
    public void Addresses_carry_no_credentials_and_no_paths_of_the_machine(string remote, string? expected) =>
        Assert.Equal(expected, GitRepository.WebAddress(remote)?.AbsoluteUri);

    [Fact]
    public void A_branch()
    {
        using var directory = new TestDirectory((".git/config", Config), (".git/HEAD", "ref: refs/heads/feature/x\n"), (".git/refs/heads/feature/x", "abc123\n"));
        Assert.Equal(("https://example.org/shop/shop", "abc123", "feature/x"), Read(directory, ""));
    }

    [Fact]
    public void A_packed_branch_and_a_detached_head()
    {
        using var directory = new TestDirectory((".git/config", Config), (".git/HEAD", "ref: refs/heads/main\n"), (".git/packed-refs", "# pack-refs\nabc456 refs/heads/main\n"));
        Assert.Equal(("https://example.org/shop/shop", "abc456", "main"), Read(directory, ""));
        directory.Write(".git/HEAD", "abc789\n");
        Assert.Equal(("https://example.org/shop/shop", "abc789", ""), Read(directory, ""));
    }

    [Fact]
    public void A_worktree()
    {
        using var directory = new TestDirectory(
            (".git/config", Config),
            (".git/refs/heads/topic", "def1\n"),
            (".git/worktrees/w/HEAD", "ref: refs/heads/topic\n"),
            (".git/worktrees/w/commondir", "../..\n"),
            ("w/.git", "gitdir: ../.git/worktrees/w\n"));
        Assert.Equal(("https://example.org/shop/shop", "def1", "topic"), Read(directory, "/w"));
    }

    private static (string, string, string) Read(TestDirectory directory, string below)
    {
        var found = new GitRepository(PhysicalFileSystem.Instance, directory.Root + below).VersionControl();
        Assert.NotNull(found);
        return (found.RepositoryUri.AbsoluteUri, found.RevisionId, found.Branch);
    }
}
