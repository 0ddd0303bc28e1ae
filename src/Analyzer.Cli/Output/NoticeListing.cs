using Analyzer.Reporting;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary>What is to be said about the run itself, on standard error: one line each, and the stack of a fault.</summary>
internal static class NoticeListing
{
    /// <summary>Writes the notices.</summary>
    public static void Write(IEnumerable<Notice> notices, TextWriter error)
    {
        foreach (var notice in notices)
        {
            var id = notice.Id.Length > 0 ? $"[{notice.Id}]" : "";
            error.WriteLine($"{Names.Of(notice.Severity)}{id}: {(notice.Path.Length > 0 ? $"{Printable.Of(notice.Path)}: " : "")}{Printable.Of(notice.Message)}");
            if (notice.Stack.Length > 0)
                error.WriteLine(notice.Stack);
        }
    }
}
