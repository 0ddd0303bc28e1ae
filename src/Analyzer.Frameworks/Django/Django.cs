using Analyzer.Semantics;

namespace Analyzer.Frameworks;

/// <summary>Django: what it calls in a project, and where (<c>rules/frameworks/django.md</c>).</summary>
public sealed class Django : Framework
{
    /// <inheritdoc/>
    public override IEnumerable<EntryPoint> FindEntryPoints(SemanticModel model) => DjangoViewClasses.Find(model);
}
