namespace Analyzer.Semantics;

/// <summary>What an absolute import name leads to.</summary>
/// <param name="Name">The dotted name that was asked for; <see cref="SourceFile.ModuleName"/> may be another one of the same file.</param>
/// <param name="Kind">Whether it is a file, a package or a namespace package.</param>
/// <param name="File">The file; null for a namespace package.</param>
public sealed record ModuleFile(string Name, ModuleKind Kind, SourceFile? File);
