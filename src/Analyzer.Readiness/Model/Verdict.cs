namespace Analyzer.Readiness;

/// <summary>Whether an application is ready for ASGI, the best first. The rules are <c>rules/verdict.md</c>.</summary>
public enum Verdict
{
    /// <summary>Nothing known stands in the way or costs.</summary>
    Ready,

    /// <summary>Correct, but requests take worker threads, or it is not served by ASGI yet.</summary>
    ReadyWithCosts,

    /// <summary>Too little is known to say.</summary>
    Unknown,

    /// <summary>Something on the way of a request holds the loop, fails, or has no ASGI in it.</summary>
    NotReady,
}
