using Analyzer.Semantics;

namespace Analyzer.Readiness;

/// <summary>A dependency of the project that something is known of.</summary>
/// <param name="Used">The line that asks for it.</param>
/// <param name="Version">The version in use, as far as it is fixed; otherwise the specifier.</param>
/// <param name="Known">What is known.</param>
/// <param name="State">Its state in that version.</param>
/// <param name="IsFramework">Whether applications are made with it: another rule speaks of these.</param>
public sealed record DependencyAssessment(Dependency Used, string Version, KnownDependency Known, DependencyState State, bool IsFramework)
{
    /// <summary>The line that says best which version is used.</summary>
    internal Dependency Best { get; init; } = Used;

    /// <summary>Whether a newer version would do.</summary>
    public bool IsTooOld { get; init; }

    /// <summary>Why it stands in the way or costs, in half a sentence.</summary>
    public string Reason => IsTooOld ? $"is ready for ASGI from {Known.Since}, and the project has {Version}" : Known.Why.Length > 0 ? Known.Why : "has no place under ASGI";

    /// <summary>What to do.</summary>
    public string Advice => IsTooOld ? $"{Known.Name} {Known.Since} or later" : Known.Instead.Length > 0 ? Known.Instead : "something else";

    /// <summary>What is known of a dependency; null if nothing is, or it concerns none of the frameworks in use.</summary>
    internal static DependencyAssessment? Of(Dependency declared, ProjectDependencies dependencies, IReadOnlySet<string> frameworks)
    {
        if (KnownDependency.Find(declared.Name) is not { } known || (known.IsSpecific && !frameworks.Any(known.Concerns)))
            return null;
        // Quart depends on Flask: a framework that no application is made with stands in nobody's way.
        if (known.State == DependencyState.Replace && ApplicationKind.All.FirstOrDefault(kind => kind.Distribution == known.Name) is { } made && !frameworks.Contains(made.Framework))
            return null;
        var used = dependencies.Find(declared.Name, declared.Location.Source.Path.Length > 0 ? declared.Home : null) ?? declared;
        var isOld = known.Since is { } since && known.State != DependencyState.Unknown && KnownDependency.IsSurelyBelow(used, since);
        return new DependencyAssessment(declared, used.Version?.Text ?? used.Specifier.Text, known, isOld ? known.StateBefore : known.State, known.Old.Any() || ApplicationKind.All.Any(kind => kind.Distribution == known.Name)) { Best = used, IsTooOld = isOld };
    }
}
