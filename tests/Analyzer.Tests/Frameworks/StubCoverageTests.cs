using System.Text.RegularExpressions;
using Analyzer.Frameworks;
using Analyzer.Syntax;

namespace Analyzer.Tests.Frameworks;

/// <summary>How much the stubs know, and that libraries are known nowhere else.</summary>
public sealed partial class StubCoverageTests
{
    // Words that are no libraries where they stand: programs, services, file formats, and the directory that migrations lie in.
    private static readonly HashSet<string> s_otherMeanings = ["git", "pip", "github", "gitlab", "docker", "toml", "yaml", "requests", "typing_extensions", "alembic"];

    private static readonly Dictionary<string, ModuleSyntax> s_stubs = EffectStubs.Modules.Where(module => module != "asgi_ready").ToDictionary(module => module, module => EffectStubs.Embedded.Find(module)!.Tree.Root);

    [Fact]
    public void A_hundred_distributions_are_known() =>
        Assert.InRange(s_stubs.Keys.Select(DistributionOf).Where(name => name != "python").Distinct().Count(), 100, int.MaxValue);

    [Fact]
    public void Two_thousand_effectful_functions_are_known() =>
        Assert.InRange(s_stubs.Where(stub => DistributionOf(stub.Key) != "python").SelectMany(stub => EffectfulNames(stub.Value.Body, stub.Key)).Distinct().Count(), 2000, int.MaxValue);

    [Fact]
    public void Libraries_are_named_only_where_frameworks_are()
    {
        var libraries = s_stubs.Keys.Where(module => DistributionOf(module) != "python").Select(module => module.Split('.')[0]).Except(s_otherMeanings).ToHashSet();
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("src/Analyzer.Frameworks/", StringComparison.Ordinal) && !Built().IsMatch(file));
        var named = from file in files
                    from Match text in Literal().Matches(File.ReadAllText(Path.Combine(Repository.Root, file)))
                    from Match word in Name().Matches(text.Value)
                    where libraries.Contains(word.Value)
                    select $"{file}: {word.Value} in {text.Value}";
        Assert.Empty(string.Join('\n', named.Distinct()));
    }

    private static string DistributionOf(string module) => Header().Match(EffectStubs.Embedded.Find(module)!.Tree.Text.Content).Groups[1].Value;

    // Overloads are one function; a class stands for its constructor.
    private static IEnumerable<string> EffectfulNames(IEnumerable<StatementSyntax> body, string owner)
    {
        foreach (var statement in body)
        {
            var (name, decorators, inner) = statement switch
            {
                FunctionDefinitionSyntax function => (function.Name, function.Decorators, []),
                ClassDefSyntax @class => (@class.Name, @class.Decorators, @class.Body),
                IfSyntax condition => ("", [], condition.Body.AddRange(condition.OrElse)),
                _ => ("", [], []),
            };
            if (decorators.Any(decorator => decorator is CallSyntax { Func: NameSyntax { Id: "blocks" } }))
                yield return $"{owner}.{name}";
            foreach (var member in EffectfulNames(inner, name.Length == 0 ? owner : $"{owner}.{name}"))
                yield return member;
        }
    }

    [GeneratedRegex(@"^# distribution: (\S+)")]
    private static partial Regex Header();

    [GeneratedRegex(@"/(obj|bin|Generated)/")]
    private static partial Regex Built();

    [GeneratedRegex("\"(?:[^\"\\\\\\r\\n]|\\\\.)*\"")]
    private static partial Regex Literal();

    // The first part of a dotted name, or all that the literal holds: `"requests.get"`, `"anyio"`. A sentence may use the same words.
    [GeneratedRegex("(?<![\\w.])[A-Za-z_]\\w*(?=\\.[A-Za-z_])|(?<=^\")[A-Za-z_]\\w*(?=\"$)")]
    private static partial Regex Name();
}
