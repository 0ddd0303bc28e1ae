using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>Effect stubs by the module they describe; read only when a project imports the module.</summary>
public interface IStubSource
{
    /// <summary>The stub of a module; null if there is none.</summary>
    StubFile? Find(string module);

    /// <summary>Whether there are stubs below a package of that name, even if it has none of its own.</summary>
    bool HasPackage(string name);
}

/// <summary>The text of a stub.</summary>
/// <param name="path">Where it comes from, for messages.</param>
/// <param name="text">The stub, in the notation of <c>asgi_ready.pyi</c>.</param>
/// <param name="isPackage">Whether it is an <c>__init__.pyi</c>.</param>
public sealed class StubFile(string path, string text, bool isPackage)
{
    private SyntaxTree? _tree;

    /// <summary>The tree, parsed when it is first asked for.</summary>
    public SyntaxTree Tree => _tree ??= SyntaxTree.Parse(new SourceText(path, text));

    /// <summary>Whether it is an <c>__init__.pyi</c>.</summary>
    public bool IsPackage => isPackage;
}
