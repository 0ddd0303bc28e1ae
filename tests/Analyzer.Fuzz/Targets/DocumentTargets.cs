using System.Text;
using Analyzer.Reporting;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Fuzz;

/// <summary>The readers of documents: whatever is no document of their kind is a <see cref="FormatException"/>.</summary>
internal static class DocumentTargets
{
    private static readonly Dictionary<string, string[]> s_endings = new()
    {
        ["toml"] = [".toml", "Pipfile", ".lock"],
        ["yaml"] = [".yml", ".yaml"],
        ["ini"] = [".ini", ".cfg", ".conf", ".service"],
        ["json"] = [".json", ".jsonc"],
    };

    public static FuzzTarget Toml { get; } = Of(
        "toml",
        text => [TomlConfig.Read(text)],
        "[a]\n", "[[a.b]]\n", "[a.b.c]\n", "x = 1\n", "x.y = {z = [1, 2]}\n", "\"\"\"", "'''", "= [", "= {", "1979-05-27T07:32:00Z", "inf", "0x_1", "\"\\uD800\"", "\"a\".\"b\" = ", "[[package]]\n", "name = \"django\"\n", "#");

    public static FuzzTarget Yaml { get; } = Of(
        "yaml",
        text => YamlConfig.Read(text),
        "- ", ": ", "&a ", "*a", "<<: *a\n", "---\n", "...\n", "!!binary |\n", "!tag ", "? ", "|\n", ">-\n", "{a: 1}", "[*a, *a, *a]", "%YAML 1.1\n", "services:\n", "command: gunicorn app:app\n", "{{ .Values.x }}", "{% if x %}", "'", "\"", "\t", "null", "containers:\n");

    public static FuzzTarget Ini { get; } = Of("ini", text => [IniConfig.Read(text)], "[a]\n", "[", "]", "=", ":", ";", "#", "\\\n", " x\n", "[program:web]\n", "command=gunicorn app\n", "[options]\n", "install_requires =\n    django\n");

    public static FuzzTarget Json { get; } = Of("json", text => [JsonConfig.Read(text)], "{", "}", "[", "]", "\"a\": ", ",", "null", "true", "1e999", "\"\\ud800\"", "// c\n", "/* c */", "{\"default\": {}}", "\"version\": \"==1.0\"");

    /// <summary>A baseline, which is a SARIF log.</summary>
    public static FuzzTarget Baseline { get; } = new(
        "baseline",
        () => [.. SeedFiles.Of("baseline"), .. SeedFiles.Below("tests/Analyzer.Tests/Reporting/Goldens", "findings.sarif")],
        ["\"results\": ", "\"runs\": [", "null", "{", "}", "[", "]", "\"uri\": \"%00\"", "\"uri\": \"a:b:c\"", "\"$ref\": 1", "\"$type\": \"System.IO.FileInfo\", ", "\"suppressions\": [{}],", "\"baselineState\": \"absent\",", "\"partialFingerprints\": {}", "1e999", "\"\\ud800\"", "\"locations\": []"],
        input =>
        {
            try
            {
                using var stream = new MemoryStream(input);
                foreach (var finding in BaselineFile.Read(stream))
                    _ = finding.GetHashCode();
            }
            catch (InvalidDataException)
            {
                // The answer to what is no baseline.
            }
        });

    private static FuzzTarget Of(string name, Func<SourceText, IReadOnlyList<ConfigNode>> read, params string[] words) => new(name, () => [.. SeedFiles.Of(name), .. Repository(name)], words, input =>
    {
        var text = new SourceText($"a.{name}", Encoding.UTF8.GetString(input).TrimStart('\uFEFF'));
        try
        {
            foreach (var root in read(text))
                Check(root, text);
        }
        catch (FormatException)
        {
            // The answer to what is no document.
        }
    });

    // What pages and folders of this repository hold of a kind.
    private static IEnumerable<byte[]> Repository(string name) =>
        [.. SeedFiles.CaseFiles("rules", path => s_endings.TryGetValue(name, out var endings) && endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal))), .. SeedFiles.Below("rules", $"*.{name}"), .. SeedFiles.Below("packaging", $"*.{name}"), .. name == "yaml" ? SeedFiles.Below("packaging", "*.yml") : []];

    // Every node is looked at once, though anchors make one stand in many places.
    private static void Check(ConfigNode root, SourceText text)
    {
        var seen = new HashSet<ConfigNode>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<ConfigNode>([root]);
        while (pending.TryPop(out var node))
        {
            if (!seen.Add(node))
                continue;
            if (node.Span.Start < 0 || node.Span.End < node.Span.Start || node.Span.End > text.Length + 1)
                throw new InvalidOperationException($"{node.Kind} stands at {node.Span} of {text.Length}.");
            foreach (var entry in node.Entries)
                pending.Push(entry.Value);
            foreach (var item in node.Items)
                pending.Push(item);
        }

        var count = 0;
        foreach (var node in root.Descendants())
        {
            if (++count > 10_000_000)
                throw new InvalidOperationException("A small document has ten million nodes.");
            _ = node.Scalar;
        }
    }
}
