using Analyzer.Reporting;
using Analyzer.Syntax;
using CsCheck;

namespace Analyzer.Tests.Reporting;

/// <summary>What a baseline lets pass, and that it never lets pass more than it has.</summary>
public sealed class BaselineComparisonTests
{
    private static readonly Gen<FindingIdentity[]> s_findings =
        Gen.Select(Gen.OneOf("ASGI101", "ASGI102"), Gen.OneOf("a.py", "b.py", "c.py"), Gen.OneOf("1", "2"), (rule, path, print) => new FindingIdentity(rule, path, print)).Array[0, 8];

    [Fact]
    public void Nothing_new_is_swallowed_and_nothing_old_is_lost() => Gen.Select(s_findings, s_findings, Gen.OneOf("a.py", "b.py", "c.py")).Sample((before, now, gone) =>
    {
        var comparison = BaselineComparison.Of(before, now, path => path == gone);
        var known = now.Where((_, index) => comparison.Known[index]).ToArray();
        // As many pass as the baseline has, and each with a partner that is the same or was in the file that is gone.
        return known.Length + comparison.Gone.Length == before.Length
            && known.GroupBy(finding => finding).All(group => group.Count() <= before.Count(old => old == group.Key || (old.Path == gone && old.RuleId == group.Key.RuleId && old.Fingerprint == group.Key.Fingerprint)))
            && now.Where((finding, index) => !comparison.Known[index]).All(finding => !comparison.Gone.Contains(finding));
    });

    [Fact]
    public void Of_two_on_equal_lines_one_is_new()
    {
        var finding = new FindingIdentity("ASGI101", "a.py", "1");
        Assert.Equal([true, false], BaselineComparison.Of([finding], [finding, finding], _ => false).Known.AsEnumerable());
    }

    [Fact]
    public void A_renamed_file_takes_its_findings_along_and_a_copied_one_does_not()
    {
        var before = new FindingIdentity("ASGI101", "a.py", "1");
        var now = before with { Path = "b.py" };
        Assert.Equal([true], BaselineComparison.Of([before], [now], path => path == "a.py").Known.AsEnumerable());
        Assert.Equal([false], BaselineComparison.Of([before], [now], _ => false).Known.AsEnumerable());
    }

    [Theory]
    [InlineData("x\n", "shop/views.py", "shop.views.checkout", true)]
    [InlineData("\n\n\n", "shop/views.py", "shop.views.checkout", true)]
    [InlineData("x\n", "store/pages.py", "store.pages.checkout", true)]
    [InlineData("x\n", "store/pages/__init__.py", "store.pages.checkout", true)]
    [InlineData("x\n", "shop/views.py", "shop.views.preview", false)]
    [InlineData("x = ", "shop/views.py", "shop.views.checkout", false)]
    public void The_fingerprint_follows_moved_lines_and_renamed_files(string above, string path, string symbol, bool isSame)
    {
        var original = At("", "shop/views.py", "shop.views.checkout");
        Assert.Equal(isSame, original.Fingerprint == At(above, path, symbol).Fingerprint);
    }

    [Fact]
    public void Another_cause_on_the_same_line_is_another_finding()
    {
        var diagnostic = SampleFindings.Blocked("checkout", 0);
        Assert.NotEqual(FindingIdentity.Of(diagnostic), FindingIdentity.Of(diagnostic with { Cause = "requests.post" }));
    }

    private static FindingIdentity At(string above, string path, string symbol)
    {
        var source = new SourceText(path, $"{above}    price( cart )\n# below: {above}\n");
        return FindingIdentity.Of(SampleFindings.Blocked("checkout", 0) with { Location = SampleFindings.At(source, "price"), ContainingSymbol = symbol });
    }
}
