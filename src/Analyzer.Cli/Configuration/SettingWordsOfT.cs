namespace Analyzer.Cli;

/// <summary>The words of one setting.</summary>
/// <param name="form">What they are, for messages.</param>
/// <param name="values">What each word means.</param>
internal sealed class SettingWords<T>(string form, IReadOnlyDictionary<string, T> values)
{
    /// <summary>What the words are, for messages.</summary>
    public string Form => form;

    /// <summary>The words.</summary>
    public IEnumerable<string> All => values.Keys;

    /// <summary>Reads a word.</summary>
    public bool TryRead(string word, out T value) => values.TryGetValue(word, out value!);

    /// <summary>The word for <paramref name="value"/>.</summary>
    public string WordOf(T value) => values.First(pair => EqualityComparer<T>.Default.Equals(pair.Value, value)).Key;
}
