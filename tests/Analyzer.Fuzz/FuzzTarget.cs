namespace Analyzer.Fuzz;

/// <summary>Something that reads what others wrote, and must answer whatever that is.</summary>
/// <param name="Name">The name, which is also that of its folders of seeds and of cases that were found.</param>
/// <param name="Seeds">What mutations start from.</param>
/// <param name="Words">Words that mean something to it.</param>
/// <param name="Run">Reads one input. An exception that gets out is a fault.</param>
internal sealed record FuzzTarget(string Name, Func<IEnumerable<byte[]>> Seeds, string[] Words, Action<byte[]> Run);
