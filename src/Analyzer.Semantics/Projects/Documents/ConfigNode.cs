using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>A value of a TOML, YAML, JSON or INI file, with its place: one shape for all four.</summary>
public sealed class ConfigNode
{
    private readonly List<ConfigEntry> _entries = [];
    private readonly List<ConfigNode> _items = [];

    internal ConfigNode(ConfigKind kind, TextSpan span, string text = "")
    {
        Kind = kind;
        Span = span;
        Text = text;
    }

    /// <summary>What it is.</summary>
    public ConfigKind Kind { get; }

    /// <summary>Where it stands.</summary>
    public TextSpan Span { get; }

    /// <summary>The decoded text of a scalar; empty otherwise.</summary>
    public string Text { get; }

    /// <summary>The entries of a mapping, in order; a key may come twice where the format allows it.</summary>
    public IReadOnlyList<ConfigEntry> Entries => _entries;

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<ConfigNode> Items => _items;

    /// <summary>The value of a key; null if there is none or this is no mapping.</summary>
    public ConfigNode? this[string key]
    {
        get
        {
            // Lock files ask this of each of thousands of packages.
            foreach (var entry in _entries)
            {
                if (entry.Key == key)
                    return entry.Value;
            }

            return null;
        }
    }

    /// <summary>The value at the end of a path of keys; null if some key is missing.</summary>
    public ConfigNode? At(params ReadOnlySpan<string> path)
    {
        var node = this;
        foreach (var key in path)
        {
            if (node[key] is not { } next)
                return null;
            node = next;
        }

        return node;
    }

    /// <summary>The text, if this is a scalar.</summary>
    public string? Scalar => Kind == ConfigKind.Scalar ? Text : null;

    /// <summary>This node and all below it, parents first, to a depth and count that no honest file reaches.</summary>
    public IEnumerable<ConfigNode> Descendants()
    {
        var pending = new Stack<(ConfigNode Node, int Depth)>([(this, 0)]);
        for (var count = 0; count < 100_000 && pending.TryPop(out var next); count++)
        {
            yield return next.Node;
            if (next.Depth == 60)
                continue;
            foreach (var child in next.Node._entries.Select(entry => entry.Value).Concat(next.Node._items).Reverse())
                pending.Push((child, next.Depth + 1));
        }
    }

    internal void Add(string key, TextSpan keySpan, ConfigNode value) => _entries.Add(new ConfigEntry(key, keySpan, value));

    internal void Add(ConfigNode item) => _items.Add(item);
}
