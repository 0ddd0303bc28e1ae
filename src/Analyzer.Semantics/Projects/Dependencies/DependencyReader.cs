using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>Finds the files that speak of dependencies among a project's documents, and reads each once.</summary>
internal sealed class DependencyReader(PythonProject project, ImmutableArray<FixedVersion> configured)
{
    private readonly List<Dependency> _found = [];
    private readonly List<ProjectNotice> _notices = [];
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>Reads all.</summary>
    public ProjectDependencies Read()
    {
        foreach (var version in configured)
            Add(version);
        foreach (var document in project.Documents)
        {
            if (DocumentNames.IsRequirements(document.Name, document.DirectoryName))
                ReadRequirements(document, document.Name.StartsWith("constraints", StringComparison.OrdinalIgnoreCase), []);
            else
                ReadOther(document);
        }

        foreach (var file in project.Files.Where(file => PathText.Name(file.FullPath) == "setup.py"))
        {
            if (project.TryRead(file, out var bytes, out _))
            {
                var tree = SyntaxTree.Parse(file.Path, bytes);
                SetupReader.ReadPython(tree, new DependencySink(tree.Text, file.Directory, _found));
            }
        }

        var order = _found.OrderBy(dependency => dependency.Location.Source.Path, StringComparer.Ordinal).ThenBy(dependency => dependency.Location.Span);
        return new ProjectDependencies([.. order], [.. _notices]);
    }

    private void Add(FixedVersion version)
    {
        if (project.FindDocument(version.File) is { } document && ReadText(document) is { } text)
            _found.Add(new Dependency(Dependency.Normalize(version.Distribution), VersionSpecifier.Parse($"=={version.Version}"), new Location(text, text.LineSpan(version.Line - 1)), document.Directory, DependencyOrigin.Configured, ""));
    }

    private void ReadOther(ProjectDocument document)
    {
        Action<SourceText, DependencySink>? read = document.Name switch
        {
            "pyproject.toml" => (text, sink) => PyprojectReader.Read(TomlConfig.Read(text), sink),
            "poetry.lock" or "pdm.lock" or "uv.lock" => (text, sink) => LockReader.ReadToml(TomlConfig.Read(text), sink),
            "Pipfile" => (text, sink) => ReadPipfile(TomlConfig.Read(text), sink),
            "Pipfile.lock" => (text, sink) => LockReader.ReadPipenv(JsonConfig.Read(text), sink),
            "setup.cfg" => (text, sink) => SetupReader.ReadCfg(IniConfig.Read(text), sink),
            "conda-lock.yml" => (text, sink) => LockReader.ReadConda(First(YamlConfig.Read(text)), sink),
            _ when IsPylock(document.Name) => (text, sink) => LockReader.ReadToml(TomlConfig.Read(text), sink),
            _ when IsCondaEnvironment(document.Name) => (text, sink) => CondaReader.Read(First(YamlConfig.Read(text)), sink),
            _ => null,
        };
        if (read is null || ReadText(document) is not { } text)
            return;
        try
        {
            read(text, new DependencySink(text, document.Directory, _found));
        }
        catch (FormatException exception)
        {
            _notices.Add(new ProjectNotice(document.Path, $"dependencies were not read: {exception.Message}"));
        }
    }

    private static bool IsPylock(string name) => name.StartsWith("pylock.", StringComparison.Ordinal) && name.EndsWith(".toml", StringComparison.Ordinal);

    private static bool IsCondaEnvironment(string name) => Path.GetExtension(name) is ".yml" or ".yaml" && name.StartsWith("environment", StringComparison.Ordinal);

    private static ConfigNode First(ImmutableArray<ConfigNode> documents) => documents.IsEmpty ? new ConfigNode(ConfigKind.Mapping, default) : documents[0];

    private static void ReadPipfile(ConfigNode root, DependencySink sink)
    {
        PyprojectReader.AddPoetry(root["packages"], "", sink);
        PyprojectReader.AddPoetry(root["dev-packages"], "dev", sink);
        if (root.At("requires", "python_version") is { } python)
            sink.Add("python", VersionSpecifier.Parse($"=={python.Text}.*"), python.Span, "", DependencyOrigin.Declared);
    }

    private void ReadRequirements(ProjectDocument document, bool isConstraint, ImmutableArray<string> including)
    {
        if (including.Contains(document.FullPath))
        {
            _notices.Add(new ProjectNotice(document.Path, $"includes itself, by way of {string.Join(", ", including.Select(project.DisplayPath))}"));
            return;
        }

        if (!_read.Add(document.FullPath) || ReadText(document) is not { } text)
            return;
        var home = document.DirectoryName is "requirements" or "requirement" or "reqs" ? PathText.Parent(document.Directory)! : document.Directory;
        foreach (var include in RequirementsReader.Read(new DependencySink(text, home, _found), GroupOf(document), OriginOf(document, isConstraint)))
            ReadIncluded(document, include, including.Add(document.FullPath));
    }

    private void ReadIncluded(ProjectDocument document, RequirementsReader.Include include, ImmutableArray<string> including)
    {
        var path = PathText.Resolve(document.Directory, include.Path);
        if (include.Path.Contains("://", StringComparison.Ordinal))
            return;
        if (path is null || !project.IsInside(path))
            _notices.Add(new ProjectNotice(document.Path, $"line {include.Line} includes {include.Path}, which lies outside the project and was not read"));
        else if (project.FindDocument(path) is { } included)
            ReadRequirements(included, include.IsConstraint, including);
        else
            _notices.Add(new ProjectNotice(document.Path, $"line {include.Line} includes {include.Path}, which is not there"));
    }

    // What pip-compile made of an `.in` file is a lock.
    private DependencyOrigin OriginOf(ProjectDocument document, bool isConstraint) =>
        isConstraint ? DependencyOrigin.Constraint
        : document.Name.EndsWith(".txt", StringComparison.Ordinal) && project.FindDocument(document.FullPath[..^".txt".Length] + ".in") is not null ? DependencyOrigin.Locked
        : DependencyOrigin.Declared;

    // `requirements-dev.txt`, `dev-requirements.txt` and `requirements/dev.txt` are for `dev`; `requirements.txt` is for all.
    private static string GroupOf(ProjectDocument document)
    {
        var stem = Path.GetFileNameWithoutExtension(document.Name).ToLowerInvariant();
        var group = stem.Replace("requirements", "", StringComparison.Ordinal).Replace("requirement", "", StringComparison.Ordinal).Trim('-', '_', '.');
        return group is "base" or "prod" or "production" or "main" or "common" or "app" ? "" : group;
    }

    private SourceText? ReadText(ProjectDocument document)
    {
        if (project.TryReadText(document, out var text, out var notice))
            return text;
        _notices.Add(notice);
        return null;
    }
}
