using System.Collections.Immutable;
using System.Globalization;
using Analyzer.Readiness;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>The verdict where a person looks: at the application that is not ready. It is made from what the other rules found.</summary>
public sealed class NotReadyForAsgi() : ProjectAnalyzer("ASGI001")
{
    /// <inheritdoc/>
    public override void Analyze(ProjectContext context)
    {
    }

    /// <summary>One finding for each application that is not ready.</summary>
    public static ImmutableArray<Diagnostic> Of(ReadinessReport report)
    {
        var descriptor = RulePages.Descriptor("ASGI001");
        return
        [
            .. report.Applications.Where(application => application.Verdict == Verdict.NotReady).Select(application =>
                new Diagnostic(descriptor, application.Middleware is { } chain && IsAboutMiddleware(application) ? chain.Place : application.Location, [application.Framework, application.Name, ReasonsOf(application)], [])),
        ];
    }

    private static bool IsAboutMiddleware(ApplicationReport application) => application.Reasons[0].RuleId == "ASGI201";

    private static string ReasonsOf(ApplicationReport application)
    {
        var reasons = application.Reasons.Where(reason => reason.Means == Verdict.NotReady).Select(reason => reason.Text).ToList();
        return reasons.Count <= 2 ? string.Join("; ", reasons) : string.Create(CultureInfo.InvariantCulture, $"{reasons[0]}; {reasons[1]}; and {reasons.Count - 2} more");
    }
}
