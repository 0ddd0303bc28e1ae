using System.Globalization;

namespace Analyzer.Syntax;

/// <summary>The rules of <c>grammars/PythonErrors.peg</c>, where their notation is explained.</summary>
internal sealed class PegGrammar
{
    private static readonly Lazy<PegGrammar> Loaded = new(Load);

    private readonly Dictionary<string, PegRule> _rules = [];
    private readonly Dictionary<string, int> _words = [];

    private PegGrammar()
    {
    }

    /// <summary>The grammar, read when it is first needed: for the first file that is broken.</summary>
    public static PegGrammar Python => Loaded.Value;

    /// <summary>The number, from 1, of each keyword, operator and soft keyword that a rule names.</summary>
    public IReadOnlyDictionary<string, int> Words => _words;

    /// <summary>The same, for looking up text that is not a string yet.</summary>
    public Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> WordsByText => _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The rule of the whole file.</summary>
    public PegRule File => _rules["file"];

    /// <summary>The rule of that name, entered if it is new.</summary>
    public PegRule Rule(string name)
    {
        if (!_rules.TryGetValue(name, out var rule))
            _rules.Add(name, rule = new PegRule(name, _rules.Count));
        return rule;
    }

    /// <summary>The number of a keyword or operator, entered if it is new.</summary>
    public int Word(string text)
    {
        if (!_words.TryGetValue(text, out var word))
            _words.Add(text, word = _words.Count + 1);
        return word;
    }

    private static PegGrammar Load()
    {
        using var stream = typeof(PegGrammar).Assembly.GetManifestResourceStream("PythonErrors.peg")!;
        using var reader = new StreamReader(stream);
        var grammar = new PegGrammar();
        var text = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (char.IsWhiteSpace(line[0]))
            {
                text += "\n" + line;
                continue;
            }

            grammar.Define(text);
            text = line;
        }

        grammar.Define(text);
        var missing = grammar._rules.Values.FirstOrDefault(rule => rule.Alternatives.Length == 0);
        return missing is null ? grammar : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"PythonErrors.peg: no rule '{missing.Name}'"));
    }

    private void Define(string text)
    {
        if (text.Length == 0)
            return;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        Rule(text[..colon]).Alternatives = new PegGrammarReader(this, text[(colon + 1)..]).ReadAll();
    }
}
