using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Analyzer.Semantics;

/// <summary>Which files of a project are read.</summary>
public sealed record ProjectOptions
{
    /// <summary>Directories that hold no code of the project: version control, environments, caches, build results.</summary>
    /// <remarks>The list is ruff's (its <c>exclude</c> setting), with <c>__pycache__</c>, <c>htmlcov</c> and <c>.env</c>, and without <see cref="BuildResults"/>.</remarks>
    public static FrozenSet<string> DefaultExcludedDirectories { get; } = FrozenSet.ToFrozenSet(
        [
            ".bzr", ".direnv", ".eggs", ".env", ".git", ".git-rewrite", ".hg", ".ipynb_checkpoints", ".mypy_cache", ".nox", ".pants.d",
            ".pyenv", ".pytest_cache", ".pytype", ".ruff_cache", ".svn", ".tox", ".venv", ".vscode", "__pycache__", "__pypackages__",
            "_build", "buck-out", "htmlcov", "node_modules", "site-packages", "venv",
        ],
        StringComparer.Ordinal);

    /// <summary>Directories of build results where they lie beside one of <see cref="BuildFiles"/>; elsewhere a part of the project may have such a name.</summary>
    public static FrozenSet<string> BuildResults { get; } = FrozenSet.ToFrozenSet(["build", "dist"], StringComparer.Ordinal);

    /// <summary>Files that say what is built in their directory.</summary>
    public static FrozenSet<string> BuildFiles { get; } = FrozenSet.ToFrozenSet(
        ["pyproject.toml", "setup.py", "setup.cfg", "package.json", "Makefile", "CMakeLists.txt", "meson.build", "Cargo.toml"], StringComparer.Ordinal);

    /// <summary>Patterns of files and directories to leave out, in place of the default ones; null for the default ones.</summary>
    /// <remarks><c>*</c> and <c>**</c> as in FileSystemGlobbing. Without <c>/</c> a pattern means a name at any depth;
    /// with one, a path from the directory of the configuration (<see cref="PatternRoot"/>).</remarks>
    public ImmutableArray<string>? Exclude { get; init; }

    /// <summary>More patterns of files and directories to leave out.</summary>
    public ImmutableArray<string> ExtendExclude { get; init; } = [];

    /// <summary>Patterns of file names to read.</summary>
    public ImmutableArray<string> Include { get; init; } = ["*.py", "*.pyw"];

    /// <summary>The directory that patterns with a <c>/</c> start from; the first path that is opened if null.</summary>
    public string? PatternRoot { get; init; }

    /// <summary>Whether files that git ignores are left out.</summary>
    public bool RespectGitIgnore { get; init; } = true;

    /// <summary>More directories from which absolute imports resolve, before those that are found.</summary>
    public ImmutableArray<string> SearchRoots { get; init; } = [];

    /// <summary>Versions that count whatever the project's files say of these distributions.</summary>
    public ImmutableArray<FixedVersion> Versions { get; init; } = [];

    /// <summary>The virtual environment whose packages may be looked up; found in the project if null.</summary>
    public string? VirtualEnvironment { get; init; }
}
