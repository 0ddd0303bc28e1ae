using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>The Python files of a project, their names, and where imports lead. Reads directories, but no Python.</summary>
/// <remarks>Immutable; what is looked up on demand is remembered. Safe for use by several threads at once.</remarks>
public sealed class PythonProject
{
    private const int DocumentSizeLimit = 16 << 20;

    /// <summary>Generated tables have some megabytes; what is larger would cost gigabytes and tell nothing.</summary>
    private const int SourceSizeLimit = 16 << 20;

    private readonly IFileSystem _fileSystem;
    private readonly string _displayRoot;
    private readonly ModuleIndex _modules;
    private readonly ModuleIndex? _installed;
    private readonly Lazy<ProjectDependencies> _dependencies;

    private PythonProject(IFileSystem fileSystem, ImmutableArray<string> paths, ProjectOptions options)
    {
        _fileSystem = fileSystem;
        GitTop = paths.Select(FindGitTop).FirstOrDefault(top => top is not null);
        _displayRoot = GitTop is not null && paths.All(path => PathText.IsWithin(path, GitTop)) ? GitTop : CommonDirectory(paths);

        var walker = new FileWalker(fileSystem, options, options.PatternRoot ?? CommonDirectory(paths));
        foreach (var path in paths)
            walker.Add(path, FindGitTop(path));
        foreach (var directory in paths.SelectMany(path => DirectoriesAbove(path, fileSystem)))
            walker.AddDocumentsOf(directory);
        var roots = Analyzer.Semantics.SearchRoots.Find(fileSystem, options, paths, walker, GitTop);
        SearchRoots = roots.All;
        Files = [.. walker.Files.Select(file => MakeFile(file, roots, paths))];
        Directories = [.. walker.Directories.Order(StringComparer.Ordinal)];
        Documents = [.. walker.Documents.Select(path => new ProjectDocument(path, DisplayPath(path)))];
        _dependencies = new Lazy<ProjectDependencies>(() => new DependencyReader(this, options.Versions).Read());
        Notices = [.. walker.Notices.Select(notice => notice with { Path = DisplayPath(notice.Path) })];

        _modules = new ModuleIndex(fileSystem, SearchRoots, Files, MakeLibraryFile);
        var homes = SearchRoots.Select(root => root.Path).Append(_displayRoot).Distinct(StringComparer.Ordinal);
        if (VirtualEnvironment.FindPackages(fileSystem, options, homes) is { } packages)
            _installed = new ModuleIndex(fileSystem, [packages], [], MakeLibraryFile);
    }

    /// <summary>The disk that the project lies on, or a stand-in.</summary>
    public IFileSystem FileSystem => _fileSystem;

    /// <summary>The files to analyse, by path.</summary>
    public ImmutableArray<SourceFile> Files { get; }

    /// <summary>The files that are not Python but may say how the project is built and served, by path; those above the paths
    /// that were opened too, up to the top of the git repository.</summary>
    public ImmutableArray<ProjectDocument> Documents { get; }

    /// <summary>The directories that were looked into, by path.</summary>
    public ImmutableArray<string> Directories { get; }

    /// <summary>What the project depends on; read when it is first asked for.</summary>
    public ProjectDependencies Dependencies => _dependencies.Value;

    /// <summary>The directories from which absolute imports resolve, in order.</summary>
    public ImmutableArray<SearchRoot> SearchRoots { get; }

    /// <summary>Directories that could not be read, paths that are not there.</summary>
    public ImmutableArray<ProjectNotice> Notices { get; }

    /// <summary>The top of the git repository; null if there is none.</summary>
    public string? GitTop { get; }

    /// <summary>Finds the Python files at and below <paramref name="paths"/>.</summary>
    /// <param name="paths">Absolute paths of files and directories, with <c>/</c>; at least one.</param>
    /// <param name="fileSystem">The disk, or a stand-in.</param>
    /// <param name="options">Which files are read; the defaults if null.</param>
    /// <exception cref="ArgumentException">No path was given, or one is not absolute.</exception>
    public static PythonProject Open(IEnumerable<string> paths, IFileSystem fileSystem, ProjectOptions? options = null)
    {
        ImmutableArray<string> absolute = [.. paths.Select(PathText.TrimEnd)];
        if (absolute.IsEmpty)
            throw new ArgumentException("A project has at least one path.", nameof(paths));
        if (absolute.FirstOrDefault(path => !Path.IsPathRooted(path)) is { } relative)
            throw new ArgumentException($"'{relative}' is not absolute.", nameof(paths));
        return new PythonProject(fileSystem, absolute, options ?? new ProjectOptions());
    }

    /// <summary>Where a project ends that a path is part of: at the top of its git repository, or else at the nearest directory above that looks like a project's.</summary>
    /// <param name="path">An absolute path, with <c>/</c>.</param>
    /// <param name="fileSystem">The disk, or a stand-in.</param>
    public static string TopOf(string path, IFileSystem fileSystem)
    {
        var directory = fileSystem.FileExists(path) ? PathText.Parent(path)! : path;
        return PathText.SelfAndAbove(directory).FirstOrDefault(above => PathText.Join(above, ".git") is var git && (fileSystem.DirectoryExists(git) || fileSystem.FileExists(git)))
            ?? PathText.SelfAndAbove(directory).FirstOrDefault(above => Analyzer.Semantics.SearchRoots.Marks.Any(mark => mark != "__init__.py" && fileSystem.FileExists(PathText.Join(above, mark))))
            ?? directory;
    }

    /// <summary>The module of the project that an absolute import names; null where the project has none.</summary>
    /// <param name="dottedName">Such as <c>shop.views</c>.</param>
    /// <param name="importer">The file with the import: of several projects in one repository, its own comes first.</param>
    public ModuleFile? FindModule(string dottedName, SourceFile? importer = null)
    {
        var candidates = FindModules(dottedName);
        if (candidates.Length <= 1 || importer is null)
            return candidates.FirstOrDefault();
        return candidates.FirstOrDefault(module => module.File?.Root == importer.Root)
            ?? candidates.MaxBy(module => module.File is null ? 0 : SharedLength(module.File.FullPath, importer.FullPath));
    }

    /// <summary>Every module of that name, in the order of the search roots. Files outside the paths that were opened are
    /// found too, with the role <see cref="SourceRole.Library"/>.</summary>
    public ImmutableArray<ModuleFile> FindModules(string dottedName) => _modules.Find(dottedName);

    /// <summary>The module beside a script, as Python finds it when the script is run: <c>sys.path[0]</c>. To be asked last,
    /// after the project, the standard library and installed packages.</summary>
    public ModuleFile? FindSibling(string dottedName, SourceFile importer) =>
        _modules.FindBelow(new SearchRoot(importer.Directory, SearchRootKind.Opened), dottedName) is { File: not null } module ? module : null;

    /// <summary>The module of that name in the project's virtual environment; null if there is no environment or no such module.</summary>
    public ModuleFile? FindInstalled(string dottedName) => _installed?.Find(dottedName).FirstOrDefault();

    /// <summary>Whether a file of this name, wherever it is, can be part of a project: Python, a document, a template of HTML, or what says which files are left out.</summary>
    public static bool MayRead(string path) =>
        PathText.Name(path) is ".gitignore" or "pyvenv.cfg"
        || Path.GetExtension(path) is ".py" or ".pyi" or ".pyw" or ".html"
        || DocumentNames.Contains(PathText.Name(path), PathText.Parent(path) is { } directory ? PathText.Name(directory) : "");

    /// <summary>Reads a file.</summary>
    /// <param name="file">A file of this project.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="notice">Why it could not be read.</param>
    public bool TryRead(SourceFile file, [NotNullWhen(true)] out byte[]? bytes, [NotNullWhen(false)] out ProjectNotice? notice)
    {
        try
        {
            bytes = _fileSystem.ReadAllBytes(file.FullPath);
            notice = bytes.Length <= SourceSizeLimit ? null : new ProjectNotice(file.Path, $"is larger than {SourceSizeLimit >> 20} MiB and was not read");
            bytes = bytes.Length <= SourceSizeLimit ? bytes : null;
            return bytes is not null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            bytes = null;
            notice = new ProjectNotice(file.Path, $"cannot be read: {exception.Message}");
            return false;
        }
    }

    /// <summary>Reads a document as UTF-8, without its byte order mark.</summary>
    /// <param name="document">A document of this project.</param>
    /// <param name="text">What it holds.</param>
    /// <param name="notice">Why it could not be read.</param>
    public bool TryReadText(ProjectDocument document, [NotNullWhen(true)] out SourceText? text, [NotNullWhen(false)] out ProjectNotice? notice)
    {
        (text, notice) = (null, null);
        try
        {
            var bytes = _fileSystem.ReadAllBytes(document.FullPath);
            if (bytes.Length > DocumentSizeLimit)
                notice = new ProjectNotice(document.Path, $"is larger than {DocumentSizeLimit >> 20} MiB and was not read");
            else
                text = new SourceText(document.Path, System.Text.Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            notice = new ProjectNotice(document.Path, $"cannot be read: {exception.Message}");
        }

        return text is not null;
    }

    /// <summary>The document at a path; null if no such file is there, or it is Python.</summary>
    /// <param name="fullPath">An absolute path.</param>
    public ProjectDocument? FindDocument(string fullPath) =>
        _fileSystem.FileExists(fullPath) && !fullPath.EndsWith(".py", StringComparison.Ordinal) ? new ProjectDocument(fullPath, DisplayPath(fullPath)) : null;

    /// <summary>The path shown to people: from <see cref="GitTop"/>, or else from the directory that was opened.</summary>
    public string DisplayPath(string fullPath) =>
        PathText.IsWithin(fullPath, _displayRoot) && fullPath.Length > _displayRoot.Length ? PathText.Relative(fullPath, _displayRoot) : fullPath;

    private SourceFile MakeFile(string path, SearchRoots roots, ImmutableArray<string> opened)
    {
        var root = roots.Of(path);
        // A script with a name that no import can say, such as `load-data.py`, still has a module name for people.
        _ = ModuleNames.TryGet(path, root.Path, out var name);
        var place = PathText.Relative(path, RoleRoot(path, root, opened));
        return new SourceFile(path, DisplayPath(path), name!, root, SourceRoles.Of(place)) { IsExample = SourceRoles.IsExample(place) };
    }

    private SourceFile MakeLibraryFile(string path, string name, SearchRoot root) => new(path, DisplayPath(path), name, root, SourceRole.Library);

    /// <summary>Where a file's role is judged from: the outermost root around it, so that a project kept below some
    /// <c>tests</c> directory is not a test itself.</summary>
    private string RoleRoot(string path, SearchRoot root, ImmutableArray<string> opened)
    {
        var outermost = root.Path;
        foreach (var candidate in SearchRoots)
        {
            if (candidate.Path.Length < outermost.Length && PathText.IsWithin(path, candidate.Path))
                outermost = candidate.Path;
        }

        foreach (var candidate in opened)
        {
            if (candidate.Length < outermost.Length && PathText.IsWithin(path, candidate))
                outermost = candidate;
        }

        return outermost;
    }

    // Of a file its own directory, of a directory those above it; nothing above the repository, which may be anybody's.
    private IEnumerable<string> DirectoriesAbove(string path, IFileSystem fileSystem)
    {
        var first = fileSystem.FileExists(path) ? PathText.Parent(path)! : path;
        return PathText.SelfAndAbove(first).TakeWhile(directory => directory == first || (GitTop is not null && PathText.IsWithin(directory, GitTop)));
    }

    /// <summary>Whether a path lies where the project's files lie, as it is written.</summary>
    internal bool IsInside(string fullPath) =>
        PathText.IsWithin(fullPath, _displayRoot) || SearchRoots.Any(root => PathText.IsWithin(fullPath, root.Path));

    private string? FindGitTop(string path) =>
        PathText.SelfAndAbove(path).FirstOrDefault(directory =>
            PathText.Join(directory, ".git") is var git && (_fileSystem.DirectoryExists(git) || _fileSystem.FileExists(git)));

    private string CommonDirectory(ImmutableArray<string> paths)
    {
        var directories = paths.Select(path => _fileSystem.FileExists(path) ? PathText.Parent(path)! : path).ToArray();
        return PathText.SelfAndAbove(directories[0]).First(directory =>
            PathText.Parent(directory) is null || Array.TrueForAll(directories, other => PathText.IsWithin(other, directory)));
    }

    private static int SharedLength(string left, string right) => left.AsSpan().CommonPrefixLength(right);
}
