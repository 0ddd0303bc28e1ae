using System.Globalization;
using Analyzer.Reporting;
using Analyzer.Rules;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary><c>--add-ignores</c>: lets every finding pass by a comment of its own.</summary>
internal static class IgnoreAdder
{
    /// <summary>Writes the comments, and says how many.</summary>
    public static void Run(Findings findings, PythonProject project, string reason, CommandHost host)
    {
        var fullPaths = project.Files.ToDictionary(file => file.Path, file => file.FullPath, StringComparer.Ordinal);
        var (count, fileCount) = (0, 0);
        foreach (var file in findings.Diagnostics.Where(diagnostic => diagnostic.Descriptor.Category != SuppressionWriter.OwnCategory).GroupBy(diagnostic => diagnostic.Location.Source.Path, StringComparer.Ordinal))
        {
            if (!fullPaths.TryGetValue(file.Key, out var fullPath))
                continue;
            if (SourceFileWriter.Read(fullPath, file.Key) is not { } source)
            {
                host.Error.WriteLine($"warning: {file.Key}: not changed, since it is not in UTF-8");
                continue;
            }

            var edits = SuppressionWriter.Edits(SyntaxTree.Parse(source), file, reason);
            SourceFileWriter.Write(fullPath, source, TextEdit.Apply(source, edits));
            count += edits.Length;
            fileCount++;
        }

        host.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Added {Plural(count, "comment")} in {Plural(fileCount, "file")}."));
    }

    private static string Plural(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
