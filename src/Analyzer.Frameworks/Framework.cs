using Analyzer.Semantics;

namespace Analyzer.Frameworks;

/// <summary>The frameworks that are known.</summary>
public static class Framework
{
    /// <summary>What to await where nobody made a better twin: every event loop has worker threads.</summary>
    public const string AnyThread = "asyncio.to_thread(…)";

    /// <summary>What each adds to a project's classes; made anew for each analysis, since it remembers the project.</summary>
    public static IReadOnlyList<MemberProvider> MemberProviders() => [new DjangoRelations()];
}
