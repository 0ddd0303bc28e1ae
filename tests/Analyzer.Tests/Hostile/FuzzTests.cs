using Analyzer.Fuzz;

namespace Analyzer.Tests.Hostile;

/// <summary>What the fuzzer found stays mended; and a few dozen new inputs each time.</summary>
public sealed class FuzzTests
{
    public static TheoryData<string, string> Found
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var target in FuzzTargets.All)
            {
                foreach (var folder in new[] { "found", "seeds" })
                {
                    var path = Path.Combine(Repository.Root, "tests/Analyzer.Fuzz", folder, target.Name);
                    foreach (var file in Directory.Exists(path) ? Directory.GetFiles(path) : [])
                        cases.Add(target.Name, Path.GetRelativePath(Repository.Root, file));
                }
            }

            return cases;
        }
    }

    public static TheoryData<string> Targets => [.. FuzzTargets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Found))]
    public void Case_is_answered(string target, string file) => Answer(target, File.ReadAllBytes(Path.Combine(Repository.Root, file)));

    [Theory]
    [MemberData(nameof(Targets))]
    public void Damaged_seeds_are_answered(string name)
    {
        var target = FuzzTargets.Named(name);
        var seeds = SeedFiles.Of(name).ToArray();
        var mutator = new Mutator(new Random(1), target.Words);
        for (var i = 0; i < 12; i++)
            Answer(name, mutator.Mutate(seeds[i % seeds.Length], seeds[i / 2 % seeds.Length]));
    }

    private static void Answer(string target, byte[] input) =>
        Assert.True(Task.Run(() => FuzzTargets.Run(target, input)).Wait(TimeSpan.FromMinutes(2)), "no answer in time");
}
