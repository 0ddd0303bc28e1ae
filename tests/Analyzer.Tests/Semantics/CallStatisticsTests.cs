using Analyzer.Semantics;
using Analyzer.Tests.Support;

namespace Analyzer.Tests.Semantics;

/// <summary>What <c>--statistics</c> says of calls that are not resolved: the name where the analysis first lost its way.</summary>
public sealed class CallStatisticsTests
{
    [Fact]
    public void Unknown_calls_name_the_library_they_come_from()
    {
        var calls = CallsOf("""
            import nowhere
            async def main(given):
                thing = nowhere.make()
                thing.use().again()
                thing.use()
            """);

        Assert.Equal(("nowhere", 1), Assert.Single(calls.UnknownNames[UnknownReason.Library]));
        Assert.Equal(("nowhere", 3), Assert.Single(calls.UnknownNames[UnknownReason.Call]));
        Assert.Equal(calls.SiteCount, calls.Unknown.Values.Sum());
    }

    [Fact]
    public void Unknown_calls_name_the_member_or_parameter_that_is_not_known()
    {
        var calls = CallsOf("""
            import time
            class Shop: ...
            async def main(given):
                time.no_such_function()
                Shop().missing()
                given()
            """);

        Assert.Equal(("time.no_such_function", 1), Assert.Single(calls.UnknownNames[UnknownReason.StubMember]));
        Assert.Equal(("example.Shop.missing", 1), Assert.Single(calls.UnknownNames[UnknownReason.Attribute]));
        Assert.Equal(("example.main.given", 1), Assert.Single(calls.UnknownNames[UnknownReason.Parameter]));
    }

    [Fact]
    public void What_is_declared_to_be_anything_is_told_apart()
    {
        var calls = CallsOf("""
            import json
            from typing import Any
            async def main(given: Any, table: dict[str, Any]):
                data = json.loads("{}")
                data.first()["second"].third()
                for row in data:
                    row.fourth()
                given()
                table["key"].fifth()
            """);

        Assert.Equal(5, calls.OpenCount);
        Assert.Equal(0, calls.UnknownCount);
        Assert.Equal(("json.loads", 3), calls.UnknownNames[UnknownReason.Declared][0]);
        Assert.Equal(calls.SiteCount, calls.StubCount + calls.OpenCount);
    }

    [Fact]
    public void Unknown_calls_are_listed_with_their_places()
    {
        var calls = CallsOf("""
            import nowhere
            async def main():
                nowhere.second()
                nowhere.third()
            """);

        Assert.Equal([(2, "nowhere"), (3, "nowhere")], calls.UnknownCalls.Select(call => (call.Location.Source.LineOf(call.Location.Span.Start), call.Name)));
    }

    [Fact]
    public void A_call_that_one_context_resolves_is_not_unknown()
    {
        var calls = CallsOf("""
            def f(): ...
            def apply(g): g()
            async def main(given):
                apply(f)
                apply(given)
            """);

        Assert.Empty(calls.Unknown);
    }

    private static CallStatistics CallsOf(string source) => AnalyzedProject.Of(("example.py", source)).Graph.Calls;
}
