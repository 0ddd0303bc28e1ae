namespace Analyzer.Semantics;

/// <summary>What an import name stands for on disk.</summary>
public enum ModuleKind
{
    /// <summary>A file.</summary>
    Module,

    /// <summary>A directory with <c>__init__.py</c>.</summary>
    Package,

    /// <summary>A directory without one (PEP 420).</summary>
    NamespacePackage,
}
