namespace Analyzer.Semantics;

/// <summary>A file of a project that is not Python and says how it is built, served or what it depends on.</summary>
/// <param name="FullPath">The absolute path, with <c>/</c>.</param>
/// <param name="Path">The path shown to people.</param>
public sealed record ProjectDocument(string FullPath, string Path)
{
    /// <summary>The name without its directory.</summary>
    public string Name => PathText.Name(FullPath);

    /// <summary>The name that it has once it is made, if it is a template: <c>web.service</c> of <c>web.service.j2</c>.</summary>
    public string MadeName => DocumentNames.WithoutTemplate(Name);

    /// <summary>The directory of the file, absolute.</summary>
    public string Directory => PathText.Parent(FullPath)!;

    /// <summary>The name of that directory.</summary>
    public string DirectoryName => PathText.Name(Directory);
}
