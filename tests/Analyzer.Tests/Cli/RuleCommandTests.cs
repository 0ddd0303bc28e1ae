using System.Text.Json;

namespace Analyzer.Tests.Cli;

/// <summary>The pages of rules, printed.</summary>
public sealed class RuleCommandTests
{
    [Fact]
    public void A_page()
    {
        using var directory = new TestDirectory();
        var result = directory.Run("rule", "asgi102");
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("# ASGI102: HTTP client on the event loop\n\nHttpClientOnEventLoop, Blocking, warning, since 0.1.0\n\nA coroutine function", result.Output);
    }

    [Fact]
    public void All_pages_as_JSON()
    {
        using var directory = new TestDirectory();
        var ids = JsonDocument.Parse(directory.Run("rule", "--all", "--format", "json").Output).RootElement.EnumerateArray().Select(rule => rule.GetProperty("id").GetString());
        Assert.Equal(["ASGI101", "ASGI102", "ASGI901"], ids);
    }

    [Theory]
    [InlineData("there is no rule ASGI109; did you mean `ASGI101`?", "ASGI109")]
    [InlineData("name a rule, or ask for --all")]
    public void Mistakes(string message, params string[] ids)
    {
        using var directory = new TestDirectory();
        var result = directory.Run(["rule", .. ids]);
        Assert.Equal((2, $"error: {message}\n"), (result.ExitCode, result.Error));
    }
}
