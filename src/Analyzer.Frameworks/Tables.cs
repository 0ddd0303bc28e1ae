using System.Reflection;
using System.Text.RegularExpressions;

namespace Analyzer.Frameworks;

/// <summary>Reads the tables in <c>rules/frameworks/</c>: pages for people, and data in one.</summary>
internal static class Tables
{
    /// <summary>The lines of a page that have the form of a row, in order.</summary>
    /// <exception cref="InvalidDataException">There is no such page.</exception>
    public static IEnumerable<Match> Rows(string page, Regex form)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"frameworks/{page}.md") ?? throw new InvalidDataException($"There is no page rules/frameworks/{page}.md.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (form.Match(line) is { Success: true } row)
                yield return row;
        }
    }
}
