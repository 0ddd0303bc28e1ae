using System.Collections.Frozen;

namespace Analyzer.Semantics;

/// <summary>Tells a file's role from its path.</summary>
internal static class SourceRoles
{
    private static readonly FrozenSet<string> TestDirectories =
        FrozenSet.ToFrozenSet(["test", "tests", "testing", "test_utils", "testsuite"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> ScriptFiles =
        FrozenSet.ToFrozenSet(["manage.py", "setup.py", "noxfile.py", "fabfile.py", "tasks_invoke.py", "gunicorn.conf.py"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> ExampleDirectories =
        FrozenSet.ToFrozenSet(["example", "examples", "sample", "samples", "demos", "docs", "doc", "docs_src", "tutorial", "tutorials", "cookbook", "benchmark", "benchmarks"], StringComparer.Ordinal);

    /// <summary>Whether one of the directories says that the file is there to be read.</summary>
    /// <param name="path">The path from the project's root, with <c>/</c>.</param>
    public static bool IsExample(string path) => path.Split('/')[..^1].Any(ExampleDirectories.Contains);

    /// <param name="path">The path from the project's root, with <c>/</c>.</param>
    public static SourceRole Of(string path)
    {
        var parts = path.Split('/');
        var file = parts[^1];
        var directories = parts.AsSpan(..^1);
        if (IsTest(file, directories))
            return SourceRole.Test;
        if (IsMigration(directories))
            return SourceRole.Migration;
        if (directories is [.., "management", "commands"])
            return SourceRole.Command;
        return ScriptFiles.Contains(file) || directories is ["docs" or "doc", ..] ? SourceRole.Script : SourceRole.Application;
    }

    private static bool IsTest(string file, ReadOnlySpan<string> directories)
    {
        // The discovery patterns of pytest and unittest, and Django's `tests.py`.
        if (file is "conftest.py" or "tests.py" or "test.py"
            || file.StartsWith("test_", StringComparison.Ordinal)
            || file.EndsWith("_test.py", StringComparison.Ordinal)
            || file.EndsWith("_tests.py", StringComparison.Ordinal))
            return true;
        foreach (var directory in directories)
        {
            if (TestDirectories.Contains(directory))
                return true;
        }

        return false;
    }

    private static bool IsMigration(ReadOnlySpan<string> directories)
    {
        if (directories is [.., "alembic"] or [.., "alembic", "versions"])
            return true;
        foreach (var directory in directories)
        {
            if (directory is "migrations")
                return true;
        }

        return false;
    }
}
