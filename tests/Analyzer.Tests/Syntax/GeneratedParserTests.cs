using System.Security.Cryptography;

namespace Analyzer.Tests.Parsing;

public sealed class GeneratedParserTests
{
    [Fact]
    public void Generated_files_are_those_of_the_grammars()
    {
        using var content = new MemoryStream();
        foreach (var name in new[] { "PythonLexer.g4", "PythonParser.g4", "LexerTable.cs", "SlimParser.cs" })
            content.Write(File.ReadAllBytes(Path.Combine(Repository.Root, "grammars", name)));
        var hash = Convert.ToHexStringLower(SHA256.HashData(content.ToArray()));

        Assert.Equal(File.ReadAllText(Generated("grammars.sha256")).Trim(), hash);
    }

    [Fact]
    public void Every_decision_is_made_by_one_token() =>
        Assert.DoesNotContain("AdaptivePredict", File.ReadAllText(Generated("PythonParser.g.cs")), StringComparison.Ordinal);

    private static string Generated(string name) => Path.Combine(Repository.Root, "src", "Analyzer.Syntax", "Generated", name);
}
