using System.Text.RegularExpressions;

namespace Analyzer.Tests.GitHub;

/// <summary>Expressions of GitHub Actions: contexts, literals, comparisons, <c>!</c>, <c>&amp;&amp;</c>, <c>||</c>, and status functions.</summary>
/// <remarks>GitHub documentation, "Evaluate expressions in workflows and actions".</remarks>
/// <param name="lookup">The value of a context's property, such as <c>inputs.path</c>; null where there is none.</param>
/// <param name="hasFailed">Whether a step before has failed.</param>
internal sealed partial class ActionExpression(Func<string, string?> lookup, bool hasFailed)
{
    private string[] _tokens = [];
    private int _next;

    /// <summary>A text with its <c>${{ … }}</c> filled in.</summary>
    public string Fill(string text) => Placeholder().Replace(text, match => Evaluate(match.Groups[1].Value) ?? "");

    /// <summary>Whether a step runs: its <c>if</c>, which without a status function means only after success.</summary>
    public bool Holds(string? condition)
    {
        if (condition is null)
            return !hasFailed;
        var expression = Placeholder().Match(condition.Trim()) is { Success: true } match ? match.Groups[1].Value : condition;
        return IsTrue(Evaluate(expression)) && (!hasFailed || StatusFunction().IsMatch(expression));
    }

    private string? Evaluate(string expression)
    {
        _tokens = [.. Token().Matches(expression).Select(match => match.Value)];
        Assert.Equal(expression.Where(character => !char.IsWhiteSpace(character)).Count(), _tokens.Sum(token => token.Count(character => !char.IsWhiteSpace(character))));
        _next = 0;
        var value = Or();
        Assert.Equal(_tokens.Length, _next);
        return value;
    }

    private string? Or()
    {
        var left = And();
        while (Take("||"))
        {
            var right = And();
            left = IsTrue(left) ? left : right;
        }

        return left;
    }

    private string? And()
    {
        var left = Comparison();
        while (Take("&&"))
        {
            var right = Comparison();
            left = IsTrue(left) ? right : left;
        }

        return left;
    }

    private string? Comparison()
    {
        var left = Unary();
        if (Take("=="))
            return Text(AreEqual(left, Unary()));
        return Take("!=") ? Text(!AreEqual(left, Unary())) : left;
    }

    private string? Unary()
    {
        if (Take("!"))
            return Text(!IsTrue(Unary()));
        if (!Take("("))
            return Primary();
        var value = Or();
        Assert.True(Take(")"));
        return value;
    }

    private string? Primary()
    {
        var token = _tokens[_next++];
        if (token[0] == '\'')
            return token[1..^1].Replace("''", "'");
        if (token is "true" or "false" || char.IsAsciiDigit(token[0]))
            return token;
        if (!Take("("))
            return lookup(token);
        Assert.True(Take(")"));
        return token switch
        {
            "always" => "true",
            "success" => Text(!hasFailed),
            "failure" => Text(hasFailed),
            "cancelled" => "false",
            _ => throw new NotSupportedException($"the emulator has no function {token}"),
        };
    }

    private bool Take(string token)
    {
        if (_next >= _tokens.Length || _tokens[_next] != token)
            return false;
        _next++;
        return true;
    }

    // null and '' are the same where types differ, and upper case is lower case.
    private static bool AreEqual(string? left, string? right) => string.Equals(left ?? "", right ?? "", StringComparison.OrdinalIgnoreCase);

    private static bool IsTrue(string? value) => value is not (null or "" or "false" or "0");

    private static string Text(bool value) => value ? "true" : "false";

    [GeneratedRegex(@"\$\{\{(.*?)\}\}", RegexOptions.Singleline)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\b(always|success|failure|cancelled)\s*\(")]
    private static partial Regex StatusFunction();

    [GeneratedRegex(@"'(?:[^']|'')*'|\|\||&&|==|!=|[!()]|[\w.-]+")]
    private static partial Regex Token();
}
