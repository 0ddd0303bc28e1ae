using System.Text;
using System.Text.RegularExpressions;
using Analyzer.Fuzz;
using Analyzer.Tests.Support;
using CsCheck;

namespace Analyzer.Tests.Hostile;

/// <summary>What holds of every program, tried on some that are made up, and on the repository's own.</summary>
public sealed partial class PropertyTests
{
    private static readonly string[] s_programs =
        [.. SeedFiles.CaseFiles("rules", path => path.EndsWith(".py", StringComparison.Ordinal)).Select(Encoding.UTF8.GetString).Where(source => source.Contains("# expect: ASGI1", StringComparison.Ordinal) && source.Contains("import ", StringComparison.Ordinal))];

    private static readonly byte[][] s_python = [.. SyntaxTargets.Python()];

    private static readonly Gen<string> s_program = OneOf(s_programs);

    [Fact]
    public void Nodes_lie_within_each_other_and_a_tree_is_printed_the_same_twice() =>
        Gen.Select(OneOf(s_python), OneOf(s_python), Gen.Int).Sample(
            (one, other, seed) => SyntaxTargets.Parser.Run(new Mutator(new Random(seed), SyntaxTargets.Parser.Words).Mutate(one, other)),
            iter: 60);

    [Fact]
    public void Comments_and_blank_lines_keep_findings() =>
        Gen.Select(s_program, Gen.Int).Sample(
            (source, seed) =>
            {
                var random = new Random(seed);
                var lines = source.Split('\n').Where(line => !line.Contains("asgi-ready:", StringComparison.Ordinal) && !line.Contains("noqa", StringComparison.Ordinal)).ToArray();
                // A line within brackets or a string is none that a comment may follow.
                if (!IsWhole(lines))
                    return true;
                var changed = new StringBuilder();
                foreach (var line in lines)
                {
                    if (random.Next(3) == 0 && !line.StartsWith(' '))
                        changed.Append(random.Next(2) == 0 ? "\n" : "# a remark: time.sleep(1)\n");
                    changed.Append(line).Append(random.Next(4) == 0 && line.Length > 0 && !line.EndsWith('\\') ? "  # another\n" : "\n");
                }

                return Show(string.Join('\n', lines)) == Show(changed.ToString());
            },
            iter: 40);

    [Fact]
    public void Renamed_imports_keep_findings() =>
        Gen.Select(s_program, Gen.Int[0, 10_000]).Sample(
            (source, number) =>
            {
                var import = SimpleImport().Matches(source);
                if (import.Count == 0)
                    return true;
                var name = import[number % import.Count].Groups["name"].Value;
                // What is called so elsewhere too, in a string or as an attribute, is not ours to rename.
                if (Regex.Count(source, $@"\.{name}\b|['""#].*\b{name}\b|\b{name}\s*=|from {name}\b") > 0)
                    return true;
                var renamed = Regex.Replace(source.Replace($"import {name}\n", $"import {name} as renamed_{number}\n"), $@"(?<!import )\b{name}\b(?= ?\.)", $"renamed_{number}");
                return Show(source) == Show(renamed);
            },
            iter: 40);

    [Fact]
    public void A_file_that_is_broken_leaves_the_findings_of_those_that_do_not_import_it() =>
        Gen.Select(s_program, OneOf(s_python), Gen.Int).Sample(
            (source, other, seed) =>
            {
                var broken = Encoding.Latin1.GetString(new Mutator(new Random(seed), SyntaxTargets.Parser.Words).Mutate(other, other));
                var alone = AnalyzedProject.Of(("app.py", source));
                var beside = AnalyzedProject.Of(("app.py", source), ("unrelated_file.py", broken));
                Assert.Empty(beside.Notices);
                return Findings(alone) == Findings(beside);
            },
            iter: 40);

    // Columns and lines move; what is found in which function, and of what, stays.
    private static string Show(string source) => Findings(AnalyzedProject.Of(("app.py", source)));

    private static string Findings(AnalyzedProject project) => string.Join('\n', project.Diagnostics
        .Where(diagnostic => diagnostic.Location.Source.Path == "app.py" && diagnostic.Descriptor.Id is not "ASGI902")
        .Select(diagnostic => $"{diagnostic.Descriptor.Id} {diagnostic.ContainingSymbol} {diagnostic.Cause}")
        .Order(StringComparer.Ordinal));

    private static Gen<T> OneOf<T>(T[] items) => Gen.Int[0, items.Length - 1].Select(index => items[index]);

    private static bool IsWhole(string[] lines) =>
        !lines.Any(line => line.Contains("\"\"\"", StringComparison.Ordinal) || line.Contains("'''", StringComparison.Ordinal) || line.TrimEnd().EndsWith('\\'))
        && lines.All(line => line.Count(character => character is '(' or '[' or '{') == line.Count(character => character is ')' or ']' or '}'));

    [GeneratedRegex(@"^import (?<name>[a-z]+)\n", RegexOptions.Multiline)]
    private static partial Regex SimpleImport();
}
