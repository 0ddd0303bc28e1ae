using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>What the verdict on one application is made from.</summary>
/// <param name="Group">Its objects.</param>
/// <param name="IsOnly">Whether the repository has no other.</param>
/// <param name="Whole">What is known of the repository.</param>
/// <param name="Owner">Which application a file belongs to.</param>
/// <param name="EntryPoints">Its entry points, with no regard yet to what blocks.</param>
/// <param name="Reach">Which entry points lead where.</param>
/// <param name="Findings">The findings that count, of the whole repository.</param>
/// <param name="Confidence">How much was understood.</param>
internal sealed record ApplicationInput(
    ApplicationGroup Group,
    bool IsOnly,
    ReadinessInput Whole,
    ApplicationOwner Owner,
    ImmutableArray<EntryPointRow> EntryPoints,
    EntryPointReach Reach,
    IReadOnlyList<Diagnostic> Findings,
    Confidence Confidence)
{
    /// <summary>Whether a place is in a file of the application.</summary>
    public bool IsOwn(Location location)
    {
        var path = location.Source.Path;
        var file = Whole.Facts.Project.Files.FirstOrDefault(file => file.Path == path);
        if (IsOnly || file is { IsExample: true })
            return file is not { IsExample: true };
        if (file is not null)
            return Owner.Of(file).Contains(Group);
        return Owner.Around(Whole.Facts.Project.Documents.FirstOrDefault(document => document.Path == path)?.FullPath ?? path) == Group;
    }
}
