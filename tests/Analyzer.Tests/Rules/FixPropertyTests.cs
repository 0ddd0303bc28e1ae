using Analyzer.Cli;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Tests.Rules;

/// <summary>What holds of every fix, one by one, whatever project it is for: the samples, and those that <c>ASGI_READY_PROJECTS</c> names.</summary>
public sealed class FixPropertyTests
{
    /// <summary>Directories to look at besides, separated as in <c>PATH</c>.</summary>
    private const string Variable = "ASGI_READY_PROJECTS";

    public static TheoryData<string> Projects =>
    [
        .. Directory.GetDirectories(Path.Combine(Repository.Root, "samples")).Order(StringComparer.Ordinal),
        .. (Environment.GetEnvironmentVariable(Variable) ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
    ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_fix_leaves_Python_touches_only_its_place_and_clears_its_finding(string root)
    {
        var analysis = new PythonAnalysis();
        var options = new AnalysisOptions([.. analysis.Rules.Select(rule => rule.Id)], null, [], Environment.ProcessorCount, (_, _) => { }) { Trees = new TreeCache() };
        var project = PythonProject.Open([root], PhysicalFileSystem.Instance);
        var before = analysis.Run(project, options).Diagnostics;
        var fixable = before.Where(diagnostic => !diagnostic.Fixes.IsEmpty).ToList();
        Assert.NotEmpty(fixable);
        var fullPaths = project.Files.ToDictionary(file => file.Path, file => file.FullPath, StringComparer.Ordinal);
        foreach (var diagnostic in fixable)
        {
            foreach (var fix in diagnostic.Fixes)
            {
                var source = diagnostic.Location.Source;
                var text = TextEdit.Apply(source, fix.Edits);
                var place = $"{source.Path}:{source.LineOf(diagnostic.Location.Span.Start) + 1} {diagnostic.Descriptor.Id} {fix.Title}";
                Assert.True(SyntaxTree.Parse(new SourceText(source.Path, text)).Errors.IsEmpty, $"{place}: no Python:\n{text}");
                Assert.True(Comments(text).SequenceEqual(Comments(source.Content)) || fix.Title.StartsWith("Make it run", StringComparison.Ordinal), $"{place}: comments changed");
                Assert.Equal(source.Content.Contains("\r\n", StringComparison.Ordinal), text.Contains("\r\n", StringComparison.Ordinal));
                AssertSmall(fix, source, place);

                var bytes = System.Text.Encoding.UTF8.GetBytes(text);
                var after = analysis.Run(PythonProject.Open([root], new OverlaidFiles(PhysicalFileSystem.Instance, new Dictionary<string, byte[]> { [fullPaths[source.Path]] = bytes })), options).Diagnostics;
                Assert.True(Count(after, diagnostic) < Count(before, diagnostic), $"{place}: the finding is still there:\n{text}");
            }
        }
    }

    // An edit takes out the name that it replaces, or a keyword, and never a line.
    private static void AssertSmall(CodeFix fix, SourceText source, string place) => Assert.All(fix.Edits, edit =>
    {
        Assert.Same(source, edit.Location.Source);
        Assert.False(source[edit.Location.Span].ToString().Contains('\n'), $"{place}: takes out a line end");
    });

    private static IEnumerable<string> Comments(string text) => text.Split('\n').Where(line => line.Contains('#')).Select(line => line[line.IndexOf('#')..].TrimEnd());

    // Lines move: a finding is known by its rule, function and cause.
    private static int Count(IEnumerable<Diagnostic> diagnostics, Diagnostic like) => diagnostics.Count(diagnostic =>
        diagnostic.Descriptor.Id == like.Descriptor.Id && diagnostic.Location.Source.Path == like.Location.Source.Path
        && diagnostic.ContainingSymbol == like.ContainingSymbol && diagnostic.Cause == like.Cause);
}
