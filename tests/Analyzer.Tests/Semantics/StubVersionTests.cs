using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Tests.Support;

namespace Analyzer.Tests.Semantics;

/// <summary><c>if VERSION >= (x, y):</c> in stubs holds for the version that the project fixes; of an open one both branches do.</summary>
public sealed class StubVersionTests
{
    // Django 5.0, release notes: aprefetch_related_objects() is new.
    private const string Source = """
        from django.db.models import query
        async def main():
            await query.aprefetch_related_objects([])
        """;

    [Theory]
    [InlineData("5.0", true)]
    [InlineData("5", true)]
    [InlineData("5.2.18", true)]
    [InlineData("4.2.28", false)]
    [InlineData("3", false)]
    public void A_fixed_version_has_what_it_had(string version, bool isThere)
    {
        var versions = new Dictionary<string, ImmutableArray<int>> { ["django"] = [.. version.Split('.').Select(int.Parse)] };

        var calls = AnalyzedProject.Of(versions, [("example.py", Source)]).Graph.Calls;

        Assert.Equal(isThere, calls.Unknown.Count == 0);
        if (!isThere)
            Assert.Equal(("django.db.models.query.aprefetch_related_objects", 1), Assert.Single(calls.UnknownNames[UnknownReason.StubMember]));
    }

    [Fact]
    public void An_open_version_may_have_it() => Assert.Empty(AnalyzedProject.Of(("example.py", Source)).Graph.Calls.Unknown);

    [Fact]
    public void The_version_of_another_distribution_says_nothing()
    {
        var versions = new Dictionary<string, ImmutableArray<int>> { ["djangorestframework"] = [3, 0] };

        Assert.Empty(AnalyzedProject.Of(versions, [("example.py", Source)]).Graph.Calls.Unknown);
    }
}
