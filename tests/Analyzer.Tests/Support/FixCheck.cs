using System.Text.RegularExpressions;
using Analyzer.Rules;

namespace Analyzer.Tests.Support;

/// <summary>Applies code fixes as <c>check --fix --unsafe-fixes</c> does, and compares with what a page shows.</summary>
internal static partial class FixCheck
{
    private const int MaxRounds = 10;

    /// <summary>How the fixed file differs from what is shown; null if it does not.</summary>
    public static string? Difference(PageFile shown, IReadOnlyList<PageFile> files)
    {
        if (files.All(file => file.Path != shown.Path))
            return $"shows {shown.Path} fixed, which is not there";
        var actual = WithoutDirectives(Fix(files.ToDictionary(file => file.Path, file => file.Source), withUnsafe: true)[shown.Path]);
        return actual == WithoutDirectives(shown.Source) ? null : $"fixed, it is:\n{actual}";
    }

    /// <summary>The files after all fixes that apply.</summary>
    public static Dictionary<string, string> Fix(Dictionary<string, string> files, bool withUnsafe)
    {
        for (var round = 0; round < MaxRounds; round++)
        {
            var hasChanged = false;
            foreach (var file in AnalyzedProject.Of(files.Select(file => (file.Key, file.Value))).Diagnostics.GroupBy(diagnostic => diagnostic.Location.Source))
            {
                var (text, count) = FixApplier.Apply(file.Key, file, withUnsafe);
                if (count == 0)
                    continue;
                files = new Dictionary<string, string>(files) { [file.Key.Path] = text };
                hasChanged = true;
            }

            if (!hasChanged)
                break;
        }

        return files;
    }

    private static string WithoutDirectives(string source) => Directive().Replace(source, "");

    [GeneratedRegex(@"[ \t]*# expect: .*$", RegexOptions.Multiline)]
    private static partial Regex Directive();
}
