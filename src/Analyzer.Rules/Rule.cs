using System.Collections.Immutable;
using Analyzer.Semantics;

namespace Analyzer.Rules;

/// <summary>The rules.</summary>
public static class Rule
{
    /// <summary>All rules, one a line, by id.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } =
    [
        new NotReadyForAsgi(),
        new BlockingCall("ASGI101", EffectKind.Database),
        new BlockingCall("ASGI102", EffectKind.Http),
        new BlockingCall("ASGI103", EffectKind.Sleep),
        new BlockingCall("ASGI104", EffectKind.Process),
        new BlockingCall("ASGI105", EffectKind.File),
        new BlockingCall("ASGI106", EffectKind.Network),
        new BlockingCall("ASGI107", EffectKind.Wait),
        new BlockingCall("ASGI108", EffectKind.Console),
        new BlockingCall("ASGI109", EffectKind.Cpu),
        new BlockingCall("ASGI110", EffectKind.Cache),
        new BlockingCall("ASGI111", EffectKind.Loop),
        new BlockingCall("ASGI112", EffectKind.Declared),
        new SyncOnlyMiddleware(),
        new HookMiddleware(),
        new MiddlewareOrder(),
        new WsgiInAsgi(),
        new UnknownMiddleware(),
        new ThreadLocalOnLoop(),
        new AtomicAsyncView(),
        new MixedHandlers(),
        new SyncStream(),
        new SyncOnlyDecorator(),
        new AsyncUnsafe(),
        new AwaitableNotAwaited(),
        new AsyncViewUnderWsgi(),
        new CoroutineThatOnlyBlocks(),
        new BlockingCall("ASGI309", EffectKind.Greenlet),
        new ConnectionSettings(),
        new LockWithoutTransaction(),
        new NoAsgiEntryPoint(),
        new WrongInterface(),
        new DevelopmentServer(),
        new IdleThreads(),
        new WorkerCount(),
        new StaticFiles(),
        new OldFramework(),
        new WsgiOnlyFramework(),
        new BlockingDependency(),
        new SyntaxErrorFound(),
        new UnusedSuppression(),
        RunNotice.FileSkipped,
        RunNotice.Fault,
    ];
}
