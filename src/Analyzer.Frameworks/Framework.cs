using Analyzer.Semantics;

namespace Analyzer.Frameworks;

/// <summary>A framework: what it calls in a project, and what else it knows of it, once it was asked.</summary>
/// <remarks>It remembers the project it was asked about, so it is made anew for each analysis.</remarks>
public abstract class Framework : EntryPointProvider
{
    /// <summary>What to await where nobody made a better twin: every event loop has worker threads.</summary>
    public static string AnyThreadOf(string called) => called == "…" ? "asyncio.to_thread(…)" : $"asyncio.to_thread({called}, …)";

    /// <summary>The modules whose functions need a running loop, whatever they are asked to do.</summary>
    public static IReadOnlySet<string> LoopModules { get; } = new HashSet<string> { "asyncio", "anyio", "trio" };

    /// <summary>The frameworks that are known.</summary>
    public static IReadOnlyList<Framework> CreateAll() => [new Django(), new StartUpHooks(), new AsgiObjects(), new FastApi(), new Flask(), new Quart(), new LoopFrameworks()];

    /// <summary>Whether an effect raises on a loop instead of blocking it, as Django's connections do (<c>async_unsafe</c>, "Async safety").</summary>
    public static bool RaisesOnLoop(Effect effect) => effect.Kind == EffectKind.Database && effect.Api.StartsWith("django.", StringComparison.Ordinal);

    /// <summary>What each adds to a project's classes; made anew for each analysis, since it remembers the project.</summary>
    public static IReadOnlyList<MemberProvider> MemberProviders() => [new DjangoRelations(), new DjangoTemplates(), new DjangoSignals(), new DjangoForms(), new DjangoViewArguments(), new SqlAlchemyRelationships(), new SqlModelColumns()];
}
