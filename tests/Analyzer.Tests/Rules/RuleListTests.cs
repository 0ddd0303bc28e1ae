using System.Text.RegularExpressions;
using Analyzer.Rules;

namespace Analyzer.Tests.Rules;

/// <summary>The rules, their pages and the documents that list them are one set.</summary>
public sealed partial class RuleListTests
{
    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(RulePages.Ids, Rule.All.Select(rule => rule.Descriptor.Id));

    [Theory]
    [InlineData("CHANGELOG.md")]
    [InlineData("README.md")]
    public void Documents_name_every_rule_and_no_other(string document)
    {
        var named = RuleId().Matches(File.ReadAllText(Path.Combine(Repository.Root, document))).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(RulePages.Ids, named);
    }

    [Fact]
    public void The_table_of_the_README_says_what_the_pages_say()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        Assert.All(Rule.All, rule =>
        {
            var descriptor = rule.Descriptor;
            var severity = Analyzer.Reporting.Names.Of(descriptor.DefaultSeverity);
            Assert.Contains($"\n| [{descriptor.Id}](rules/{descriptor.Id}.md) | {descriptor.Title} | {severity} |\n", readme);
        });
    }

    /// <summary>A message that never varies says too little, and SARIF's validator says so.</summary>
    [Fact]
    public void Messages_have_placeholders() =>
        Assert.All(Rule.All, rule => Assert.Contains("{0}", rule.Descriptor.MessageFormat));

    [Fact]
    public void Names_are_as_SARIF_wants_them() =>
        Assert.All(Rule.All, rule => Assert.Matches(@"^(\p{Lu}[\p{Ll}\p{Nd}]+)*$", rule.Descriptor.Name));

    [GeneratedRegex("ASGI[0-9]{3}")]
    private static partial Regex RuleId();
}
