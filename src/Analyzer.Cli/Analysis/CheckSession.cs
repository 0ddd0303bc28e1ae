using System.Collections.Immutable;
using System.CommandLine;
using Analyzer.Frameworks;
using Analyzer.Reporting;
using Analyzer.Rules;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary>What a command line with the options of <c>check</c> asks for, and its analysis; every command that analyses a project begins with it.</summary>
internal sealed class CheckSession
{
    private readonly CommandHost _host;
    private readonly CheckOptions _options;
    private readonly ParseResult _result;
    private readonly IAnalysis _analysis;
    private readonly ImmutableArray<string> _paths;

    /// <summary>Reads paths, configuration and options.</summary>
    /// <exception cref="UsageException">They cannot be followed.</exception>
    public CheckSession(CommandHost host, CheckOptions options, ParseResult result, IAnalysis analysis)
    {
        (_host, _options, _result, _analysis) = (host, options, result, analysis);
        FileSystem = host.FileSystem;
        _paths = ResolvePaths(result.GetValue(options.Paths)!);
        Settings = ReadSettings();
        FileSystem = Confine(FileSystem);
        if (Settings.Stubs.FirstOrDefault(directory => !host.FileSystem.DirectoryExists(directory)) is { } missing)
            throw new UsageException($"no such directory of stubs: {missing}");
        Rules = Settings.ChooseRules(analysis.Rules);
    }

    /// <summary>What of the disk belongs to the project; with what standard input holds in place of a file, if that is what is checked.</summary>
    public IFileSystem FileSystem { get; private set; }

    /// <summary>The settings: defaults, configuration, options.</summary>
    public Settings Settings { get; }

    /// <summary>The rules that were chosen, by id.</summary>
    public ImmutableArray<DiagnosticDescriptor> Rules { get; }

    /// <summary>The trees of earlier analyses; null where a file is parsed once.</summary>
    public TreeCache? Trees { get; init; }

    /// <summary>Where the files are that may change what is found: the paths, and the directories that the configuration names.</summary>
    public IEnumerable<string> Directories =>
    [
        .. _paths.Select(path => FileSystem.DirectoryExists(path) ? path : Path.GetDirectoryName(path)!), .. Settings.SearchRoots, .. Settings.Stubs,
        .. Settings.ConfigurationFile is { } file ? [Path.GetDirectoryName(file)!] : Array.Empty<string>(),
    ];

    /// <summary>Finds the files.</summary>
    /// <param name="fileSystem">The disk, or the files of a commit.</param>
    public PythonProject Open(IFileSystem fileSystem) => PythonProject.Open(_paths, fileSystem, Settings.ToProjectOptions());

    /// <summary>Analyses the files.</summary>
    /// <param name="project">The files.</param>
    /// <param name="times">Takes the time of each stage.</param>
    /// <param name="isReport">Whether what runs on threads is looked at too.</param>
    public (Findings Findings, CallStatistics? Calls) Analyze(PythonProject project, StageTimes? times = null, bool isReport = false)
    {
        ImmutableHashSet<string> ruleIds = [.. Rules.Select(rule => rule.Id)];
        var isSilent = _result.GetValue(_options.Quiet) || _result.GetValue(_options.NoProgress);
        var outcome = ProgressBar.Run(_host, isSilent, progress =>
            _analysis.Run(project, new AnalysisOptions(ruleIds, Settings.PythonVersion, Settings.Stubs, _result.GetValue(_options.Jobs), progress) { Times = times ?? new StageTimes(), IsReport = isReport, Trees = Trees, EntryPoints = Settings.EntryPoints }));
        if (_result.GetValue(_options.Verbose))
            MiddlewareListing.Write(outcome.Frameworks.OfType<Django>().SelectMany(django => django.Projects), _host.Error);
        var diagnostics = new DiagnosticFilter(Settings, project).Apply(outcome.Diagnostics, ruleIds);
        var findings = new Findings([.. diagnostics.Where(diagnostic => diagnostic.Suppression is null)], Rules)
        {
            Passed = [.. diagnostics.Where(diagnostic => diagnostic.Suppression is not null)],
            Notices =
            [
                .. project.Notices.Select(notice => RunNotice.OfFile(notice.Path, notice.Message)),
                .. outcome.Notices.OrderBy(notice => notice.Path, StringComparer.Ordinal).ThenBy(notice => notice.Message, StringComparer.Ordinal),
            ],
            Readiness = outcome.Readiness,
            FileCount = project.Files.Length,
            VersionControl = project.GitTop is { } top ? new GitRepository(_host.FileSystem, top).VersionControl() : null,
        };
        return (findings, outcome.Calls);
    }

    private ImmutableArray<string> ResolvePaths(string[] given)
    {
        if (given is ["-"] && _result.GetValue(_options.Fix))
            throw new UsageException("--fix cannot change standard input; --diff shows what it would do");
        if (given.Length > 1 && given.Contains("-"))
            throw new UsageException("standard input (-) is checked alone, without other paths");
        if (given is ["-"])
            return [ReadStandardInput()];
        if (_result.GetValue(_options.StdinFilename) is not null)
            throw new UsageException("--stdin-filename names what `check -` reads from standard input");
        ImmutableArray<string> paths = [.. (given.Length == 0 ? ["."] : given).Select(_host.FullPath).Select(PhysicalFileSystem.Normalize)];
        for (var i = 0; i < paths.Length; i++)
        {
            if (!_host.FileSystem.FileExists(paths[i]) && !_host.FileSystem.DirectoryExists(paths[i]))
                throw new UsageException($"no such file or directory: {given[i]}");
            var top = PythonProject.TopOf(Path.GetDirectoryName(paths[i]) ?? paths[i], _host.FileSystem);
            // The top itself may be a link: it is not part of what it holds.
            if (_host.FileSystem.IsLink(paths[i]) && _host.FileSystem.DirectoryExists($"{top}/.git") && !IsWithin(_host.FileSystem.ResolveLinks(paths[i]), _host.FileSystem.ResolveLinks(top)))
                throw new UsageException($"{given[i]} is a link that leads out of the repository, to {_host.FileSystem.ResolveLinks(paths[i])}");
        }

        return paths;
    }

    /// <summary>The files around the paths, up to the top of their repositories; and the directories that were declared.</summary>
    private ConfinedFiles Confine(IFileSystem files) =>
        new(files, ((IEnumerable<string>)[.. _paths.Select(path => PythonProject.TopOf(path, files)), .. Settings.Stubs, .. Settings.SearchRoots]).Select(files.ResolveLinks));

    private static bool IsWithin(string path, string directory) => $"{path}/".StartsWith($"{directory.TrimEnd('/')}/", StringComparison.Ordinal);

    private string ReadStandardInput()
    {
        var path = PhysicalFileSystem.Normalize(_host.FullPath(_result.GetValue(_options.StdinFilename) ?? "stdin.py"));
        using var content = new MemoryStream();
        using (var input = _host.Input())
            input.CopyTo(content);
        FileSystem = new OverlaidFiles(_host.FileSystem, new Dictionary<string, byte[]> { [path] = content.ToArray() });
        return path;
    }

    private Settings ReadSettings()
    {
        var settings = Settings.Default;
        if (_result.GetValue(_options.Config) is { } file)
            settings = ConfigurationFile.Read(settings, PhysicalFileSystem.Normalize(_host.FullPath(file)), file, _host.FileSystem);
        else if (!_result.GetValue(_options.Isolated))
            settings = ConfigurationFile.ReadClosest(settings, CommonDirectory(), _host.FileSystem);
        return _options.Apply(_result, settings, _host);
    }

    private string CommonDirectory()
    {
        var directory = FileSystem.DirectoryExists(_paths[0]) ? _paths[0] : Path.GetDirectoryName(_paths[0])!;
        while (Path.GetDirectoryName(directory) is { } parent && !_paths.All(path => $"{path}/".StartsWith($"{directory.TrimEnd('/')}/", StringComparison.Ordinal)))
            directory = parent;
        return directory;
    }
}
