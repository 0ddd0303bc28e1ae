using System.Globalization;
using Analyzer.Reporting;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary><c>--statistics</c>: how often each rule was violated, and how many calls the analysis could follow.</summary>
internal static class Statistics
{
    /// <summary>One line a rule, the most frequent first; then the calls of the functions that were evaluated.</summary>
    /// <param name="findings">What was found.</param>
    /// <param name="calls">The calls; null if nothing was evaluated.</param>
    /// <param name="withPlaces">Whether every call that is unknown is listed with its place.</param>
    /// <param name="output">Where it is written.</param>
    public static void Write(Findings findings, CallStatistics? calls, bool withPlaces, TextWriter output)
    {
        var counts = findings.Diagnostics
            .GroupBy(diagnostic => diagnostic.Descriptor)
            .Select(group => (Rule: group.Key, Count: group.Count()))
            .OrderByDescending(pair => pair.Count)
            .ThenBy(pair => pair.Rule.Id, StringComparer.Ordinal);
        foreach (var (rule, count) in counts)
            WriteLine(output, count, $"{rule.Id}  {rule.Title}");
        if (calls is not { SiteCount: > 0 })
            return;
        WriteCalls(calls, output);
        if (withPlaces)
            WritePlaces(calls, output);
    }

    /// <summary>So many names are shown for each reason.</summary>
    private const int NameCount = 10;

    private static void WriteCalls(CallStatistics calls, TextWriter output)
    {
        output.WriteLine();
        WriteLine(output, calls.SiteCount, "calls in functions that coroutines reach");
        WriteLine(output, calls.ProjectCount, "  to the project's own code");
        WriteLine(output, calls.StubCount, "  to stubs");
        WriteLine(output, calls.PassiveCount, "  known, and running nothing by themselves");
        WriteLine(output, calls.OpenCount, "  on values that are declared to be anything");
        WriteLine(output, calls.UnknownCount, "  unknown");
        output.WriteLine();
        foreach (var (resolution, count) in calls.Resolved.OrderBy(pair => pair.Key))
            WriteLine(output, count, $"resolved {Describe(resolution)}");
        foreach (var (reason, count) in calls.Unknown.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
        {
            WriteLine(output, count, $"unknown: {Describe(reason)}");
            foreach (var (name, each) in calls.UnknownNames[reason].Take(NameCount))
                WriteLine(output, each, $"    {name}");
        }
    }

    private static void WritePlaces(CallStatistics calls, TextWriter output)
    {
        output.WriteLine();
        foreach (var call in calls.UnknownCalls)
        {
            var place = call.Location.Source.PositionOf(call.Location.Span.Start);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Printable.Of(call.Location.Source.Path)}:{place.Line + 1}:{place.Column + 1}: {Describe(call.Reason)}: {Printable.Of(call.Name)}"));
        }
    }

    private static void WriteLine(TextWriter output, int count, string text) => output.WriteLine($"{count.ToString(CultureInfo.InvariantCulture),5}  {text}");

    private static string Describe(Resolution resolution) => resolution switch
    {
        Resolution.Name => "by names and imports",
        Resolution.Type => "by the type of the receiver",
        Resolution.Union => "to one of several values",
        Resolution.Hierarchy => "to one of several overrides",
        _ => "not at all",
    };

    private static string Describe(UnknownReason reason) => reason switch
    {
        UnknownReason.Parameter => "a parameter without annotation, whose callers are not known",
        UnknownReason.Name => "a name that nothing visible binds",
        UnknownReason.Library => "a library without stubs",
        UnknownReason.StubMember => "a member that the stub does not list",
        UnknownReason.Attribute => "an attribute that no assignment gives",
        UnknownReason.Base => "a base class that is unknown",
        UnknownReason.Any => "a type that nothing makes known",
        UnknownReason.Declared => "a value that is declared to be anything (Any)",
        UnknownReason.Cycle => "a definition that goes round in a circle",
        UnknownReason.Call => "the result of a call that is unknown",
        UnknownReason.Element => "an element of a container that is not followed",
        UnknownReason.Limit => "a bound of the analysis",
        _ => "a form of Python that is not modelled",
    };
}
