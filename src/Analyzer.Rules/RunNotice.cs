using System.Collections.Immutable;
using System.Globalization;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>What the analyzer says of its own run: it has an id and a page as findings have, and is told as a notice, since no comment can let it pass.</summary>
public sealed class RunNotice : DiagnosticAnalyzer
{
    private RunNotice(string id)
        : base(id)
    {
    }

    /// <summary>A file or directory that could not be read.</summary>
    public static RunNotice FileSkipped { get; } = new("ASGI903");

    /// <summary>A rule, or the evaluation of a function, that broke off: results are missing.</summary>
    public static RunNotice Fault { get; } = new("ASGI904");

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        // Nothing about modules: whoever reads files and runs rules says it.
    }

    /// <summary>A file that was left out.</summary>
    /// <param name="path">The file or directory.</param>
    /// <param name="reason">Why, as what is said of it.</param>
    public static Notice OfFile(string path, string reason) => FileSkipped.Make(["file", reason]) with { Path = path };

    /// <summary>A fault.</summary>
    /// <param name="path">The file that was looked at; empty if it was the project.</param>
    /// <param name="what">What failed.</param>
    /// <param name="exception">Why.</param>
    /// <param name="ruleId">The rule that failed; empty if it was none.</param>
    public static Notice OfFault(string path, string what, Exception exception, string ruleId = "") =>
        Fault.Make([what, $"{exception.GetType().Name}: {exception.Message}"]) with { Path = path, RuleId = ruleId, Stack = exception.ToString() };

    private Notice Make(ImmutableArray<string> arguments) =>
        new(NoticeKind.Execution, Descriptor.DefaultSeverity, string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat, [.. arguments])) { Id = Descriptor.Id };
}
