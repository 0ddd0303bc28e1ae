namespace Analyzer.Cli;

/// <summary>The words of one setting.</summary>
/// <param name="form">What they are, for messages.</param>
/// <param name="words">The words.</param>
/// <param name="values">What each word means, in the same order.</param>
/// <remarks>Two arrays and no dictionary: a dictionary of an enumeration is compiled anew at every start.</remarks>
internal sealed class SettingWords<T>(string form, string[] words, T[] values)
{
    /// <summary>What the words are, for messages.</summary>
    public string Form => form;

    /// <summary>The words.</summary>
    public IEnumerable<string> All => words;

    /// <summary>Reads a word.</summary>
    public bool TryRead(string word, out T value)
    {
        var index = Array.IndexOf(words, word);
        value = index >= 0 ? values[index] : default!;
        return index >= 0;
    }

    /// <summary>The word for <paramref name="value"/>.</summary>
    public string WordOf(T value) => words[Array.IndexOf(values, value)];
}
