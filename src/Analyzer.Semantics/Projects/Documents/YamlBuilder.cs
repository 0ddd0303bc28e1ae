using System.Collections.Immutable;
using Analyzer.Syntax;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Analyzer.Semantics;

/// <summary>Makes <see cref="ConfigNode"/>s of the events of a YAML parser.</summary>
/// <remarks>The library's own tree compares and hashes whole nodes, which never ends for a mapping that is its own key, and calls itself for each
/// level. Here a node that an alias names is held once more, whatever it holds.</remarks>
internal sealed class YamlBuilder
{
    /// <summary>The parser's time grows with the square of the nesting.</summary>
    private const int NestingLimit = 1_000;

    /// <summary>Each mapping that merges the one before it holds all that those hold.</summary>
    private const int MergeLimit = 100_000;

    private readonly Dictionary<AnchorName, ConfigNode> _anchors = [];
    private readonly Stack<Container> _open = new();
    private readonly int _length;
    private int _merged;

    private YamlBuilder(int length) => _length = length;
    private readonly ImmutableArray<ConfigNode>.Builder _documents = ImmutableArray.CreateBuilder<ConfigNode>();

    /// <summary>The documents of a stream.</summary>
    /// <param name="parser">Gives the events.</param>
    /// <param name="length">Where the text ends.</param>
    /// <exception cref="YamlException">The text is not YAML, is nested too deeply, or merges too much.</exception>
    public static ImmutableArray<ConfigNode> Read(IParser parser, int length)
    {
        var builder = new YamlBuilder(length);
        while (parser.MoveNext())
            builder.Add(parser.Current!);
        return builder._documents.ToImmutable();
    }

    private void Add(ParsingEvent @event)
    {
        switch (@event)
        {
            case DocumentStart:
                _anchors.Clear();
                break;
            case MappingStart mapping:
                Open(mapping, ConfigKind.Mapping);
                break;
            case SequenceStart sequence:
                Open(sequence, ConfigKind.List);
                break;
            case MappingEnd or SequenceEnd:
                var closed = _open.Pop().Node;
                Put(closed, closed.Span, @event);
                break;
            case Scalar scalar:
                var text = new ConfigNode(ConfigKind.Scalar, SpanOf(scalar), scalar.Value);
                Remember(scalar, text);
                Put(text, text.Span, scalar);
                break;
            case AnchorAlias alias when _anchors.TryGetValue(alias.Value, out var named):
                Put(named, SpanOf(alias), alias);
                break;
            case AnchorAlias alias:
                throw new AnchorNotFoundException(alias.Start, alias.End, $"Anchor '{alias.Value}' not found");
        }
    }

    private void Open(NodeEvent start, ConfigKind kind)
    {
        if (_open.Count == NestingLimit)
            throw new YamlException(start.Start, start.End, $"lists and mappings are nested deeper than {NestingLimit}");
        var container = new Container(new ConfigNode(kind, SpanOf(start)));
        Remember(start, container.Node);
        _open.Push(container);
    }

    private void Remember(NodeEvent node, ConfigNode value)
    {
        if (!node.Anchor.IsEmpty)
            _anchors[node.Anchor] = value;
    }

    // A node that is complete goes where it belongs: to the documents, to a list, or it is the next key or value of a mapping.
    private void Put(ConfigNode node, TextSpan span, ParsingEvent @event)
    {
        if (!_open.TryPeek(out var parent))
        {
            _documents.Add(node);
        }
        else if (parent.Node.Kind == ConfigKind.List)
        {
            parent.Node.Add(node);
        }
        else if (parent.Key is not { } key)
        {
            if (node.Kind == ConfigKind.Scalar && node.Text != "<<" && !parent.Keys.Add(node.Text))
                throw new YamlException(@event.Start, @event.End, $"Duplicate key {node.Text}");
            parent.Key = (node.Text, span);
        }
        else
        {
            parent.Key = null;
            parent.Node.Add(key.Name, key.Span, node);
            parent.Names.Add(key.Name);
            if (key.Name == "<<")
                Merge(parent, node, @event);
        }
    }

    // `<<: *defaults` adds the keys that are not there; explicit ones were or will be found first by name.
    private void Merge(Container mapping, ConfigNode value, ParsingEvent @event)
    {
        foreach (var source in value.Kind == ConfigKind.List ? value.Items : [value])
        {
            // A mapping that merges itself has nothing to add.
            if (ReferenceEquals(source, mapping.Node))
                continue;
            if ((_merged += source.Entries.Count) > MergeLimit)
                throw new YamlException(@event.Start, @event.End, $"more than {MergeLimit} keys are merged");
            foreach (var entry in source.Entries.Where(entry => mapping.Names.Add(entry.Key)))
                mapping.Node.Add(entry.Key, entry.KeySpan, entry.Value);
        }
    }

    private TextSpan SpanOf(ParsingEvent @event)
    {
        var start = (int)Math.Min(@event.Start.Index, _length);
        return new TextSpan(start, (int)Math.Clamp(@event.End.Index, start, _length));
    }

    private sealed class Container(ConfigNode node)
    {
        public ConfigNode Node { get; } = node;

        /// <summary>The key whose value comes next.</summary>
        public (string Name, TextSpan Span)? Key { get; set; }

        /// <summary>The keys that are written.</summary>
        public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

        /// <summary>Those, and the merged ones.</summary>
        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);
    }
}
