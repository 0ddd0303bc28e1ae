using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

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

    /// <summary>The bodies of the modules that make its applications.</summary>
    public ImmutableArray<SyntaxNode> Makers => [.. AsgiModules.Concat(WsgiModules).Select(module => (SyntaxNode)module.Tree.Root).Distinct()];

    /// <summary>The versions of what the project depends on.</summary>
    public DistributionVersions Versions { get; init; } = new(new ProjectDependencies([], []), "/");

    /// <summary>Whether Django is certainly older than a version.</summary>
    /// <param name="version">Such as 5.1.</param>
    public bool IsDjangoBelow(ReleaseVersion version) => Versions.IsBelow("Django", version);

    /// <summary>The alias of a database that wraps every request in a transaction (<c>ATOMIC_REQUESTS</c>); null if none does for certain.</summary>
    public string? AtomicDatabase => Settings.DatabaseOptions("ATOMIC_REQUESTS").FirstOrDefault(option => option.Value.Truth == true).Alias;

    /// <summary>The databases whose connections outlive a request (<c>CONN_MAX_AGE</c>): a number of seconds, or <c>None</c> for ever.</summary>
    public IEnumerable<(string Alias, SettingValue Value)> PersistentConnections =>
        Settings.DatabaseOptions("CONN_MAX_AGE").Where(option => option.Value.Truth == true || option.Value is SettingConstant { Value: null });

    /// <summary>Whether code of the project runs on an event loop, or is meant to: an ASGI application, an asynchronous view, Channels.</summary>
    public bool IsAsync => !AsgiModules.IsEmpty || Settings.HasApp("channels") || Settings.HasApp("daphne") || Views.Any(view => view.IsAsync == true);
}
