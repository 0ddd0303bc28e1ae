using Analyzer.Cli;

namespace Analyzer.Tests.Cli;

/// <summary>Selectors: the longer one counts, and of equal ones the one that leaves a rule out.</summary>
public sealed class RuleChoiceTests
{
    [Theory]
    [InlineData("ALL", "", "", "101 102 103 201")]
    [InlineData("ASGI1", "", "ASGI102", "101 103")]
    [InlineData("ASGI102", "", "ASGI1", "102")]
    [InlineData("ASGI102", "", "ASGI102", "")]
    [InlineData("ASGI2", "ASGI10", "ASGI103", "101 102 201")]
    [InlineData("ALL", "", "ALL", "")]
    public void One_choice(string select, string extend, string ignore, string expected) =>
        Assert.Equal(expected, Apply(new RuleChoice(List(select), List(extend), List(ignore))));

    [Fact]
    public void A_later_choice_changes_an_earlier_one()
    {
        var ignore = new RuleChoice(null, [], ["ASGI102"]);
        Assert.Equal("101 103 201", Apply(RuleChoice.Default, ignore));
        Assert.Equal("101 102 103 201", Apply(RuleChoice.Default, ignore, new RuleChoice(null, ["ASGI102"], [])));
        Assert.Equal("102", Apply(RuleChoice.Default, ignore, new RuleChoice(["ASGI102"], [], [])));
    }

    private static string Apply(params RuleChoice[] choices) =>
        string.Join(' ', RuleChoice.Apply(choices, ["ASGI101", "ASGI102", "ASGI103", "ASGI201"]).Select(id => id[4..]).Order());

    private static System.Collections.Immutable.ImmutableArray<string> List(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
