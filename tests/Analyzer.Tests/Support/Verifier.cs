using System.Text;
using Analyzer.Syntax;

namespace Analyzer.Tests.Support;

/// <summary>Tests of exact places: <c>{|ASGI103:pause|}(1)</c> marks what a finding covers.</summary>
internal static class Verifier
{
    /// <summary>Analyses one file, and asserts that its findings are those marked: no more, no fewer, nowhere else.</summary>
    public static void Verify(string marked) => Verify(("app.py", marked));

    /// <summary>Analyses files, and asserts that their findings are those marked.</summary>
    public static void Verify(params (string Path, string Marked)[] files)
    {
        var expected = new List<string>();
        var plain = new List<(string, string)>();
        foreach (var (path, marked) in files)
        {
            var (source, marks) = Unmark(marked);
            plain.Add((path, source));
            expected.AddRange(marks.Select(mark => Show(path, mark.Id, source, mark.Span)));
        }

        var project = AnalyzedProject.Of(plain);
        Assert.Empty(project.Notices);
        var actual = project.Diagnostics.Select(diagnostic => Show(diagnostic.Location.Source.Path, diagnostic.Descriptor.Id, diagnostic.Location.Source.Content, diagnostic.Location.Span));
        Assert.Equal(string.Join('\n', expected.Order(StringComparer.Ordinal)), string.Join('\n', actual.Order(StringComparer.Ordinal)));
    }

    private static string Show(string path, string id, string source, TextSpan span) => $"{path} {id} {span.Start}: {source[span.Start..span.End]}";

    private static (string Source, List<(string Id, TextSpan Span)> Marks) Unmark(string marked)
    {
        var source = new StringBuilder();
        var marks = new List<(string, TextSpan)>();
        var open = new Stack<(string Id, int Start)>();
        var rest = marked.ReplaceLineEndings("\n").AsSpan();
        while (!rest.IsEmpty)
        {
            if (rest.StartsWith("{|") && rest.IndexOf(':') is > 0 and var colon)
            {
                open.Push((rest[2..colon].ToString(), source.Length));
                rest = rest[(colon + 1)..];
            }
            else if (rest.StartsWith("|}"))
            {
                var (id, start) = open.Pop();
                marks.Add((id, new TextSpan(start, source.Length)));
                rest = rest[2..];
            }
            else
            {
                source.Append(rest[0]);
                rest = rest[1..];
            }
        }

        return open.Count == 0 ? (source.ToString(), marks) : throw new FormatException("A mark is never closed.");
    }
}
