namespace Analyzer.Semantics;

/// <summary>How a dependency is known.</summary>
public enum DependencyOrigin
{
    /// <summary>The project asks for it.</summary>
    Declared,

    /// <summary>A lock file has it, perhaps only because another dependency asks for it.</summary>
    Locked,

    /// <summary>The configuration of the analyzer says which version, whatever the project's files say.</summary>
    Configured,

    /// <summary>A constraint says which version, if anything asks for it.</summary>
    Constraint,
}
