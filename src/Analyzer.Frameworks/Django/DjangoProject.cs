using System.Collections.Immutable;
using Analyzer.Semantics;

namespace Analyzer.Frameworks;

/// <summary>One Django project of a repository: one settings module, and what follows from it.</summary>
/// <param name="Settings">The settings.</param>
/// <param name="AsgiModules">The modules that make an ASGI application with these settings, <c>asgi.py</c> as a rule.</param>
/// <param name="WsgiModules">Those that make a WSGI application.</param>
/// <param name="Middleware">The middleware, as the ASGI handler would load it.</param>
/// <param name="Views">The views that the URLconf leads to.</param>
public sealed record DjangoProject(
    DjangoSettings Settings,
    ImmutableArray<ModuleSymbol> AsgiModules,
    ImmutableArray<ModuleSymbol> WsgiModules,
    MiddlewareChain Middleware,
    ImmutableArray<DjangoView> Views)
{
    /// <summary>Django's version as the project's files fix it, such as <c>4.2.11</c> or <c>&gt;=4.2,&lt;5</c>; empty where they leave it open.</summary>
    public string Version => Versions.TextOf("Django");

    internal DistributionVersions Versions { get; init; } = new(new ProjectDependencies([], []), "/");

    /// <summary>Whether Django is certainly older than a version.</summary>
    /// <param name="version">Such as 5.1.</param>
    public bool IsDjangoBelow(ReleaseVersion version) => Versions.IsBelow("Django", version);

    /// <summary>Whether code of the project runs on an event loop, or is meant to: an ASGI application, an asynchronous view, Channels.</summary>
    public bool IsAsync => !AsgiModules.IsEmpty || Settings.HasApp("channels") || Settings.HasApp("daphne") || Views.Any(view => view.IsAsync == true);
}
