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
/// <param name="Path">Where it comes from, for messages.</param>
/// <param name="Text">The stub, in the notation of <c>asgi_ready.pyi</c>.</param>
/// <param name="IsPackage">Whether it is an <c>__init__.pyi</c>.</param>
public sealed record StubFile(string Path, string Text, bool IsPackage);
