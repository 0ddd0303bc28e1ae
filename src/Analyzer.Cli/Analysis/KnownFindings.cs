using System.Collections.Immutable;
using Analyzer.Reporting;
using Analyzer.Semantics;

namespace Analyzer.Cli;

/// <summary>Parts what is new from what was there before: in a baseline, or in the commit that a change starts from.</summary>
/// <param name="host">The console and disk.</param>
/// <param name="project">The project as it is.</param>
internal sealed class KnownFindings(CommandHost host, PythonProject project)
{
    /// <summary>Lets pass what <paramref name="file"/> has, and says what of it is gone.</summary>
    /// <exception cref="UsageException">There is no such file, or it is no baseline.</exception>
    public (Findings Findings, ImmutableArray<FindingIdentity> Gone) CompareWithBaseline(Findings findings, string file) =>
        BaselineComparison.Apply(Read(file), findings, IsGone);

    /// <summary>Lets pass what the commit had where the branch left <paramref name="revision"/>.</summary>
    /// <remarks>
    /// The whole project is analysed as it was, and compared: so whatever makes a finding appear is seen, be it a call that was added to a helper,
    /// a thread that was taken away, or a class that was changed elsewhere. A line that was touched is new, as it is in a pull request.
    /// </remarks>
    /// <exception cref="UsageException">There is no repository, no git, or no such revision.</exception>
    public Findings CompareWithRevision(Findings findings, CheckSession session, string revision)
    {
        if (project.GitTop is not { } top)
            throw new UsageException("--since needs a git repository");
        using var before = new GitTree(project.FileSystem, top, BaseOf(revision, top));
        var old = session.Analyze(session.Open(before)).Findings;
        var (compared, gone) = BaselineComparison.Apply(old.Diagnostics.Select(FindingIdentity.Of), findings, IsGone);
        return compared with { GoneCount = gone.Length, ReadinessBefore = old.Readiness };
    }

    /// <summary>The findings of a baseline.</summary>
    /// <exception cref="UsageException">There is no such file, or it is no baseline.</exception>
    public ImmutableArray<FindingIdentity> Read(string file)
    {
        if (!File.Exists(host.FullPath(file)))
            throw new UsageException($"no such baseline: {file}; `asgi-ready baseline` writes one");
        try
        {
            using var stream = new MemoryStream(RegularFile.Read(host.FullPath(file)));
            return BaselineFile.Read(stream);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file} is no baseline: {exception.Message}");
        }
    }

    private static string BaseOf(string revision, string top)
    {
        var git = new GitProcess(top);
        var commit = git.TryRun("rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}")?.Trim()
            ?? throw new UsageException($"git knows no commit '{revision}'; a shallow clone may have to fetch it");
        return git.TryRun("merge-base", commit, "HEAD")?.Trim()
            ?? throw new UsageException($"git knows no common ancestor of '{revision}' and HEAD; a shallow clone may have to fetch more (`git fetch --unshallow`, or `fetch-depth: 0`)");
    }

    private bool IsGone(string path)
    {
        // Reports name files from one directory, which any file tells.
        if (project.Files.FirstOrDefault(file => file.FullPath.EndsWith($"/{file.Path}", StringComparison.Ordinal)) is not { } any)
            return false;
        return !project.FileSystem.FileExists(any.FullPath[..^any.Path.Length] + path);
    }
}
