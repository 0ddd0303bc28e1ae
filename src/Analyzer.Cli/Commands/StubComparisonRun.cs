using Analyzer.Frameworks;
using Analyzer.Reporting;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary>A comparison of stubs with packages, and its report: the differences first, then a line for each distribution.</summary>
/// <param name="host">Where to read and write.</param>
/// <param name="directories">Directories of stubs; if there are none, the analyzer's own are compared.</param>
/// <param name="listsAll">Whether to list also what differs in an older package, and the methods that stubs leave out.</param>
internal sealed class StubComparisonRun(CommandHost host, string[] directories, bool listsAll)
{
    /// <summary>Compares with the packages of each directory; the exit status.</summary>
    public int Against(IEnumerable<string> packageDirectories)
    {
        string[] roots = [.. directories.Select(path => PhysicalFileSystem.Normalize(host.FullPath(path)))];
        var stubs = EffectStubs.With(host.FileSystem, roots);
        string[] modules = [.. roots.Length == 0 ? EffectStubs.Modules : directories.SelectMany(ModulesIn).Distinct()];
        var compared = new List<ComparedModule>();
        foreach (var directory in packageDirectories)
        {
            var comparison = new StubComparison(stubs, new PackageDirectory(host.FileSystem, PhysicalFileSystem.Normalize(host.FullPath(directory))));
            compared.AddRange(modules.Select(comparison.Compare).OfType<ComparedModule>());
        }

        if (compared.Count == 0)
            throw new UsageException("there is no package here that the stubs describe");
        Write(compared);
        return compared.Exists(module => module.NewerVersion is null && module.Mismatches.Count > 0) ? ExitCode.Findings : ExitCode.Clean;
    }

    private void Write(List<ComparedModule> compared)
    {
        foreach (var module in compared)
        {
            var reason = module.NewerVersion is { } newer ? $" in {module.Version}; the stub describes {newer}" : "";
            foreach (var mismatch in module.Mismatches.Where(_ => listsAll || module.NewerVersion is null))
                host.Output.WriteLine($"{Shown(mismatch.Location)}: {mismatch.Message}{reason}");
        }

        foreach (var (name, methods) in compared.SelectMany(module => module.LeftOut).Where(_ => listsAll))
            host.Output.WriteLine($"{name} leaves out {string.Join(", ", methods)}");
        foreach (var distribution in compared.GroupBy(module => (module.Distribution, module.Version)))
            host.Output.WriteLine($"{distribution.Key.Distribution} {distribution.Key.Version ?? "of unknown version"}: {Counts([.. distribution])}");
        host.Output.WriteLine($"{TextReport.Count(compared.Select(module => module.Distribution).Distinct().Count(), "distribution")}: {Counts(compared)}.");
    }

    // Relative to where the command runs, as everything else that it prints.
    private string Shown(Location location)
    {
        var place = ReportRegion.Of(location).ToString();
        var here = PhysicalFileSystem.Normalize(host.CurrentDirectory) + "/";
        return place.StartsWith(here, StringComparison.Ordinal) ? place[here.Length..] : place;
    }

    private static string Counts(List<ComparedModule> modules)
    {
        var (names, unknown) = (modules.Sum(module => module.Names.Count), modules.Sum(module => module.UnknownCount));
        var older = modules.Where(module => module.NewerVersion is not null).Sum(module => module.Mismatches.Count);
        var mismatches = modules.Sum(module => module.Mismatches.Count) - older;
        return $"{TextReport.Count(modules.Count, "module")}, {TextReport.Count(names - unknown, "name")} checked, {unknown} cannot be told, {older} differ by version, {TextReport.Count(mismatches, "mismatch", "mismatches")}";
    }

    private IEnumerable<string> ModulesIn(string directory) => SourceFiles.Find([directory], host)
        .Where(file => file.EndsWith(".pyi", StringComparison.Ordinal))
        .Select(file => Path.GetRelativePath(host.FullPath(directory), host.FullPath(file)).Replace('\\', '/')[..^".pyi".Length])
        .Select(name => (name.EndsWith("/__init__", StringComparison.Ordinal) ? name[..^"/__init__".Length] : name).Replace('/', '.'));
}
