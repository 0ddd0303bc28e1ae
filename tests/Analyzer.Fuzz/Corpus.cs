using System.Security.Cryptography;

namespace Analyzer.Fuzz;

/// <summary>What is mutated: seeds, and inputs that took new branches. These are written to a folder, from which the next run goes on.</summary>
internal sealed class Corpus
{
    private const int MaxKept = 6000;

    private readonly string _folder;
    private readonly Random _random;
    private readonly List<byte[]> _inputs;

    /// <summary>Reads what earlier runs kept.</summary>
    /// <param name="folder">Where it is; made if it is not there.</param>
    /// <param name="seeds">What each run starts from.</param>
    /// <param name="random">The source of chance.</param>
    public Corpus(string folder, IEnumerable<byte[]> seeds, Random random)
    {
        (_folder, _random, _inputs) = (folder, random, [.. seeds]);
        SeedCount = _inputs.Count;
        Directory.CreateDirectory(folder);
        _inputs.AddRange(Directory.GetFiles(folder).Order(StringComparer.Ordinal).Take(MaxKept).Select(File.ReadAllBytes));
    }

    /// <summary>All inputs.</summary>
    public IReadOnlyList<byte[]> Inputs => _inputs;

    /// <summary>The number of seeds.</summary>
    public int SeedCount { get; }

    /// <summary>The number of inputs that took new branches, those of earlier runs included.</summary>
    public int KeptCount => _inputs.Count - SeedCount;

    /// <summary>One input: of two the shorter, since more is tried in the same time; the latest more often than others.</summary>
    public byte[] Pick()
    {
        var (one, other) = (Any(), Any());
        return one.Length <= other.Length || _random.Next(4) == 0 ? one : other;
    }

    /// <summary>Mutates <paramref name="input"/> too from now on.</summary>
    public void Keep(byte[] input)
    {
        if (KeptCount < MaxKept)
            _inputs.Add(input);
        else
            _inputs[_random.Next(SeedCount, _inputs.Count)] = input;
        File.WriteAllBytes(Path.Combine(_folder, Convert.ToHexStringLower(SHA256.HashData(input))[..16]), input);
    }

    private byte[] Any() => _inputs[_random.Next(3) == 0 ? _random.Next(_inputs.Count) : _random.Next(_inputs.Count / 2, _inputs.Count)];
}
