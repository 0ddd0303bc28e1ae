using Analyzer.Syntax;
using Tomlyn.Syntax;

namespace Analyzer.Semantics;

/// <summary>Reads TOML 1.0 as <see cref="ConfigNode"/>s.</summary>
public static class TomlConfig
{
    /// <summary>The root mapping.</summary>
    /// <exception cref="FormatException">The text is not TOML.</exception>
    public static ConfigNode Read(SourceText text)
    {
        if (TomlText.TryParse(text.Content, text.Path, out var line, out var mistake) is not { } document)
            throw new FormatException(line > 0 ? $"line {line}: {mistake}" : mistake);

        var root = new ConfigNode(ConfigKind.Mapping, new TextSpan(0, text.Length));
        foreach (var pair in document.KeyValues)
            Add(root, pair);
        foreach (var table in document.Tables)
        {
            var target = TableAt(root, table);
            foreach (var pair in table.Items)
                Add(target, pair);
        }

        return root;
    }

    // `[a.b]` is a mapping, `[[a.b]]` the next item of a list; a list on the way stands for its last item.
    private static ConfigNode TableAt(ConfigNode root, TableSyntaxBase table)
    {
        var names = Names(table.Name!);
        var node = root;
        for (var i = 0; i < names.Count; i++)
        {
            var isItem = table is TableArraySyntax && i == names.Count - 1;
            var next = node[names[i].Text];
            if (next is null)
                node.Add(names[i].Text, names[i].Span, next = new ConfigNode(isItem ? ConfigKind.List : ConfigKind.Mapping, SpanOf(table.Name!)));
            if (isItem)
                next.Add(new ConfigNode(ConfigKind.Mapping, SpanOf(table.Name!)));
            node = next.Kind == ConfigKind.List ? next.Items[^1] : next;
        }

        return node;
    }

    private static void Add(ConfigNode node, KeyValueSyntax pair)
    {
        var names = Names(pair.Key!);
        foreach (var (text, span) in names[..^1])
        {
            var next = node[text];
            if (next is null)
                node.Add(text, span, next = new ConfigNode(ConfigKind.Mapping, span));
            node = next;
        }

        node.Add(names[^1].Text, names[^1].Span, Value(pair.Value!));
    }

    private static ConfigNode Value(ValueSyntax value)
    {
        switch (value)
        {
            case StringValueSyntax text:
                return new ConfigNode(ConfigKind.Scalar, SpanOf(value), text.Value ?? "");
            case ArraySyntax array:
                var list = new ConfigNode(ConfigKind.List, SpanOf(value));
                foreach (var item in array.Items)
                    list.Add(Value(item.Value!));
                return list;
            case InlineTableSyntax table:
                var mapping = new ConfigNode(ConfigKind.Mapping, SpanOf(value));
                foreach (var item in table.Items)
                    Add(mapping, item.KeyValue!);
                return mapping;
            default:
                return new ConfigNode(ConfigKind.Scalar, SpanOf(value), value.ToString().Trim());
        }
    }

    private static List<(string Text, TextSpan Span)> Names(KeySyntax key) => [Name(key.Key!), .. key.DotKeys.Select(dotted => Name(dotted.Key!))];

    private static (string Text, TextSpan Span) Name(BareKeyOrStringValueSyntax key) => (key switch
    {
        StringValueSyntax text => text.Value!,
        BareKeySyntax bare => bare.Key!.Text!,
        _ => key.ToString(),
    }, SpanOf(key));

    // Tomlyn's ends are those of the last character.
    private static TextSpan SpanOf(Tomlyn.Syntax.SyntaxNode node) => new(node.Span.Start.Offset, node.Span.End.Offset + 1);
}
