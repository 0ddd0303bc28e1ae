namespace Analyzer.Cli;

/// <summary>The name that a misspelt one was probably meant to be.</summary>
internal static class Suggestion
{
    /// <summary><c>; did you mean `select`?</c>, or the empty string where nothing is close.</summary>
    public static string For(string name, IEnumerable<string> known)
    {
        var closest = known.Select(candidate => (Name: candidate, Distance: Distance(name, candidate))).MinBy(pair => (pair.Distance, pair.Name));
        return closest.Name is not null && closest.Distance <= Math.Max(2, name.Length / 3) ? $"; did you mean `{closest.Name}`?" : "";
    }

    /// <summary>Levenshtein's edit distance.</summary>
    internal static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
            {
                var substituted = diagonal + (left[i] == right[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(substituted, Math.Min(diagonal, row[j]) + 1);
            }
        }

        return row[^1];
    }
}
