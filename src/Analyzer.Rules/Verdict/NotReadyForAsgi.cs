using System.Collections.Immutable;
using System.Globalization;
using Analyzer.Readiness;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>The verdict where a person looks: at the application that is not ready. It is made from what the other rules found.</summary>
public sealed class NotReadyForAsgi() : ProjectAnalyzer(Id)
{
    /// <summary>The rule.</summary>
    public const string Id = "ASGI001";

    /// <inheritdoc/>
    public override void Analyze(ProjectContext context)
    {
    }

    /// <summary>One finding for each application that is not ready.</summary>
    /// <param name="report">The report.</param>
    /// <param name="compilation">The modules, whose comments may let it pass.</param>
    public static ImmutableArray<Diagnostic> Of(ReadinessReport report, Compilation compilation)
    {
        var descriptor = RulePages.Descriptor(Id);
        return
        [
            .. report.Applications.Where(application => application.Verdict == Verdict.NotReady).Select(application =>
                new Diagnostic(descriptor, application.Middleware is { } chain && IsAboutMiddleware(application) ? chain.Place : application.Location, [application.Framework, application.Name, ReasonsOf(application)], []))
                .Select(diagnostic => Suppressed(diagnostic, compilation)),
        ];
    }

    private static Diagnostic Suppressed(Diagnostic diagnostic, Compilation compilation) =>
        compilation.Modules.FirstOrDefault(module => ReferenceEquals(module.Tree.Text, diagnostic.Location.Source)) is { } module ? new ModuleSuppressions(module.Tree).Apply(diagnostic) : diagnostic;

    private static bool IsAboutMiddleware(ApplicationReport application) => application.Reasons[0].RuleId == "ASGI201";

    private static string ReasonsOf(ApplicationReport application)
    {
        var reasons = application.Reasons.Where(reason => reason.Means == Verdict.NotReady).Select(reason => reason.Text).ToList();
        return reasons.Count <= 2 ? string.Join("; ", reasons) : string.Create(CultureInfo.InvariantCulture, $"{reasons[0]}; {reasons[1]}; and {reasons.Count - 2} more");
    }
}
