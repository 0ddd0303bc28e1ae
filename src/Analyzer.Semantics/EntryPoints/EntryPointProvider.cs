using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>A framework, as far as the call graph needs to know it: it calls functions of the project.</summary>
public abstract class EntryPointProvider
{
    /// <summary>The names of the frameworks whose applications call what is found; none where any may.</summary>
    public virtual ImmutableArray<string> Names => [];

    /// <summary>The functions of the project that the framework calls; each says where it runs and why we think so.</summary>
    /// <remarks>Called once, before anything else is evaluated.</remarks>
    public abstract IEnumerable<EntryPoint> FindEntryPoints(SemanticModel model);

    /// <summary>The definitions, nested ones too, of what the framework calls while the application starts or stops, and not for a request.</summary>
    public virtual IEnumerable<SyntaxNode> FindStartUp(SemanticModel model) => [];
}
